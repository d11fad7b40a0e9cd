import { openSlack } from "../../../src/channels/slack/open.ts";
import type { SlackSettings } from "../../../src/channels/slack/settings.ts";
import type { Desk, Installations, Log, OpenChannel, Sent } from "../../../src/kit/index.ts";
import { stubDesk } from "../desk.ts";
import { TOKENS } from "./state.ts";

export interface Logged {
  level: keyof Log;
  message: string;
  fields: Record<string, unknown>;
}

export interface Bot {
  channel: OpenChannel;
  logged: Logged[];
}

export function recordingLog(): { log: Log; logged: Logged[] } {
  const logged: Logged[] = [];
  const at =
    (level: keyof Log) =>
    (message: string, fields: Record<string, unknown> = {}): void =>
      void logged.push({ level, message, fields });
  return { log: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") }, logged };
}

/** The real room against a server on loopback, faster than Slack's pace unless told. */
export async function openBot(
  apiUrl: string,
  {
    desk = stubDesk(),
    clock = () => new Date(),
    ticks,
    installations,
    ...settings
  }: Partial<SlackSettings> & {
    desk?: Desk;
    clock?: () => Date;
    ticks?: () => number;
    installations?: Installations;
  } = {},
): Promise<Bot> {
  const { log, logged } = recordingLog();
  const whole: SlackSettings = {
    ...(!settings.oauth && { botToken: TOKENS.bot }),
    inbound: { kind: "socket", appToken: TOKENS.app },
    channels: [],
    managers: [],
    pace: 5,
    apart: 0,
    linger: 20_000,
    timeout: 10_000,
    ...settings,
    apiUrl,
  };
  const channel = await openSlack(
    whole,
    { desk, log, clock, ...(installations && { installations }) },
    ticks ? { ticks } : {},
  );
  return { channel, logged };
}

/** The reason of an outcome that is no success, for a test to read. */
export const reasonOf = (sent: Sent): string => (sent.outcome === "sent" ? "sent" : sent.reason);
