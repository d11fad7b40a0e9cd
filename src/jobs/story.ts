import { readConfig } from "../config.ts";
import { mergeStories, splitStory } from "../pipeline/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { loadMetrics } from "./catalogue.ts";
import type { Job, JobIo } from "./io.ts";
import { findStory, loadStory } from "./story/load.ts";
import { showStory } from "./story/show.ts";

const USAGE =
  "Name a story or its alert: story -- ID, story -- ID split ITEM… (numbers or keys of its sources), story -- ID merge OTHER.\n";

/** `npm run story -- ID`: one story whole; `split` and `merge` put documents right by hand, and that is remembered. */
export const story: Job = {
  name: "story",
  summary: "a story whole; story -- ID split ITEM…, story -- ID merge OTHER",
  async run([typed, verb, ...words], io) {
    if (typed === undefined || (verb !== undefined && !(verb in VERBS)) || (verb !== undefined && words.length === 0)) {
      io.error(USAGE);
      return 2;
    }
    const store = await openStore(readConfig(io.environment, []).general.DATABASE_URL);
    try {
      const id = await findStory(store, typed);
      if (id === undefined) {
        io.error(`There is no story or alert ${typed}; /miner signals lists the alerts.\n`);
        return 1;
      }
      const act = verb === undefined ? show : VERBS[verb];
      return (await act?.(store, id, words, io)) ?? 2;
    } finally {
      await store.close();
    }
  },
};

type Act = (store: Store, id: string, words: readonly string[], io: JobIo) => Promise<number>;

const show: Act = async (store, id, _words, io) => {
  const whole = await loadStory(store, id);
  if (!whole) return 1;
  io.out(showStory(whole, await loadMetrics()));
  return 0;
};

/** A source by its number in the list, or by its key. */
async function itemKeys(store: Store, id: string, words: readonly string[]): Promise<Map<string, string | undefined>> {
  const sources = (await loadStory(store, id))?.view.sources ?? [];
  const find = (word: string) => sources.find(({ itemKey }) => itemKey === word) ?? sources[Number(word) - 1];
  return new Map(words.map((word) => [word, find(word)?.itemKey]));
}

const split: Act = async (store, id, words, io) => {
  const found = await itemKeys(store, id, words);
  const unknown = [...found].find(([, key]) => key === undefined)?.[0];
  if (unknown !== undefined) {
    io.error(`The story has no source ${unknown}; story -- ${id} lists them with numbers and keys.\n`);
    return 1;
  }
  const apart = await splitStory(store, id, new Set([...found.values()].map(String)), io.clock());
  if (!apart) {
    io.error("At least one source must leave and one must stay.\n");
    return 1;
  }
  io.out(`${words.length} of its sources are story ${apart} now and stay so; messages follow at the next pass.\n`);
  return 0;
};

const merge: Act = async (store, id, [typed = ""], io) => {
  const other = await findStory(store, typed);
  if (!other || !(await mergeStories(store, id, other, io.clock()))) {
    io.error(`${typed} is no other story of the same company, so nothing was merged.\n`);
    return 1;
  }
  io.out(`Story ${other} is part of ${id} now and stays so; messages follow at the next pass.\n`);
  return 0;
};

const VERBS: Record<string, Act> = { split, merge };
