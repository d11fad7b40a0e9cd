import type { Charts, CommandDefinition, MetricDefinition, RuleLine, StatusView, Views } from "../kit/index.ts";
import type { Company, HistoryQuarter } from "../model/index.ts";
import type { StoreTables } from "../store/index.ts";
import { companyIndex } from "./companies.ts";
import { coverageSince, filingFaultsSince } from "./coverage.ts";
import { factRows, mergeRows, shippedRow } from "./history.ts";
import { promiseLines } from "./promises.ts";
import { reportDaysSince } from "./report-days.ts";
import { alertDetail, signalPage } from "./signals.ts";
import { filingLine, type Source, storyLine } from "./stories.ts";
import { type JudgeStory, tryRule } from "./trial.ts";

export interface ViewSources {
  store: Source & Pick<StoreTables, "feeds" | "deliveries" | "backfills" | "filings" | "announcements">;
  companies: readonly Company[];
  metrics: readonly MetricDefinition[];
  commands: readonly CommandDefinition[];
  /** Past quarters that the project ships. */
  history: readonly HistoryQuarter[];
  /** The rules in force at the moment of asking. */
  rules?: readonly RuleLine[] | (() => readonly RuleLine[]);
  /** With it thresholds can be tried on past quarters. */
  judge?: JudgeStory;
  feedIds?: readonly string[];
  charts?: Charts;
  /** The platforms that are open at the moment of asking. */
  platforms?: () => StatusView["platforms"];
}

/** Quarters of a company that a trial looks back over; ten years. */
const TRIAL_QUARTERS = 40;

/** The asking side over the store and the shipped history. */
export function createViews(sources: ViewSources): Views {
  const { store, companies, metrics, commands, rules, feedIds, charts } = sources;
  const companyHistory = readHistory(sources);
  return {
    findCompany: companyIndex(companies),
    companies: () => [...companies],
    metrics: () => metrics,
    commands: () => commands,
    companyHistory,
    async companyStories(ticker, limit) {
      const stories = await store.stories.ofCompany(ticker, limit);
      return Promise.all(stories.map((story) => storyLine(store, story)));
    },
    companyPromises: async (ticker, limit) => promiseLines(await store.documents.promisesOf(ticker)).slice(0, limit),
    filings: async (ticker, limit) => {
      const company = companies.find((known) => known.ticker === ticker);
      const found = company ? await store.documents.filingsOf(ticker, limit) : [];
      return found.map((filing) => filingLine(filing, company!));
    },
    signals: (wanted) => signalPage(store, wanted),
    alert: (id) => alertDetail(store, id),
    async status() {
      const [feeds, deliveries] = await Promise.all([store.feeds.all(), store.deliveries.countByState()]);
      return { feeds, deliveries, platforms: sources.platforms?.() ?? [] };
    },
    coverage: (since) => coverageSince(store, companies, since),
    reportDays: (since) => reportDaysSince(store, since),
    filingFaults: (since) => filingFaultsSince(store, companies, since),
    ...(rules && { rules: typeof rules === "function" ? rules : () => rules }),
    ...(sources.judge && { tryRule: trialOver(sources.judge, companies, companyHistory) }),
    ...(feedIds && { feedIds: () => feedIds }),
    ...(charts && { charts }),
  };
}

function readHistory({ store, companies, history }: ViewSources): Views["companyHistory"] {
  const shipped = Map.groupBy(history, ({ ticker }) => ticker);
  return async (ticker, limit) => {
    const company = companies.find((known) => known.ticker === ticker);
    if (!company) return [];
    const own = factRows(await store.documents.factsOf(ticker), company);
    const past = (shipped.get(ticker) ?? []).map((quarter) => shippedRow(quarter, company));
    const filed = (await store.backfills.of(ticker)).map((quarter) => shippedRow(quarter, company));
    return mergeRows([...own, ...filed, ...past]).slice(0, limit);
  };
}

const trialOver =
  (
    judge: JudgeStory,
    companies: readonly Company[],
    companyHistory: Views["companyHistory"],
  ): NonNullable<Views["tryRule"]> =>
  async (rule, threshold, since, now) => {
    const histories = await Promise.all(
      companies.map(async (company) => ({ company, rows: await companyHistory(company.ticker, TRIAL_QUARTERS) })),
    );
    return tryRule(histories, { judge, rule, threshold, since, now });
  };
