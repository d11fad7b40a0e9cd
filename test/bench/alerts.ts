import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { median, type Row, rounded, share } from "../../src/jobs/bench/rows.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { contract } from "../torture/contracts.ts";
import { startBot, withFolder } from "./bot.ts";
import { type Chats, openChats, type Platform, watchInTurn } from "./chats.ts";
import { linkOf, type Newsroom, openNewsroom } from "./newsroom.ts";

/** As many as `contract` takes turns over: each watched by one channel of each platform. */
const COMPANIES = 40;
/** New stories that a channel gets in a minute before they become a list. */
const EACH = 5;
const PLATFORMS = ["slack", "discord"] as const;
/** Between two items where they come one after the other: five a second are more than any season of reports brings. */
const APART_MS = 200;

export interface AlertTimes {
  /** Milliseconds from the answer to a poll to the platform's acceptance, of every message. */
  latency: number[];
  /** The same from the moment at which the feed first had the item. */
  sincePublished: number[];
  /** From the first poll's answer to the last acceptance on a platform, in milliseconds. */
  whole: Record<Platform, number>;
  refused: number;
}

/** When each release's own message was first taken on a platform. */
function acceptedAt(chats: Chats, count: number): Map<string, number> {
  const found = new Map<string, number>();
  const links = Array.from({ length: count }, (_, number) => linkOf(number));
  for (const { platform, at, text } of chats.taken())
    for (const [number, link] of links.entries())
      if (new RegExp(`${link.replaceAll(".", "\\.")}(?!\\d)`).test(text)) {
        const key = `${platform} ${number}`;
        found.set(key, Math.min(at, found.get(key) ?? Number.POSITIVE_INFINITY));
      }
  return found;
}

async function allAccepted(chats: Chats, count: number): Promise<Map<string, number>> {
  for (const end = performance.now() + 120_000; performance.now() < end; ) {
    const found = acceptedAt(chats, count);
    if (found.size === count * PLATFORMS.length) return found;
    await sleep(250);
  }
  throw new Error(`${count} releases were published and not all of them accepted within two minutes.`);
}

function timesOf({ times }: Newsroom, accepted: ReadonlyMap<string, number>, refused: number): AlertTimes {
  const polled = [...times].map(([number, { published, polled: at = 0 }]) => ({ number, published, at }));
  const first = Math.min(...polled.map(({ at }) => at));
  const at = (platform: Platform, number: number) => accepted.get(`${platform} ${number}`) ?? 0;
  const last = (platform: Platform) => Math.max(...polled.map(({ number }) => at(platform, number))) - first;
  return {
    latency: polled.flatMap((one) => PLATFORMS.map((platform) => at(platform, one.number) - one.at)),
    sincePublished: polled.flatMap((one) => PLATFORMS.map((platform) => at(platform, one.number) - one.published)),
    whole: { slack: last("slack"), discord: last("discord") },
    refused,
  };
}

/**
 * The real process from a poll to both platforms: `count` releases of forty companies, one every `apartMs` or, with 0,
 * all at once. `paced` platforms refuse what comes faster than the real ones take it.
 */
export function playAlerts(count: number, apartMs: number, paced: boolean): Promise<AlertTimes> {
  return withFolder(async (folder) => {
    const tickers = loadCompanies("feeds/companies.yaml")
      .slice(0, COMPANIES)
      .map(({ ticker }) => ticker);
    const [chats, newsroom] = [await openChats(COMPANIES, paced), await openNewsroom(COMPANIES, join(folder, "feeds"))];
    const url = `sqlite:${join(folder, "bot.db")}`;
    await watchInTurn(url, chats, tickers);
    const environment = {
      ...chats.environment,
      DATABASE_URL: url,
      FEEDS_DIR: join(folder, "feeds"),
      HTTP_ALLOW_HOSTS: newsroom.host,
    };
    const bot = await startBot(environment, folder);
    try {
      while (newsroom.polls() < 2 * COMPANIES) await sleep(50);
      for (let number = 0; number < count; number++) {
        newsroom.publish(number % COMPANIES, number, contract(number));
        if (apartMs > 0) await sleep(apartMs);
      }
      return timesOf(newsroom, await allAccepted(chats, count), chats.refused());
    } finally {
      await bot.stop();
      await Promise.all([chats.stop(), newsroom.close()]);
    }
  });
}

/** What is measured against: the same servers asked for nothing more than to take a message, in milliseconds. */
async function bareMs(): Promise<number> {
  const chats = await openChats(1, false);
  const times: number[] = [];
  for (let turn = 0; turn < 50; turn++) {
    const began = performance.now();
    const body = new URLSearchParams({ channel: chats.channels.slack[0] ?? "", text: `message ${turn}` });
    const authorization = `Bearer ${chats.environment.SLACK_BOT_TOKEN}`;
    await (
      await fetch(`${chats.environment.SLACK_API_URL}chat.postMessage`, {
        method: "POST",
        headers: { authorization },
        body,
      })
    ).arrayBuffer();
    times.push(performance.now() - began);
  }
  await chats.stop();
  return median(times);
}

const spread = (values: readonly number[]): string =>
  `p50 ${rounded(share(values, 0.5))}, p99 ${rounded(share(values, 0.99))}`;

/** Items to accepted messages, one after the other and all at once, through the whole process. */
export async function benchAlerts(full: boolean): Promise<Row[]> {
  const count = COMPANIES * (full ? EACH : 1);
  const [paced, free] = [await playAlerts(count, APART_MS, true), await playAlerts(count, APART_MS, false)];
  const flood = await playAlerts(count, 0, true);
  const [bare, apart] = [rounded(await bareMs()), `one item every ${APART_MS} ms`];
  const besides = `${count} items on Slack and Discord, ${apart}; without rates ${spread(free.latency)}; a bare request ${bare}`;
  // A channel takes one message a second, and its first at once.
  const own = (count / COMPANIES - 1) * 1000;
  return [
    {
      name: "item to accepted message, p50",
      value: rounded(share(paced.latency, 0.5)),
      unit: "ms",
      beside: besides,
      limit: "under 150 beside the poll interval",
    },
    {
      name: "item to accepted message, p99",
      value: rounded(share(paced.latency, 0.99)),
      unit: "ms",
      beside: `refused for their pace: ${paced.refused}`,
      limit: "under 1000 beside the poll interval",
    },
    {
      name: "the same with the wait for the poll, p50",
      value: rounded(share(paced.sincePublished, 0.5)),
      unit: "ms",
      beside: `p99 ${rounded(share(paced.sincePublished, 0.99))}, polled every second`,
    },
    {
      name: `${count} items at once, to the last message`,
      value: rounded(Math.max(flood.whole.slack, flood.whole.discord)),
      unit: "ms",
      beside: `Slack ${rounded(flood.whole.slack)}, Discord ${rounded(flood.whole.discord)}, ${2 * count} messages, refused ${flood.refused}`,
      limit: `Slack's own rate gives ${own}`,
    },
  ];
}
