import { deliver, settle } from "../../pipeline/index.ts";
import { openStore } from "../../store/index.ts";
import { burstParts, documentsDue, HOURS, START } from "./burst.ts";
import { type Accepted, DISCORD_A_SECOND, ratedChannel } from "./rated.ts";
import { type Row, rounded, share } from "./rows.ts";

const SECOND = 1_000;
/** After the last text as long again as it takes until nothing is owed, at most so many hours of the clock. */
const LONGEST_HOURS = 12;

export interface CrowdFigures {
  channels: number;
  stories: number;
  accepted: Accepted[];
  /** Deliveries that still wait when the time is over. */
  waiting: number;
  /** Seconds of this process for all of it. */
  seconds: number;
}

/** Forty companies in three hours to so many channels, half on each platform, whose rates hold in the clock's time. */
export async function playCrowd(channels: number): Promise<CrowdFigures> {
  const due = documentsDue();
  const store = await openStore("sqlite::memory:");
  const accepted: Accepted[] = [];
  let now = START;
  const names = Array.from({ length: channels / 2 }, (_, number) => `c${number}`);
  const parts = burstParts(
    store,
    (["slack", "discord"] as const).map((platform) => ratedChannel(platform, names, () => now, accepted)),
  );
  const began = performance.now();
  for (; now <= START + LONGEST_HOURS * 3_600 * SECOND; now += SECOND) {
    const arrived = due.filter(({ at }) => at > now - SECOND && at <= now);
    for (const { document } of arrived) await store.documents.put(document);
    if (arrived.length > 0) await settle(parts, new Date(now));
    const next = await store.deliveries.nextDue();
    if (next === undefined && now > START + HOURS * 3_600 * SECOND) break;
    if (next !== undefined && Date.parse(next) <= now) await deliver(parts, new Date(now));
  }
  const seconds = (performance.now() - began) / 1_000;
  const stories = (await store.alerts.recent(1_000)).length;
  const states = await store.deliveries.countByState();
  const waiting = states
    .filter(({ state }) => state !== "sent" && state !== "listed")
    .reduce((sum, { count }) => sum + count, 0);
  await store.close();
  return { channels, stories, accepted, waiting, seconds };
}

/** Seconds that each of these messages is late where nothing but a rate of so many a second held them up. */
export function latenessByRate(owedAt: readonly number[], aSecond: number): number[] {
  let free = 0;
  return owedAt
    .toSorted((one, other) => one - other)
    .map((at) => {
      free = Math.max(free, at) + SECOND / aSecond;
      return (free - at) / SECOND;
    });
}

const lateness = (accepted: readonly Accepted[]): number[] => accepted.map(({ at, owedAt }) => (at - owedAt) / SECOND);

function platformRow({ accepted }: CrowdFigures, platform: string): Row {
  const own = accepted.filter((one) => one.platform === platform);
  const news = own.filter(({ kind }) => kind === "new");
  const late = lateness(news);
  const edits = lateness(own.filter(({ kind }) => kind === "edit"));
  const lists = own.length - news.length - edits.length;
  const rate = latenessByRate(
    news.map(({ owedAt }) => owedAt),
    DISCORD_A_SECOND,
  );
  const limit =
    platform === "discord"
      ? `its rate of ${DISCORD_A_SECOND} a second alone gives p50 ${rounded(share(rate, 0.5))}, p99 ${rounded(share(rate, 0.99))}`
      : "its rate is one a second and channel";
  return {
    name: `lateness of a new message on ${platform}, p99`,
    value: rounded(share(late, 0.99)),
    unit: "s",
    beside: `p50 ${rounded(share(late, 0.5))} of ${news.length} messages; ${lists} lists; ${edits.length} edits, p50 ${rounded(share(edits, 0.5))}, p99 ${rounded(share(edits, 0.99))}`,
    limit,
  };
}

/** The burst to many channels as rows of the benchmark. */
export async function benchCrowd(full: boolean): Promise<Row[]> {
  const figures = await playCrowd(full ? 500 : 40);
  const { channels, stories, accepted, waiting, seconds } = figures;
  return [
    {
      name: `40 companies in three hours to ${channels} channels`,
      value: rounded(seconds),
      unit: "s",
      beside: `${stories} stories, ${accepted.length} messages and edits accepted, ${waiting} left waiting, ${rounded((seconds * SECOND) / accepted.length)} ms each`,
      limit: `under the ${HOURS * 3_600} s that they take to come`,
    },
    platformRow(figures, "slack"),
    platformRow(figures, "discord"),
  ];
}
