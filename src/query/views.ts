import type { Charts, CommandDefinition, MetricDefinition, RuleLine, StatusView, Views } from "../kit/index.ts";
import type { Company, HistoryQuarter } from "../model/index.ts";
import type { StoreTables } from "../store/index.ts";
import { companyIndex } from "./companies.ts";
import { factRows, mergeRows, shippedRow } from "./history.ts";
import { alertDetail, signalPage } from "./signals.ts";
import { type Source, storyLine } from "./stories.ts";

export interface ViewSources {
  store: Source & Pick<StoreTables, "feeds" | "deliveries">;
  companies: readonly Company[];
  metrics: readonly MetricDefinition[];
  commands: readonly CommandDefinition[];
  /** Past quarters that the project ships. */
  history: readonly HistoryQuarter[];
  rules?: readonly RuleLine[];
  feedIds?: readonly string[];
  charts?: Charts;
  /** The platforms that are open at the moment of asking. */
  platforms?: () => StatusView["platforms"];
}

/** The asking side over the store and the shipped history. */
export function createViews(sources: ViewSources): Views {
  const { store, companies, metrics, commands, history, rules, feedIds, charts } = sources;
  const findCompany = companyIndex(companies);
  const shipped = Map.groupBy(history, ({ ticker }) => ticker);
  return {
    findCompany,
    companies: () => [...companies],
    metrics: () => metrics,
    commands: () => commands,
    async companyHistory(ticker, limit) {
      const company = companies.find((known) => known.ticker === ticker);
      if (!company) return [];
      const own = factRows(await store.documents.factsOf(ticker), company);
      const past = (shipped.get(ticker) ?? []).map((quarter) => shippedRow(quarter, company));
      return mergeRows([...own, ...past]).slice(0, limit);
    },
    async companyStories(ticker, limit) {
      const stories = await store.stories.ofCompany(ticker, limit);
      return Promise.all(stories.map((story) => storyLine(store, story)));
    },
    signals: (wanted) => signalPage(store, wanted),
    alert: (id) => alertDetail(store, id),
    async status() {
      const [feeds, deliveries] = await Promise.all([store.feeds.all(), store.deliveries.countByState()]);
      return { feeds, deliveries, platforms: sources.platforms?.() ?? [] };
    },
    ...(rules && { rules: () => rules }),
    ...(feedIds && { feedIds: () => feedIds }),
    ...(charts && { charts }),
  };
}
