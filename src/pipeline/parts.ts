import type { HistoryRow, Log, MetricDefinition, OpenChannel } from "../kit/index.ts";
import type { Fetcher } from "../lib/index.ts";
import type { Company, Destination, Feed, Reading, SourceDocument } from "../model/index.ts";
import type { Judge } from "../rules/index.ts";
import type { Store } from "../store/index.ts";

/** Reads one document; made once by `extract` from the watched companies. */
export interface DocumentReader {
  read(
    document: Pick<SourceDocument, "title" | "text" | "html" | "url" | "publishedAt" | "trust" | "filing"> & {
      companies?: string[];
    },
  ): Reading;
}

export type { Judge } from "../rules/index.ts";

/** What the arrows need beside `now`: put together once by `main.ts`. */
export interface Parts {
  store: Store;
  feeds: readonly Feed[];
  companies: ReadonlyMap<string, Company>;
  metrics: readonly MetricDefinition[];
  /** Instants around which a feed is asked more often: expected reports of its companies, or of all. */
  expectedReports(tickers: readonly string[] | undefined, now: Date): Promise<readonly string[]>;
  fetcher: Fetcher;
  reader: DocumentReader;
  /** Raised when readings change their meaning; documents read by an older one are read again. */
  grammar: number;
  judge: Judge;
  /** Stories are also judged beside all watched companies; absent where each document stands for itself. */
  sector?: true;
  /** Past quarters of a company before a period, newest first. */
  past(ticker: string, before: string | undefined): Promise<HistoryRow[]>;
  /** Channels of the settings: each receives every alert for as long as it has no watchlist of its own. */
  defaults: readonly Destination[];
  /** IANA zone where nobody set one. */
  zone: string;
  channels: ReadonlyMap<string, OpenChannel>;
  log: Log;
  /** Milliseconds after which an item makes history and no alert; 72 hours without it. */
  staleMs?: number;
  /** Days after which bodies of items and documents go; without it they stay. */
  retainDays?: number;
}

const indexes = new WeakMap<readonly Feed[], ReadonlyMap<string, Feed>>();

/** A feed by its id, at the same cost however many there are: the list is indexed once. */
export function feedOf({ feeds }: Pick<Parts, "feeds">, id: string): Feed | undefined {
  let index = indexes.get(feeds);
  if (!index) {
    index = new Map(feeds.map((feed) => [feed.id, feed]));
    indexes.set(feeds, index);
  }
  return index.get(id);
}

const filers = new WeakMap<ReadonlyMap<string, Company>, readonly string[]>();

/** CIKs of the watched companies, gathered once: every poll of every feed asks for them. */
export function ciksOf({ companies }: Pick<Parts, "companies">): readonly string[] {
  let ciks = filers.get(companies);
  if (!ciks) {
    ciks = [...companies.values()].flatMap(({ cik }) => cik ?? []);
    filers.set(companies, ciks);
  }
  return ciks;
}

/** How many of what one arrow moved. */
export type Moved = number;
