import type { ChannelTools, OpenChannel } from "../../kit/index.ts";
import type { Receipt } from "../../model/index.ts";
import { renderAlert, renderNote } from "./alert.ts";
import { openGateway } from "./gateway.ts";
import { type HealthKeeper, openHealth } from "./health.ts";
import { publishCommands } from "./publish.ts";
import { renderReply } from "./reply.ts";
import { openRest } from "./rest.ts";
import { openSender, type Sender } from "./send.ts";
import { openService } from "./serve.ts";
import type { DiscordSettings } from "./settings.ts";
import { WRONG_TOKEN } from "./verdict.ts";

const TIMEOUT_MS = 10_000;
/** Answers that are under way when the bot stops may take this long; the whole stop has ten seconds. */
const LAST_ANSWERS_MS = 4_000;
const PUBLISH_AGAIN_MS = 60_000;
/** Where the store is in doubt, the clock's word on when something was written does not count. */
const LONG_AGO = new Date(0).toISOString();

const placeOf = (receipt: Receipt): { channel: string; message: string } => ({
  channel: receipt.channel ?? "",
  message: receipt.message ?? "",
});

/** Registers the commands now, and again later while Discord does not take them. */
function openPublisher(publish: (applicationId: string) => Promise<boolean>, log: ChannelTools["log"]) {
  let timer: NodeJS.Timeout | undefined;
  const run = (applicationId: string): void => {
    clearTimeout(timer);
    publish(applicationId).catch((error: unknown) => {
      log.warn("Discord commands could not be registered", {
        error: error instanceof Error ? error.message : String(error),
      });
      timer = setTimeout(() => run(applicationId), PUBLISH_AGAIN_MS);
    });
  };
  return { run, stop: () => clearTimeout(timer) };
}

/** Alerts, edits, replies and other words as messages. */
function messagesOf(
  sender: Sender,
  { desk, clock }: ChannelTools,
): Pick<OpenChannel, "post" | "edit" | "reply" | "say"> {
  const knows = (path: readonly string[]) => desk.commands.some((known) => known.path.join(" ") === path.join(" "));
  return {
    post: (destination, alert, key, inDoubt) =>
      sender.create(destination.channel, renderAlert(alert, knows), {
        key,
        writtenAt: inDoubt ? LONG_AGO : alert.updatedAt,
      }),
    edit: (receipt, alert) => {
      const { channel, message } = placeOf(receipt);
      return sender.edit(channel, message, renderAlert(alert, knows));
    },
    reply: (receipt, alert, note, key, _shown, inDoubt) => {
      const { channel, message: under } = placeOf(receipt);
      return sender.create(channel, renderNote(alert, note), {
        key,
        writtenAt: inDoubt ? LONG_AGO : alert.updatedAt,
        under,
      });
    },
    say: (destination, reply, key, inDoubt) =>
      sender.create(destination.channel, renderReply(reply), {
        key,
        writtenAt: inDoubt ? LONG_AGO : clock().toISOString(),
      }),
  };
}

export interface OpenOptions {
  /** Bounds one request. */
  timeoutMs?: number;
  /** Milliseconds that only go forward: waiting must not depend on a clock that somebody sets back. */
  ticks?: () => number;
}

/**
 * Discord tells every session of a token of every command, so one process at a time keeps the session; the others
 * post, and take it over when that one ends. Returns what closes it.
 */
function oneGateway({ turn }: ChannelTools, health: HealthKeeper, open: () => { close(): Promise<void> }) {
  if (!turn) {
    const gateway = open();
    return () => gateway.close();
  }
  const elsewhere = () => health.set("up", "Another process of the bot answers the commands.");
  elsewhere();
  return turn("discord gateway", () => {
    health.set("connecting", "Connecting to Discord.");
    const gateway = open();
    return () => gateway.close().then(elsewhere);
  });
}

/** Opens Discord: posting works at once, commands as soon as the connection stands. */
export function openDiscord(settings: DiscordSettings, tools: ChannelTools, options: OpenOptions = {}): OpenChannel {
  const { desk, log, clock } = tools;
  const { timeoutMs = TIMEOUT_MS, ticks: now = () => performance.now() } = options;
  const health = openHealth(clock);
  const rest = openRest(settings, timeoutMs);
  let self: string | undefined;
  const sender = openSender({
    rest,
    log,
    timeoutMs,
    now,
    openedAt: clock().getTime(),
    blocked: () => (health.failed() === WRONG_TOKEN ? WRONG_TOKEN : undefined),
    self: () => self,
    onVerdict: (verdict) => {
      if (verdict.outcome === "parked" && verdict.reason === WRONG_TOKEN) health.fail(WRONG_TOKEN);
    },
  });
  const service = openService({ rest, desk, log, now });
  const publisher = openPublisher(
    (applicationId) => publishCommands(desk.commands, { rest, log, guild: settings.guild, applicationId }),
    log,
  );
  const closeGateway = oneGateway(tools, health, () =>
    openGateway({
      settings,
      rest,
      health,
      log,
      now,
      onReady: (ready) => {
        self = ready.user;
        publisher.run(ready.application);
      },
      onInteraction: (interaction) => service.handle(interaction),
    }),
  );
  return {
    platform: "discord",
    defaults: settings.channels.map((channel) => ({ platform: "discord", channel })),
    ...messagesOf(sender, tools),
    health: () => health.read(),
    async close() {
      publisher.stop();
      await closeGateway();
      const patience = new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS_MS).unref());
      await Promise.race([service.idle(), patience]);
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}
