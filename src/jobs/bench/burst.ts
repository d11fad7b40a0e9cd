import type { OpenChannel } from "../../kit/index.ts";
import type { Company, Fact, Judgement, Reading, SourceDocument, StoryView } from "../../model/index.ts";
import { deliver, type Parts, settle } from "../../pipeline/index.ts";
import { openStore, type Store } from "../../store/index.ts";
import { type Row, rounded } from "./rows.ts";

const COMPANIES = 40;
export const HOURS = 3;
/** A release, its filing and eight rewrites. */
const DOCUMENTS_EACH = 10;
export const START = Date.UTC(2026, 7, 6, 12);
const MINUTE = 60_000;
const PASS_SECONDS = 15;

/** New messages that a place gets in one minute at most: five one by one, and a list a pass. */
const MOST_A_MINUTE = 5 + 60 / PASS_SECONDS;

const PLACES = ["desk", "fund", "hall"].map((channel) => ({ platform: "bench", channel }));
const tickers = Array.from({ length: COMPANIES }, (_, index) => `M${String(index).padStart(2, "0")}`);

const companyOf = (ticker: string): Company => ({
  ticker,
  name: `Miner ${ticker} Inc.`,
  formerNames: [],
  formerTickers: [],
  aliases: [],
  fiscalYearEndMonth: 12,
  segments: { hpc: [], mining: [], hosting: [] },
  currency: "USD",
  listed: true,
});

function lossOf(ticker: string): Fact {
  return {
    company: ticker,
    metric: "net_income",
    value: `-${200_000_000 + tickers.indexOf(ticker) * 1_000_000}`,
    currency: "USD",
    period: "2026Q2",
    role: "current",
    precision: "1000000",
    status: "reported",
    source: "text",
    quote: `${ticker} lost money.`,
    start: 0,
    end: 1,
    doubts: [],
  };
}

/** What the reader would find, so that stories and messages alone are measured. */
const readingOf = (ticker: string): Reading => ({
  kind: "earnings",
  lang: "en",
  company: ticker,
  companies: [ticker],
  period: "2026Q2",
  facts: [lossOf(ticker)],
  announcements: [],
  refusals: [],
});

function judgeLoss({ facts }: StoryView): Judgement[] {
  const fires = facts.some(({ metric }) => metric === "net_income");
  return [
    {
      rule: "large_net_loss",
      outcome: fires ? "fires" : "unknown",
      severity: "high",
      title: "Large net loss",
      sentence: `net loss of ${facts[0]?.value.slice(1) ?? ""}`,
      values: {},
      missing: [],
      uses: ["net_income"],
    },
  ];
}

/** Half the companies report in the minute after a full hour, as they do; the others when they like. */
export function documentsDue(): { at: number; document: SourceDocument }[] {
  return tickers.flatMap((ticker, index) => {
    const hour = index % HOURS;
    const first = hour * 60 + (index % 2 === 0 ? (index % 12) / 12 : Math.floor(index * 1.4));
    return Array.from({ length: DOCUMENTS_EACH }, (_, number) => {
      const at = START + (first + number * 3) * MINUTE;
      const trust = ({ 0: "issuer", 1: "filing" } as const)[number] ?? "press";
      const document: SourceDocument = {
        itemKey: `${ticker}-${number}`,
        feedId: "bench",
        outlet: `Outlet ${number}`,
        title: `${ticker} results, text ${number}`,
        text: ticker,
        publishedAt: new Date(at).toISOString(),
        seenAt: new Date(at).toISOString(),
        trust,
        backlog: false,
      };
      return { at, document };
    });
  });
}

interface Heard {
  at: number;
  channel: string;
  how: "post" | "edit" | "reply" | "list";
}

/** Takes everything at once and writes down when. */
function countingChannel(heard: Heard[], clock: () => number): OpenChannel {
  const note = (how: Heard["how"], channel = "") => {
    heard.push({ at: clock(), channel, how });
    return Promise.resolve({ outcome: "sent" as const, receipt: { channel, id: String(heard.length) } });
  };
  return {
    platform: "bench",
    defaults: PLACES,
    post: ({ channel }) => note("post", channel),
    edit: ({ channel }) => note("edit", channel),
    reply: ({ channel }) => note("reply", channel),
    say: ({ channel }) => note("list", channel),
    health: () => ({ state: "up", since: new Date(START).toISOString() }),
    close: () => Promise.resolve(),
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The pipeline behind the reader, with channels whose places all get everything. */
export function burstParts(store: Store, channels: readonly OpenChannel[]): Parts {
  // Reading and judging are the reader's and the rules' own parts of the benchmark.
  return {
    store,
    feeds: [],
    companies: new Map(tickers.map((ticker) => [ticker, companyOf(ticker)])),
    metrics: [{ id: "net_income", label: "Net income", unit: "money", meaning: "", words: [], tags: [] }],
    reader: { read: ({ text }: SourceDocument) => readingOf(text) },
    grammar: 1,
    judge: judgeLoss,
    past: () => Promise.resolve([]),
    defaults: channels.flatMap(({ defaults }) => defaults),
    zone: "UTC",
    channels: new Map(channels.map((channel) => [channel.platform, channel])),
    log: silent,
  } as unknown as Parts;
}

export interface BurstFigures {
  documents: number;
  stories: number;
  /** New messages, lists among them, of the fullest minute of any place. */
  mostInAMinute: number;
  posts: number;
  lists: number;
  edits: number;
  replies: number;
  /** Alerts of which neither a message nor a line in a list went to some place. */
  unreachable: number;
  msADocument: number;
}

const isNew = ({ how }: Heard): boolean => how === "post" || how === "list";

function mostInAMinute(heard: readonly Heard[]): number {
  const minutes = Map.groupBy(heard.filter(isNew), ({ at, channel }) => `${channel}|${Math.floor(at / MINUTE)}`);
  return Math.max(0, ...[...minutes.values()].map((list) => list.length));
}

/** Alerts that some place has neither as a message nor in a list, or that their id does not find. */
async function unreachable({ alerts, deliveries }: Store): Promise<number> {
  let lost = 0;
  for (const { id } of await alerts.recent(1_000)) {
    const posts = (await deliveries.ofAlert(id)).filter(({ kind }) => kind === "post");
    const told = posts.filter(({ state }) => state === "sent" || state === "listed").length;
    if (told < PLACES.length || !(await alerts.get(id))) lost++;
  }
  return lost;
}

const count = (heard: readonly Heard[], how: Heard["how"]): number => heard.filter((one) => one.how === how).length;

/** Forty companies report within three hours, to three places; passes every 15 seconds as the feeds' schedules give. */
export async function playBurst(): Promise<BurstFigures> {
  const due = documentsDue();
  const store = await openStore("sqlite::memory:");
  const heard: Heard[] = [];
  let now = START;
  const parts = burstParts(store, [countingChannel(heard, () => now)]);
  const start = performance.now();
  for (; now <= START + (HOURS + 1) * 60 * MINUTE; now += PASS_SECONDS * 1_000) {
    const arrived = due.filter(({ at }) => at > now - PASS_SECONDS * 1_000 && at <= now);
    for (const { document } of arrived) await store.documents.put(document);
    await settle(parts, new Date(now));
    await deliver(parts, new Date(now));
  }
  const spent = performance.now() - start;
  const figures = {
    documents: due.length,
    stories: (await store.alerts.recent(1_000)).length,
    mostInAMinute: mostInAMinute(heard),
    posts: count(heard, "post"),
    lists: count(heard, "list"),
    edits: count(heard, "edit"),
    replies: count(heard, "reply"),
    unreachable: await unreachable(store),
    msADocument: rounded(spent / due.length),
  };
  await store.close();
  return figures;
}

/** The burst as rows of the benchmark. */
export async function benchBurst(): Promise<Row[]> {
  const figures = await playBurst();
  return [
    {
      name: "stories of 40 companies within three hours",
      value: figures.stories,
      unit: "stories",
      beside: `${figures.documents} documents`,
    },
    {
      name: "new messages of a place in its fullest minute",
      value: figures.mostInAMinute,
      unit: "messages",
      limit: `at most ${MOST_A_MINUTE}`,
    },
    {
      name: "messages to three places, lists among them",
      value: figures.posts + figures.lists,
      unit: "messages",
      beside: `${figures.lists} lists, ${figures.edits} edits, ${figures.replies} replies`,
    },
    {
      name: "stories that no message, list or command reaches",
      value: figures.unreachable,
      unit: "stories",
      limit: "0",
    },
    { name: "from a document to its story and messages", value: figures.msADocument, unit: "ms a document" },
  ];
}
