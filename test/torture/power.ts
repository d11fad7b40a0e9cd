import type { OpenChannel } from "../../src/kit/index.ts";
import type { Bot } from "../../src/main.ts";
import type { Store } from "../../src/store/index.ts";

/** Where the power goes: before or after the outside step of that number. */
export interface Cut {
  step: number;
  side: "before" | "after";
}

export interface Power {
  /** Names of the outside steps so far, in order. */
  steps: string[];
  /** Resolves when the power is gone; from then on nothing of the bot goes on. */
  gone: Promise<"gone">;
}

/** Reading changes nothing, so cutting around it is cutting around its neighbours. */
const READS =
  /^(?:get|all|due|owed|unread|ungathered|read|around|of|recent|count|find|next|place|watches|rule|mutes|heldBy|ended|digest|stories|lives|merged|unjudged|judgements|fired|blocking|oldest|with|filings|facts|changes|alertOf|postOf|pinned|company)/;

const never = new Promise<never>(() => undefined);

type Step = <Args extends unknown[], Result>(
  name: string,
  work: (...args: Args) => Promise<Result>,
) => (...args: Args) => Promise<Result>;

function wireStore(store: Store, step: Step): Store {
  const { close, isShared, leases, alone, turn, ...tables } = store;
  const wired: Record<string, unknown> = { close, isShared, leases, alone, turn };
  for (const [table, queries] of Object.entries(tables)) {
    if (typeof queries !== "object") continue;
    wired[table] = Object.fromEntries(
      Object.entries(queries as Record<string, (...args: unknown[]) => Promise<unknown>>).map(([name, query]) => [
        name,
        READS.test(name) ? query : step(`${table}.${name}`, query),
      ]),
    );
  }
  wired.transaction = step("transaction", (work: Parameters<Store["transaction"]>[0]) => store.transaction(work));
  return wired as unknown as Store;
}

const wireChannel = (channel: OpenChannel, step: Step): OpenChannel => ({
  ...channel,
  post: step(`${channel.platform}.post`, (...args: Parameters<OpenChannel["post"]>) => channel.post(...args)),
  edit: step(`${channel.platform}.edit`, (...args: Parameters<OpenChannel["edit"]>) => channel.edit(...args)),
  reply: step(`${channel.platform}.reply`, (...args: Parameters<OpenChannel["reply"]>) => channel.reply(...args)),
  ...(channel.say && {
    say: step(`${channel.platform}.say`, (...args: Parameters<NonNullable<OpenChannel["say"]>>) =>
      channel.say!(...args),
    ),
  }),
});

/**
 * Counts every outside step of a bot (requests, messages, writes to the store) and takes its power at one of
 * them: the step's promise never settles, nor does any later one, as in a process that is gone. An open
 * transaction is rolled back when the store is closed, as SQLite does after a crash.
 */
export function wire(bot: Bot, cut: Cut | undefined): Power {
  const steps: string[] = [];
  let off = false;
  let tell: (gone: "gone") => void = () => undefined;
  const gone = new Promise<"gone">((resolve) => (tell = resolve));
  const die = () => {
    off = true;
    tell("gone");
    return never;
  };
  const step =
    <Args extends unknown[], Result>(name: string, work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (off) return never;
      const number = steps.push(name);
      if (cut?.step === number && cut.side === "before") return die();
      let result: Result;
      try {
        result = await work(...args);
      } catch (error) {
        if (off) return never;
        throw error;
      }
      if (off) return never;
      if (cut?.step === number && cut.side === "after") return die();
      return result;
    };
  const { parts } = bot;
  const { fetcher } = parts;
  parts.store = wireStore(parts.store, step);
  parts.fetcher = { get: step("fetch", (request) => fetcher.get(request)), close: () => fetcher.close() };
  parts.channels = new Map([...parts.channels].map(([name, channel]) => [name, wireChannel(channel, step)]));
  return { steps, gone };
}
