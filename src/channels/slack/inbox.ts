import type { Server } from "node:http";
import type { App, ReceiverEvent } from "@slack/bolt";
import type { ChannelTools, Log } from "../../kit/index.ts";
import { clientOptions, quietLogger } from "./client.ts";
import type { HealthBook } from "./health.ts";
import { listen } from "./http.ts";
import { type Presence, stayConnected } from "./presence.ts";
import type { SlackSettings } from "./settings.ts";
import { connect, type Envelope } from "./socket.ts";

/** How Slack's commands and presses come in; Bolt sees it as its receiver. */
export interface Inbox {
  init(app: App): void;
  start(): Promise<unknown>;
  stop(): Promise<unknown>;
  /** Starts listening without waiting for it. */
  begin(): void;
  end(): Promise<void>;
}

type Tools = Pick<ChannelTools, "log" | "clock">;

const PING_WITHIN = 5_000;

function eventOf({ ack, body, envelope_id, retry_num, retry_reason }: Envelope): ReceiverEvent {
  return {
    body,
    ack: async (response?: Record<string, unknown>) => ack(response ?? {}),
    customProperties: { envelopeId: envelope_id },
    ...(retry_num === undefined ? {} : { retryNum: retry_num }),
    ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
  };
}

async function openSocketInbox(
  settings: SlackSettings,
  appToken: string,
  health: HealthBook,
  log: Log,
): Promise<Inbox> {
  const { SocketModeClient } = await import("@slack/socket-mode");
  let app: App | undefined;
  let presence: Presence | undefined;
  const hear = (envelope: Envelope): void => {
    app?.processEvent(eventOf(envelope)).catch((error: unknown) => {
      log.error("a command from Slack failed", { error: String(error).slice(0, 300) });
    });
  };
  const open = () =>
    connect(
      new SocketModeClient({
        appToken,
        autoReconnectEnabled: false,
        clientPingTimeout: PING_WITHIN,
        logger: quietLogger(log),
        clientOptions: clientOptions(settings, log),
      }),
      hear,
    );
  const { apart, linger } = settings;
  return {
    init: (bolt) => void (app = bolt),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    begin: () => void (presence = stayConnected({ open, apart, linger, health, log })),
    end: async () => presence?.close(),
  };
}

async function openHttpInbox(
  { secret, port }: { secret: string; port: number },
  { log, clock }: Tools,
  health: HealthBook,
): Promise<Inbox> {
  const { HTTPReceiver } = await import("@slack/bolt");
  const receiver = new HTTPReceiver({ signingSecret: secret, logger: quietLogger(log) });
  let server: Promise<Server | undefined> | undefined;
  return {
    init: (app) => receiver.init(app),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    begin() {
      server = listen(port, receiver.requestListener, clock).then(
        (listening) => {
          health.up("hearing");
          return listening;
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : "unknown error";
          health.down("hearing", `SLACK_PORT ${port} cannot be opened (${why}): free it or set another one.`);
          return undefined;
        },
      );
    },
    async end() {
      const listening = await server;
      if (!listening) return;
      await new Promise((resolve) => {
        listening.close(resolve);
        listening.closeIdleConnections();
        setTimeout(() => listening.closeAllConnections(), 2_000).unref();
      });
    },
  };
}

export function openInbox(settings: SlackSettings, health: HealthBook, tools: Tools): Promise<Inbox> {
  const { inbound } = settings;
  return inbound.kind === "socket"
    ? openSocketInbox(settings, inbound.appToken, health, tools.log)
    : openHttpInbox({ secret: inbound.signingSecret, port: inbound.port }, tools, health);
}
