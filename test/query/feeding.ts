import type { AlertView, EventMention, Fact, FeedState, Judgement, Milestone } from "../../src/model/index.ts";
import type { Store } from "../../src/store/index.ts";

/** An alert as the pipeline leaves it in the store, with its story, its rules' words and its document. */
export async function storeAlert(
  store: Store,
  more: Partial<AlertView> & { id: string },
  raisedAt = "2026-08-19T12:00:00.000Z",
) {
  const ticker = more.company?.ticker ?? "WULF";
  const storyId = `story-${more.id}`;
  const view: AlertView = {
    company: { ticker, name: "TeraWulf Inc." },
    severity: "high",
    headline: `${ticker} Q1 2026: HPC revenue of $21.0M passed mining revenue of $13.0M.`,
    subject: "Q1 2026",
    standing: "press only, not confirmed by the company",
    figures: [
      {
        metric: "hpc_revenue",
        label: "HPC revenue",
        value: "$21.0M",
        quote: "HPC lease revenue reached $21.0 million.",
        outlet: "Decrypt",
        url: "https://decrypt.co/1",
      },
      { metric: "total_revenue", label: "Total revenue", value: "not stated" },
    ],
    signals: [{ rule: "hpc_over_mining", title: "HPC over mining", sentence: "HPC over mining.", severity: "high" }],
    sources: [{ title: "TeraWulf's HPC revenue passes mining", outlet: "Decrypt", trust: "press", at: raisedAt }],
    notes: [],
    seenAt: raisedAt,
    updatedAt: raisedAt,
    ...more,
  };
  await storeStory(store, storyId, ticker, raisedAt);
  await store.stories.saveJudgements(storyId, 1, judgements(), raisedAt);
  await store.alerts.save(
    {
      id: more.id,
      storyId,
      version: 1,
      view,
      basis: { facts: [], fired: [], standing: view.standing },
      contentHash: "h",
      raisedAt,
    },
    raisedAt,
  );
  await store.alerts.noteChange(more.id, { version: 1, at: raisedAt, note: "Posted.", loud: true });
}

const judgement = (rule: string, more: Partial<Judgement>): Judgement => ({
  rule,
  outcome: "fires",
  severity: "high",
  title: rule.replaceAll("_", " "),
  sentence: `${rule} said so.`,
  values: {},
  missing: [],
  uses: [],
  ...more,
});

const judgements = (): Judgement[] => [
  judgement("hpc_over_mining", { values: { hpc_revenue: "$21.0M", mining_revenue: "$13.0M" } }),
  judgement("large_net_loss", { outcome: "unknown", missing: ["net_income"] }),
];

async function storeStory(store: Store, id: string, ticker: string, at: string) {
  const itemKey = `item-${id}`;
  await store.documents.put({
    itemKey,
    feedId: "press",
    outlet: "Decrypt",
    url: "https://decrypt.co/1",
    title: "TeraWulf's HPC revenue passes mining",
    text: "HPC lease revenue reached $21.0 million.",
    seenAt: at,
    trust: "press",
    backlog: false,
  });
  await store.documents.saveReading(
    itemKey,
    {
      kind: "earnings",
      lang: "en",
      company: ticker,
      companies: [ticker],
      period: "2026Q1",
      announcements: [],
      refusals: [],
      facts: [
        {
          company: ticker,
          metric: "hpc_revenue",
          value: "21000000",
          currency: "USD",
          period: "2026Q1",
          role: "current",
          precision: "100000",
          status: "reported",
          source: "text",
          quote: "HPC lease revenue reached $21.0 million.",
          start: 0,
          end: 40,
          doubts: [],
        },
      ],
    },
    1,
  );
  const event: EventMention = {
    itemKey,
    position: 0,
    company: ticker,
    kind: "earnings",
    period: "2026Q1",
    at,
    title: "TeraWulf's HPC revenue passes mining",
    trust: "press",
    primary: true,
    dated: true,
    terms: [],
    backlog: false,
  };
  await store.events.replace(itemKey, [event]);
  await store.stories.save(
    { id, key: id, company: ticker, kind: "earnings", period: "2026Q1", openedAt: at, version: 1, backlog: false },
    at,
  );
  await store.events.assign(itemKey, 0, id);
}

export const feedState = (feedId: string, more: Partial<FeedState> = {}): FeedState => ({
  feedId,
  failures: 0,
  status: "ok",
  ...more,
});

/** A filing of TeraWulf's second quarter of 2026, read. */
export async function storeFiling(store: Store, title: string, publishedAt: string) {
  const itemKey = title;
  const url = "https://www.sec.gov/x";
  const text = "Net loss was $80.0 million.";
  await store.documents.put({
    itemKey,
    feedId: "sec",
    outlet: "SEC EDGAR",
    url,
    title,
    text,
    publishedAt,
    seenAt: publishedAt,
    trust: "filing",
    backlog: false,
  });
  const fact: Fact = {
    company: "WULF",
    metric: "net_income",
    value: "-80000000",
    currency: "USD",
    period: "2026Q2",
    role: "current",
    precision: "100000",
    status: "reported",
    source: "text",
    quote: text,
    start: 0,
    end: text.length,
    doubts: [],
  };
  const reading = {
    kind: "earnings" as const,
    lang: "en",
    company: "WULF",
    companies: ["WULF"],
    announcements: [],
    refusals: [],
  };
  await store.documents.saveReading(itemKey, { ...reading, facts: [fact] }, 1);
}

/** A text that names the day of a company's report, read. */
export async function storeReportDay(
  store: Store,
  { ticker, on, trust, outlet }: { ticker: string; on: string; trust: "press" | "wire"; outlet: string },
) {
  const itemKey = `report-day-${ticker}-${on}`;
  const text = `${ticker} will report its results on ${on}.`;
  const seenAt = "2026-08-15T12:00:00.000Z";
  await store.documents.put({ itemKey, feedId: "news", outlet, title: text, text, seenAt, trust, backlog: false });
  await store.documents.saveReading(
    itemKey,
    {
      kind: "preview",
      lang: "en",
      company: ticker,
      companies: [ticker],
      facts: [],
      refusals: [],
      announcements: [{ kind: "report_date", company: ticker, on, quote: text, start: 0, end: text.length }],
    },
    1,
  );
}

/** A release of TeraWulf that promises a date, read. */
export async function storePromise(store: Store, text: string, day: string, by: string) {
  const at = `${day}T12:00:00.000Z`;
  await store.documents.put({
    itemKey: day,
    feedId: "newsroom",
    outlet: "Newsroom",
    url: `https://example.com/${day}`,
    title: "TeraWulf builds",
    text,
    publishedAt: at,
    seenAt: at,
    trust: "issuer",
    backlog: false,
  });
  const milestone: Milestone = {
    kind: "milestone",
    company: "WULF",
    what: "energization",
    phase: "phase 1",
    site: "Lake Mariner",
    by: { text: by, from: "2026-10-01", to: "2026-12-31" },
    quote: text,
    start: 0,
    end: text.length,
  };
  await store.documents.saveReading(
    day,
    {
      kind: "other",
      lang: "en",
      company: "WULF",
      companies: ["WULF"],
      facts: [],
      announcements: [milestone],
      refusals: [],
    },
    1,
  );
}
