import { setTimeout } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { collect, deliver, type Parts, settle } from "../../src/pipeline/index.ts";
import { onPostgres } from "../support/engines.ts";
import { company, document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 8, 12, 0, seconds));
const COMPANIES = ["AAA", "BBB", "CCC", "DDD"];
const CHANNELS = ["desk", "news", "ops"];
const destinations = CHANNELS.map((channel) => ({ platform: "fake", channel }));

let open: Parts[] = [];
afterEach(async () => {
  for (const { store } of open) await store.close();
  open = [];
});

const loss = (ticker: string) =>
  reading([fact("net_income", "-427000000", { company: ticker })], { company: ticker, companies: [ticker] });

/** Eight documents of each company's one event, one behind the other: the first company's are A1 to A8. */
const documents = COMPANIES.flatMap((ticker) => Array.from({ length: 8 }, (_, at) => `${ticker[0]}${at + 1}`));
const readings = Object.fromEntries(
  documents.map((key) => [key, loss(COMPANIES.find((ticker) => ticker.startsWith(key[0] ?? "")) ?? "")]),
);

/** Two processes as far as a store can tell: each has connections and leases of its own. */
async function two(url: string) {
  const channel = fakeChannel();
  const begin = async (): Promise<Parts> => {
    const companies = new Map(COMPANIES.map((ticker) => [ticker, company(ticker, `${ticker} Inc.`)]));
    const parts = { ...(await tinyParts(readings, channel, destinations, url)), companies };
    open.push(parts);
    return parts;
  };
  const [one, other] = [await begin(), await begin()];
  const together = <T>(work: (parts: Parts) => Promise<T>) => Promise.all([work(one), work(other)]);
  return { one, other, channel, together };
}

/** Both until nothing is owed, as their schedules do. */
async function settleBoth({ together }: Awaited<ReturnType<typeof two>>, second: number): Promise<void> {
  for (let pass = 0; pass < 4; pass++) await together((parts) => settle(parts, at(second)));
}

onPostgres("two processes on one store", (engine) => {
  test("make one story and one alert of one event, however its documents fall to them", async () => {
    const pair = await two(await engine.fresh());
    for (const key of documents) await pair.one.store.documents.put(document(key));
    await settleBoth(pair, 1);
    for (const ticker of COMPANIES) {
      const [story, ...more] = await pair.one.store.stories.ofCompany(ticker, 9);
      expect(more).toEqual([]);
      // Nor were there two for a moment, of which one went into the other.
      expect(await pair.one.store.stories.mergedInto(story?.id ?? "")).toEqual([]);
    }
    const alerts = await pair.one.store.alerts.recent(99);
    expect(alerts.map(({ view }) => view.company.ticker).toSorted()).toEqual(COMPANIES);
    expect(alerts.map(({ view }) => view.sources.length)).toEqual([8, 8, 8, 8]);
  }, 120_000);

  test("send each message once, each channel's in the order in which they were owed", async () => {
    const pair = await two(await engine.fresh());
    for (const [number, key] of ["A1", "B1", "C1", "D1"].entries()) {
      await pair.one.store.documents.put(document(key));
      await settle(pair.one, at(number * 15));
    }
    const [busy, crowded] = [new Set<string>(), new Set<string>()];
    const { post } = pair.channel;
    pair.channel.post = async (place, alert, key) => {
      if (busy.has(place.channel)) crowded.add(place.channel);
      busy.add(place.channel);
      await setTimeout(5);
      busy.delete(place.channel);
      return post(place, alert, key);
    };
    await pair.together(async (parts) => {
      for (let pass = 0; pass < 5; pass++) await deliver(parts, at(60));
    });
    expect([...crowded]).toEqual([]);
    const told = (channel: string) =>
      pair.channel.posted.filter((post) => post.channel === channel).map(({ alert }) => alert.company.ticker);
    for (const channel of CHANNELS) expect(told(channel)).toEqual(COMPANIES);
  });

  test("look for what a dead one was sending before anything newer goes to its channel", async () => {
    const { one, other, channel } = await two(await engine.fresh());
    const [first] = CHANNELS;
    await one.store.documents.put(document("A1"));
    await settle(one, at(1));
    const [due] = (await one.store.deliveries.due(at(1).toISOString(), 9)).filter(
      ({ destination }) => destination.channel === first,
    );
    // Dead between taking the message and noting that it was sent.
    await one.store.deliveries.claim(due?.id ?? "", at(1).toISOString());
    await one.store.close();
    open = open.filter((parts) => parts !== one);
    await other.store.documents.put(document("B1"));
    await settle(other, at(20));
    const doubts: (boolean | undefined)[] = [];
    const { post } = channel;
    channel.post = (place, alert, key, inDoubt) => {
      if (place.channel === first) doubts.push(inDoubt);
      return post(place, alert, key, inDoubt);
    };
    await deliver(other, at(20));
    expect(doubts).toEqual([]);
    await deliver(other, at(31));
    expect(doubts).toEqual([true, false]);
  });

  test("poll a feed once a turn", async () => {
    const { one, together } = await two(await engine.fresh());
    let polls = 0;
    const feed = {
      id: "f",
      title: "F",
      url: "https://f.example/rss",
      reader: "feed",
      schedule: "* * * * *",
      trust: "press",
      enabled: true,
    };
    await together((parts) => {
      Object.assign(parts, { feeds: [feed] });
      parts.fetcher = {
        get: () => Promise.resolve({ kind: "failed", reason: `poll ${++polls}`, lasting: false }),
        close: () => Promise.resolve(),
      };
      return collect(parts, at(1));
    });
    expect(polls).toBe(1);
    expect(await one.store.feeds.get("f")).toMatchObject({ reason: "poll 1" });
  });

  test("send a digest once, and end a mute once", async () => {
    const { one, other, together } = await two(await engine.fresh());
    const place = { platform: "fake", channel: "desk" };
    const now = at(0).toISOString();
    await one.store.settings.saveDigest({
      place,
      time: "08:00",
      zone: "UTC",
      days: [1, 2, 3, 4, 5, 6, 7],
      nextAt: now,
    });
    await one.store.settings.saveMute({ place, what: "AAA", until: now, addedBy: "U1", addedAt: now });
    const moved = await together((parts) => settle(parts, at(1)));
    expect(moved).toHaveLength(2);
    const owed = await other.store.deliveries.due(at(2).toISOString(), 9);
    expect(owed.map(({ alertId }) => alertId)).toEqual([`digest:${now}`]);
    expect(await other.store.settings.mutesOf(place)).toEqual([]);
  });
});
