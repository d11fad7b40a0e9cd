import type { AlertView, Destination, Receipt } from "../model/index.ts";
import type { Asker, CommandDefinition } from "./command.ts";
import type { Installations } from "./installations.ts";
import type { Reply } from "./reply.ts";

/** What a platform said to one message. The middle does the retrying; the channel only judges. */
export type Sent =
  | { outcome: "sent"; receipt: Receipt }
  /** Not taken; try again, not before `afterMs` where the platform named a time. */
  | { outcome: "retry"; reason: string; afterMs?: number }
  /** It may have been taken: timeout or a broken answer after sending. */
  | { outcome: "unknown"; reason: string }
  /** The message to edit is gone or locked: say it anew as a reply or post. */
  | { outcome: "lost"; reason: string }
  /** Lasting: wrong token, no such channel, no right. `reason` is one sentence that says what to do. */
  | {
      outcome: "parked";
      reason: string;
      /** Only this message is refused: others may still go to its destination. */
      onlyThis?: true;
    };

/** Answers a command line or typed options; never throws: faults come back as private replies. */
export interface Desk {
  commands: readonly CommandDefinition[];
  /** "company WULF" as typed after /miner. */
  answerLine(line: string, asker: Asker): Promise<Reply>;
  /** Options by name as the platform typed them, unread. */
  answerOptions(path: readonly string[], options: Record<string, unknown>, asker: Asker): Promise<Reply>;
  /** Suggestions while the asker types, at most 25. */
  suggest(path: readonly string[], option: string, typed: string): Promise<{ label: string; value: string }[]>;
}

export interface ChannelHealth {
  state: "off" | "connecting" | "up" | "down";
  /** One sentence when it is not up. */
  reason?: string;
  since: string;
  /** What it consists of where that is more than one: connections, workspaces. */
  parts?: ChannelPart[];
}

export interface ChannelPart {
  /** "shard 0 of 2", the name of a workspace. */
  name: string;
  state: ChannelHealth["state"];
  /** One sentence when it is not up. */
  reason?: string;
  /** The workspace that it is of: others are not told of it. */
  workspace?: string;
}

/** A chat platform that is open. */
export interface OpenChannel {
  platform: string;
  /** Channels named in the settings that receive every alert. */
  defaults: Destination[];
  /**
   * `key` is the same for every try of one message, so that a platform with an idempotency key can use it.
   * `inDoubt`: an earlier try may have arrived, also one of a process before this.
   */
  post(destination: Destination, alert: AlertView, key: string, inDoubt?: boolean): Promise<Sent>;
  edit(receipt: Receipt, alert: AlertView): Promise<Sent>;
  /**
   * A line under the message that people notice: a correction, a rule that fires now. With "thread" it is shown
   * to those who follow the message only, where the platform can tell them apart; otherwise to the channel too.
   */
  reply(
    receipt: Receipt,
    alert: AlertView,
    note: string,
    key: string,
    shown?: "thread" | "channel",
    inDoubt?: boolean,
  ): Promise<Sent>;
  /** A message that is no alert: a digest, what a mute held back, a word to the owner. */
  say?(destination: Destination, reply: Reply, key: string, inDoubt?: boolean): Promise<Sent>;
  health(): ChannelHealth;
  /** Stops taking commands, closes the connection cleanly. */
  close(): Promise<void>;
}

export interface ChannelTools {
  desk: Desk;
  /** Message fixed, facts as fields; secrets are redacted before they get here. */
  log: Log;
  clock: () => Date;
  /**
   * Begins as soon as no other process of the bot holds the name, and ends what was begun when that is lost;
   * returns what gives the name back. Absent where there is one process.
   */
  turn?: (name: string, begin: () => () => Promise<void>) => () => Promise<void>;
  /** Workspaces that installed the bot; absent where nothing is kept. */
  installations?: Installations;
}

export interface Log {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** One environment variable of a channel; `.env.example` and the README name each. */
export interface SettingDefinition {
  name: string;
  meaning: string;
  secret?: true;
  example?: string;
}

/**
 * A chat platform; a folder `src/channels/<platform>` whose index exports it as default.
 * `read` gets the environment with `NAME_FILE` already resolved: the settings, or nothing when the platform
 * is not set up, or every fault at once.
 */
export interface ChannelDefinition<Settings = unknown> {
  platform: string;
  settings: readonly SettingDefinition[];
  read(environment: Record<string, string | undefined>): { settings?: Settings; faults: string[] };
  /** Resolves at once; a platform that cannot be reached goes on trying and says so in `health`. */
  open(settings: Settings, tools: ChannelTools): Promise<OpenChannel>;
}

export const defineChannel = <Settings>(definition: ChannelDefinition<Settings>): ChannelDefinition<Settings> =>
  definition;
