import type { Fetcher } from "../../lib/index.ts";
import type { Feed, Item, StoryView } from "../../model/index.ts";
import { collect, type Parts, route } from "../../pipeline/index.ts";
import { openStore, type Store } from "../../store/index.ts";
import type { Cost } from "./exponent.ts";
import { measured } from "./processor.ts";
import { storiesOf } from "./rules.ts";

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const at = (minutes: number): Date => new Date(START + minutes * MINUTE);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore("sqlite::memory:");
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const feedOf = (number: number): Feed => ({
  id: `bench-${number}`,
  title: `Feed ${number}`,
  url: `https://bench-${number}.example/feed`,
  reader: "feed",
  schedule: "* * * * *",
  trust: "press",
  enabled: true,
});

/** Only what collecting and routing need. */
const partsOf = (store: Store, feeds: readonly Feed[], fetcher: Fetcher): Parts =>
  ({
    store,
    feeds,
    fetcher,
    companies: new Map(),
    expectedReports: () => [],
    log: silent,
    defaults: [],
    zone: "UTC",
  }) as unknown as Parts;

const answer = { status: 200, headers: {} };

const unchanged: Fetcher = {
  get: ({ url }) => Promise.resolve({ ...answer, kind: "unchanged", finalUrl: url }),
  close: () => Promise.resolve(),
};

const page = (round: number): string =>
  `<rss version="2.0"><channel><title>Feed</title>${Array.from(
    { length: 20 },
    (_, number) => `<item><title>Item ${number}</title><guid>${round}-${number}</guid></item>`,
  ).join("")}</channel></rss>`;

/** A feed that shows twenty new items at every poll. */
function busy(): Fetcher {
  let round = 0;
  return {
    get: ({ url }) => Promise.resolve({ ...answer, kind: "ok", finalUrl: url, body: Buffer.from(page(round++)) }),
    close: () => Promise.resolve(),
  };
}

const itemOf = (number: number): Item => ({
  key: `stored-${number}`,
  feedId: "bench-0",
  title: `Item ${number}`,
  summary: "Revenue of the quarter rose, the company said.",
  url: `https://bench-0.example/${number}`,
  seenAt: at(-number).toISOString(),
  trust: "press",
  backlog: true,
});

/** One poll that brings twenty new items into a store of so many. */
export const itemCosts = (): Cost => ({
  name: "poll a feed, by items in the store",
  sizes: [500, 5_000, 50_000],
  measure: (size) =>
    withStore(async (store) => {
      const items = Array.from({ length: size }, (_, number) => itemOf(number));
      for (let from = 0; from < size; from += 500)
        await store.items.store(items.slice(from, from + 500), at(0).toISOString());
      const parts = partsOf(store, [feedOf(0)], busy());
      let minute = 1;
      return measured(() => collect(parts, at(minute++ * 10)));
    }),
});

/** So many feeds, each with its own turn as their schedules give it, and all of them looked at while none is due. */
export const feedCosts = (): Cost[] => {
  const feedsOf = (size: number) => Array.from({ length: size }, (_, number) => feedOf(number));
  return [
    {
      name: "an hour's turns of unchanged feeds, by feeds",
      sizes: [50, 200, 800],
      measure: (size) =>
        withStore(async (store) => {
          const parts = partsOf(store, feedsOf(size), unchanged);
          let minute = 0;
          return measured(async () => {
            minute += 60;
            for (const { id } of parts.feeds) await collect(parts, at(minute), new Set([id]));
          });
        }),
    },
    {
      name: "a pass while no feed is due, by feeds",
      sizes: [50, 200, 800],
      measure: (size) =>
        withStore(async (store) => {
          const parts = partsOf(store, feedsOf(size), unchanged);
          await collect(parts, at(0));
          return measured(() => collect(parts, at(0)));
        }),
    },
  ];
};

/** Where a story goes while so many places watch its company. */
export const watchCosts = (): Cost => ({
  name: "route a story, by watchlists that want it",
  sizes: [20, 200, 2_000],
  measure: (size) =>
    withStore(async (store) => {
      const story = storiesOf(1)[0]?.story as StoryView;
      for (let number = 0; number < size; number++)
        await store.settings.saveWatch({
          place: { platform: "bench", channel: `c${number}` },
          ticker: story.company,
          addedBy: "bench",
          addedAt: at(0).toISOString(),
        });
      const fires = { rule: "bench", outcome: "fires", severity: "high", title: "", sentence: "" };
      const judge = () => [{ ...fires, values: {}, missing: [], uses: [] }];
      const parts = { ...partsOf(store, [], unchanged), judge } as unknown as Parts;
      return measured(async () => {
        const routes = await route(parts, story, [], at(0));
        if (routes.length !== size) throw new Error(`${size} places watch and ${routes.length} are told.`);
      });
    }),
});
