import {
  coverageParts,
  coverageSummary,
  defineCommand,
  type FeedState,
  filingFaults,
  type Reply,
  type ReplyPart,
  type Span,
  type StatusView,
  statusFor,
  type Views,
} from "../src/kit/index.ts";

const MOST_FEEDS = 15;
const MOST_UNREAD = 30;
const MOST_PARTS = 20;
const COVERAGE = "coverage";
const COVERED_MS = 30 * 86_400_000;

export default defineCommand({
  path: ["status"],
  description: "Feeds, freshness of data, messages waiting, connections",
  scope: "read",
  reply: "private",
  options: [
    {
      name: "feed",
      kind: "feed",
      choices: [COVERAGE],
      positional: true,
      description: "One feed in detail, or coverage: which filings became alerts",
    },
  ],
  examples: ["/miner status", "/miner status edgar-8k", "/miner status coverage"],
  async run({ options, views, now, asker }) {
    if (options.feed === COVERAGE) return coverage(views, now);
    const status = statusFor(await views.status(), asker);
    if (typeof options.feed === "string") return oneFeed(options.feed, status, now);
    const failing = status.feeds.filter((feed) => feed.status === "failing");
    const waiting = sum(status, ["queued", "sending", "unknown"]);
    const parked = sum(status, ["parked"]);
    const unread = (views.feedIds?.() ?? []).filter((id) => !status.feeds.some(({ feedId }) => feedId === id));
    const summary = `${status.feeds.length} feeds read, ${failing.length} failing; ${waiting} ${waiting === 1 ? "message" : "messages"} waiting, ${parked} parked.`;
    return {
      summary,
      private: true,
      parts: [
        { kind: "heading", text: "Status" },
        { kind: "text", spans: [summary] },
        ...platformPart(status),
        ...feedsPart(status.feeds, now),
        ...(await filingsPart(views, now)),
        ...(unread.length > 0 ? [{ kind: "note" as const, spans: [unreadText(unread)] }] : []),
        ...deliveriesPart(status),
      ],
    };
  },
});

/** Every filing with results of the last thirty days, and what became of it. */
async function coverage(views: Views, now: string): Promise<Reply> {
  const since = new Date(Date.parse(now) - COVERED_MS).toISOString();
  const lines = (await views.coverage?.(since)) ?? [];
  const summary = coverageSummary(lines, since);
  const heading = { kind: "heading" as const, text: "Coverage of filings" };
  return {
    summary,
    private: true,
    parts: [heading, { kind: "text", spans: [summary] }, ...coverageParts(lines)],
  };
}

/** What became of filings lately: one sentence, and one line for each that could not be read. */
async function filingsPart(views: Views, now: string): Promise<ReplyPart[]> {
  const since = new Date(Date.parse(now) - COVERED_MS).toISOString();
  const [lines = [], faults = []] = await Promise.all([views.coverage?.(since), views.filingFaults?.(since)]);
  if (lines.length === 0 && faults.length === 0) return [];
  return [
    { kind: "note", spans: [`${coverageSummary(lines, since)} /miner status coverage shows each.`] },
    ...filingFaults(faults),
  ];
}

function unreadText(unread: readonly string[]): string {
  const left = unread.length - MOST_UNREAD;
  return `Not read yet: ${unread.slice(0, MOST_UNREAD).join(", ")}${left > 0 ? ` and ${left} more` : ""}.`;
}

const sum = ({ deliveries }: StatusView, states: readonly string[]): number =>
  deliveries.filter(({ state }) => states.includes(state)).reduce((total, { count }) => total + count, 0);

/** Each platform, and what it consists of: those that do not work first. */
function platformPart({ platforms }: StatusView): ReplyPart[] {
  if (platforms.length === 0) return [];
  const items = platforms.flatMap(({ platform, health }): Span[][] => {
    const parts = (health.parts ?? []).toSorted(
      (one, other) => Number(one.state === "up") - Number(other.state === "up"),
    );
    const left = parts.length - MOST_PARTS;
    return [
      [
        { text: `${platform}: ${health.state}`, bold: true },
        " since ",
        { time: health.since },
        health.reason ? ` ${health.reason}` : "",
      ],
      ...parts
        .slice(0, MOST_PARTS)
        .map(({ name, state, reason }) => [`${platform}, ${name}: ${state}.${reason ? ` ${reason}` : ""}`]),
      ...(left > 0 ? [[`${platform}: and ${left} more`]] : []),
    ];
  });
  return [{ kind: "list", items }];
}

/** Those with trouble first, then the longest silent. */
function feedsPart(feeds: readonly FeedState[], now: string): ReplyPart[] {
  if (feeds.length === 0) return [{ kind: "text", spans: ["No feed was read yet: start the bot with npm start."] }];
  const ordered = feeds.toSorted(
    (a, b) => b.failures - a.failures || (a.lastSuccessAt ?? "").localeCompare(b.lastSuccessAt ?? ""),
  );
  const shown = ordered.slice(0, MOST_FEEDS);
  const troubled = shown.filter(({ reason }) => reason);
  return [
    {
      kind: "table",
      columns: [
        { title: "Feed", align: "left" },
        { title: "State", align: "left" },
        { title: "Last good", align: "right" },
        { title: "Failures", align: "right" },
      ],
      rows: shown.map(({ feedId, status, lastSuccessAt, failures }) => [
        feedId,
        status,
        ageText(lastSuccessAt, now),
        String(failures),
      ]),
    },
    ...(feeds.length > shown.length
      ? [{ kind: "note" as const, spans: [`${feeds.length - shown.length} more feeds without trouble.`] }]
      : []),
    ...(troubled.length > 0
      ? [
          {
            kind: "list" as const,
            items: troubled.map(({ feedId, reason = "" }): Span[] => [{ text: feedId, bold: true }, ` ${reason}`]),
          },
        ]
      : []),
  ];
}

function deliveriesPart({ deliveries }: StatusView): ReplyPart[] {
  const open = deliveries.filter(({ state }) => state !== "sent");
  if (open.length === 0) return [];
  return [
    { kind: "heading", text: "Messages not sent" },
    {
      kind: "list",
      items: open.map(({ platform, channel, state, count, reason }) => [
        `${platform} ${channel}: ${count} ${state}.${reason ? ` ${reason}` : ""}`,
      ]),
    },
  ];
}

function oneFeed(id: string, { feeds }: StatusView, now: string) {
  const feed = feeds.find(({ feedId }) => feedId === id);
  const summary = feed
    ? `${id}: ${feed.status}, last read well ${ageText(feed.lastSuccessAt, now)}${feed.lastSuccessAt ? " ago" : ""}.`
    : `${id} was not read yet.`;
  const time = (label: string, at: string | undefined): Span[][] => (at ? [[`${label} `, { time: at }]] : []);
  const items = feed
    ? [
        ...time("First read", feed.baselineAt),
        ...time("Last tried", feed.lastCheckedAt),
        ...time("Next try", feed.nextCheckAt),
        ...(feed.failures > 0 ? [[`${feed.failures} failures in a row`]] : []),
        ...(feed.movedTo ? [[`Moved to ${feed.movedTo}`]] : []),
        ...(feed.reason ? [[feed.reason]] : []),
      ]
    : [];
  return {
    summary,
    private: true,
    parts: [
      { kind: "heading" as const, text: id },
      { kind: "text" as const, spans: [summary] },
      ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
    ],
  };
}

/** "4 min", "3 h", "2 days"; "never". */
function ageText(at: string | undefined, now: string): string {
  if (!at) return "never";
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / 60_000));
  if (minutes < 90) return `${minutes} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
