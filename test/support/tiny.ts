/** A tiny catalogue of our own for the engine's tests: adding a rule or a metric to the product breaks none of them. */

import { defineMetric, type Log, type OpenChannel, type Reply, type Sent } from "../../src/kit/index.ts";
import type {
  AlertView,
  Company,
  Contract,
  Destination,
  Fact,
  Judgement,
  Reading,
  SourceDocument,
  StoryView,
} from "../../src/model/index.ts";
import type { Parts } from "../../src/pipeline/index.ts";
import type { Wishes } from "../../src/rules/index.ts";
import { openStore } from "../../src/store/index.ts";

export const company = (ticker: string, name: string): Company => ({
  ticker,
  name,
  formerNames: [],
  formerTickers: [],
  aliases: [],
  fiscalYearEndMonth: 12,
  segments: { hpc: [], mining: [], hosting: [] },
  currency: "USD",
  listed: true,
});

const money = (id: string, label: string) =>
  defineMetric({ id, label, unit: "money", meaning: label, words: [], tags: [] });

export const METRICS = [
  money("hpc_revenue", "HPC revenue"),
  money("mining_revenue", "Mining revenue"),
  money("net_income", "Net income"),
];

export const fact = (metric: string, value: string, more: Partial<Fact> = {}): Fact => ({
  company: "TINY",
  metric,
  value,
  currency: "USD",
  period: "2026Q1",
  role: "current",
  precision: "100000",
  status: "reported",
  source: "text",
  quote: `${metric} of ${value}`,
  start: 0,
  end: 1,
  doubts: [],
  ...more,
});

export const reading = (facts: Fact[], more: Partial<Reading> = {}): Reading => ({
  kind: "earnings",
  lang: "en",
  company: "TINY",
  companies: ["TINY"],
  period: "2026Q1",
  facts,
  announcements: [],
  refusals: [],
  ...more,
});

export const document = (itemKey: string, more: Partial<SourceDocument> = {}): SourceDocument => ({
  itemKey,
  feedId: "press",
  outlet: `Outlet ${itemKey}`,
  title: `Tiny results ${itemKey}`,
  text: itemKey,
  seenAt: `2026-05-08T12:00:0${itemKey.length % 10}.000Z`,
  trust: "press",
  backlog: false,
  ...more,
});

/** A story of TINY's first quarter that nobody has told yet. */
export const storyView = (more: Partial<StoryView> = {}): StoryView => ({
  id: "s",
  key: "k",
  company: "TINY",
  kind: "earnings",
  period: "2026Q1",
  openedAt: "2026-05-08T12:00:00.000Z",
  version: 1,
  backlog: false,
  sources: [],
  facts: [],
  announcements: [],
  standing: "press",
  ...more,
});

/** A deal of TINY's, of which nothing is stated. */
export const deal = (more: Partial<Contract> = {}): Contract => ({
  kind: "contract",
  company: "TINY",
  quote: "a lease",
  start: 0,
  end: 1,
  isNew: true,
  ...more,
});

/** Fires on a net loss of 100 million or more, or of a place's own threshold: the least that exercises raising. */
export function judgeLoss(story: StoryView, _past: unknown, _now: string, wishes?: Wishes): Judgement[] {
  const limit = Number(wishes?.watches[0]?.minLoss ?? 100_000_000);
  const loss = story.facts.find(({ metric, role }) => metric === "net_income" && role === "current");
  const fires = loss !== undefined && Number(loss.value) <= -limit;
  return [
    {
      rule: "loss",
      outcome: loss ? (fires ? "fires" : "silent") : "unknown",
      severity: "high",
      title: "Large loss",
      sentence: `net loss of ${loss?.value ?? "?"}`,
      values: {},
      missing: loss ? [] : ["net_income"],
      uses: ["net_income"],
    },
  ];
}

export interface Posted {
  how: "post" | "edit" | "reply" | "say";
  channel: string;
  alert: AlertView;
  said?: Reply;
  note?: string;
  key?: string;
}

/** A platform in memory: records what it is told and answers as `verdicts` say, "sent" when they run out. */
export function fakeChannel(verdicts: Sent[] = []): OpenChannel & { posted: Posted[] } {
  const posted: Posted[] = [];
  const answer = (entry: Posted): Promise<Sent> => {
    posted.push(entry);
    return Promise.resolve(verdicts.shift() ?? { outcome: "sent", receipt: { channel: entry.channel, id: "m1" } });
  };
  return {
    platform: "fake",
    defaults: [{ platform: "fake", channel: "desk" }],
    posted,
    post: ({ channel }, alert, key) => answer({ how: "post", channel, alert, key }),
    edit: ({ channel = "" }, alert) => answer({ how: "edit", channel, alert }),
    reply: ({ channel = "" }, alert, note, key) => answer({ how: "reply", channel, alert, note, key }),
    say: ({ channel }, said, key) => answer({ how: "say", channel, alert: {} as AlertView, said, key }),
    health: () => ({ state: "up", since: "2026-05-08T00:00:00Z" }),
    close: () => Promise.resolve(),
  };
}

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The engine over a store in memory, or the one at `url`; documents are read by looking their key up in `readings`. */
export async function tinyParts(
  readings: Record<string, Reading>,
  channel: OpenChannel,
  destinations: Destination[] = channel.defaults,
  url = "sqlite::memory:",
): Promise<Parts> {
  return {
    store: await openStore(url),
    feeds: [],
    companies: new Map([["TINY", company("TINY", "Tiny Miner Inc.")]]),
    metrics: METRICS,
    expectedReports: () => Promise.resolve([]),
    fetcher: {
      get: () => Promise.resolve({ kind: "failed", reason: "no network here", lasting: false }),
      close: () => Promise.resolve(),
    },
    reader: {
      read: ({ text }) => {
        const found = readings[text];
        if (!found) throw new Error(`no reading for ${text}`);
        return found;
      },
    },
    grammar: 1,
    judge: judgeLoss,
    past: () => Promise.resolve([]),
    defaults: destinations,
    zone: "America/New_York",
    channels: new Map([[channel.platform, channel]]),
    log: silentLog,
  };
}
