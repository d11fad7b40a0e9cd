import type { Reply } from "./reply.ts";
import type { Settings } from "./settings.ts";
import type { Views } from "./views.ts";

/** How an option's text is read; one grammar on every platform. */
export type OptionKind =
  | "ticker"
  | "tickers"
  | "ticker-or-all"
  | "metric"
  | "rule"
  | "alert"
  | "feed"
  | "ticker-or-rule"
  | "enum"
  | "bool"
  | "int"
  | "money"
  | "amount"
  | "ratio"
  | "duration"
  | "time"
  | "tz"
  | "days"
  | "list"
  | "text";

export interface OptionDefinition {
  /** Lower case, 1 to 32 of letters, digits, hyphen. */
  name: string;
  kind: OptionKind;
  /** At most 100 characters, Discord's limit. */
  description: string;
  required?: true;
  /** May be given without its name, in the order of definition. */
  positional?: true;
  /** Takes all the words that are left. */
  rest?: true;
  /** What may be chosen; for a feed, words beside the feeds' own. */
  choices?: readonly string[];
  min?: number;
  max?: number;
}

/** Read values by option name: money, amount, ratio as decimal text, duration in milliseconds, tickers and lists as arrays, "*" for all companies. */
export type OptionValues = Record<string, string | number | boolean | string[] | undefined>;

/** Who asks and where; `mayManage` is the platform's answer to "may this person change the channel's settings". */
export interface Asker {
  platform: string;
  user: string;
  channel: string;
  mayManage: boolean;
  /** Who may, in the platform's words, for the refusal: "people with the right Manage Channels". */
  managers?: string;
  /** Pictures of a private answer go somewhere else than the answer: then they come only when asked for. */
  picturesAside?: true;
}

export interface CommandRequest {
  options: OptionValues;
  asker: Asker;
  views: Views;
  /** What people set, to read and to change; the desk has checked the right to. */
  settings: Settings;
  /** The zone where nobody set one. */
  zone: string;
  now: string;
}

/** A slash command; a file `commands/<path>.ts` with it as default export. */
export interface CommandDefinition {
  /** ["company"], ["watch", "add"]. */
  path: readonly [string] | readonly [string, string];
  description: string;
  /** "read" changes nothing, "self" changes the asker's own, "channel" needs the right to manage. */
  scope: "read" | "self" | "channel";
  /** Who sees the answer: only the asker, or the channel where the asker adds `share`. */
  reply: "private" | "shareable";
  options: readonly OptionDefinition[];
  /** Full lines that work: "/miner company WULF". */
  examples: readonly string[];
  run: (request: CommandRequest) => Promise<Reply>;
}

export const defineCommand = (definition: CommandDefinition): CommandDefinition => definition;

/** The option of every shareable command. */
export const SHARE: OptionDefinition = {
  name: "share",
  kind: "bool",
  description: "Show the answer to the channel, not only to me",
};

/** The option of every command that draws. */
export const CHART: OptionDefinition = {
  name: "chart",
  kind: "bool",
  description: "With a picture, its figures in words beside it; no leaves it out",
};

/** Whether an answer draws: as asked for, else where the picture will stand beside the answer. */
export const wantsChart = (options: OptionValues, asker: Asker): boolean =>
  typeof options.chart === "boolean" ? options.chart : !asker.picturesAside || options.share === true;
