import { setTimeout as sleep } from "node:timers/promises";
import type { DiscordSettings } from "../../../src/channels/discord/index.ts";
import { openDiscord } from "../../../src/channels/discord/open.ts";
import type { ChannelTools, Desk, OpenChannel } from "../../../src/kit/index.ts";
import { stubDesk } from "../desk.ts";
import { type FakeDiscord, type FakeOptions, startFakeDiscord, TOKEN } from "./index.ts";

export interface Logged {
  level: string;
  message: string;
  fields: unknown;
}

export interface OpenedDiscord {
  fake: FakeDiscord;
  channel: OpenChannel;
  logged: Logged[];
  close(): Promise<void>;
}

export interface OpenedOptions extends FakeOptions {
  desk?: Desk;
  settings?: Partial<DiscordSettings>;
  timeoutMs?: number;
  clock?: () => Date;
  ticks?: () => number;
}

/** Waits until something holds; fails after `ms` with what was waited for. */
export async function until(what: string, holds: () => boolean, ms = 60_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain: ${what}`);
    await sleep(10);
  }
}

const opened = new Set<OpenedDiscord>();

/** Closes whatever a test left open; for `afterEach`. */
export async function closeAll(): Promise<void> {
  await Promise.all([...opened].map((one) => one.close()));
}

/** The real client against a fake Discord, not waited for. */
export async function openAgainstFake(options: OpenedOptions = {}): Promise<OpenedDiscord> {
  const fake = await startFakeDiscord(options);
  const logged: Logged[] = [];
  const write = (level: string) => (message: string, fields?: unknown) => void logged.push({ level, message, fields });
  const log = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
  const tools: ChannelTools = { desk: options.desk ?? stubDesk(), log, clock: options.clock ?? (() => new Date()) };
  const settings: DiscordSettings = {
    token: TOKEN,
    channels: [...fake.state.channels.keys()].slice(0, 1),
    apiUrl: fake.apiUrl,
    shards: "auto",
    ...options.settings,
  };
  const channel = openDiscord(settings, tools, {
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(options.ticks ? { ticks: options.ticks } : {}),
  });
  const made: OpenedDiscord = {
    fake,
    channel,
    logged,
    async close() {
      opened.delete(made);
      await channel.close();
      await fake.stop();
    },
  };
  opened.add(made);
  return made;
}

/** As `openAgainstFake`, once it is connected and its commands are registered. */
export async function connected(options: OpenedOptions = {}): Promise<OpenedDiscord> {
  const made = await openAgainstFake(options);
  await until("the connection", () => made.channel.health().state === "up");
  await until("the commands", () => made.logged.some(({ message }) => message.startsWith("Discord commands")));
  return made;
}
