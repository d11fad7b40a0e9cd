import type { RequestListener } from "node:http";
import type { App, ReceiverEvent } from "@slack/bolt";
import type { ChannelTools } from "../../kit/index.ts";
import { clientOptions, quietLogger } from "./client.ts";
import type { HealthBook } from "./health.ts";
import type { Entrance } from "./install.ts";
import { openPort, type Port } from "./port.ts";
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

const NOTHING: RequestListener = (_request, response) => void response.writeHead(404).end();

/** Commands come over our own connections here, so the port is for the pages of installing alone. */
function openOwnPort({ oauth }: SlackSettings, entrance: Entrance | undefined, clock: () => Date): Port | undefined {
  if (!oauth || !entrance) return undefined;
  const { door, up, down } = entrance;
  const handle: RequestListener = (request, response) => door(request, response) || NOTHING(request, response);
  return openPort({ port: oauth.port, host: oauth.host, handle, clock, up, down });
}

async function openSocketInbox(
  settings: SlackSettings,
  appToken: string,
  health: HealthBook,
  { log, clock }: Tools,
  entrance?: Entrance,
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
  const port = openOwnPort(settings, entrance, clock);
  return {
    init: (bolt) => void (app = bolt),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    begin() {
      presence = stayConnected({ open, apart, linger, health, log });
      port?.begin();
    },
    end: async () => void (await Promise.all([presence?.close(), port?.end()])),
  };
}

async function openHttpInbox(
  { signingSecret, port, host }: Extract<SlackSettings["inbound"], { kind: "http" }>,
  { log, clock }: Tools,
  health: HealthBook,
  entrance?: Entrance,
): Promise<Inbox> {
  const { HTTPReceiver } = await import("@slack/bolt");
  const receiver = new HTTPReceiver({ signingSecret, logger: quietLogger(log) });
  const opened = openPort({
    port,
    host,
    handle: (request, response) =>
      void (entrance?.door(request, response) || receiver.requestListener(request, response)),
    clock,
    up() {
      health.up("hearing");
      entrance?.up();
    },
    down: (reason) => health.down("hearing", reason),
  });
  return {
    init: (app) => receiver.init(app),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    begin: () => opened.begin(),
    end: () => opened.end(),
  };
}

export function openInbox(
  settings: SlackSettings,
  health: HealthBook,
  tools: Tools,
  entrance?: Entrance,
): Promise<Inbox> {
  const { inbound } = settings;
  return inbound.kind === "socket"
    ? openSocketInbox(settings, inbound.appToken, health, tools, entrance)
    : openHttpInbox(inbound, tools, health, entrance);
}
