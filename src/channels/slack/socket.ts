import type { SocketModeClient } from "@slack/socket-mode";
import { z } from "zod";
import { judge } from "./verdict.ts";

/** What Slack sends over the connection, as `SocketModeClient` hands it on. */
export interface Envelope {
  ack: (response?: Record<string, unknown>) => Promise<void>;
  envelope_id: string;
  body: Record<string, unknown>;
  retry_num?: number;
  retry_reason?: string;
}

/**
 * Why a connection is to be replaced. One that Slack only asked to leave still hears and acknowledges until it is
 * `gone`; `finish` closes it from our side.
 */
export interface Ending {
  reason: string;
  livedMs: number;
  gone: Promise<void>;
  finish: () => void;
}

export interface Connection {
  over: Promise<Ending>;
  close(): Promise<void>;
}

export class ConnectFault extends Error {
  readonly code: string;
  readonly afterMs: number | undefined;
  constructor(message: string, code: string, afterMs?: number) {
    super(message);
    this.code = code;
    this.afterMs = afterMs;
  }
}

const HELLO_WITHIN = 15_000;
const CLOSE_WITHIN = 2_000;

const disconnectFrame = z.object({ type: z.literal("disconnect"), reason: z.string().catch("unnamed") });

/** The reason where the frame asks us to leave. */
export function disconnectReason(data: unknown): string | undefined {
  if (typeof data !== "string" || data.length > 10_000 || !data.includes('"disconnect"')) return undefined;
  try {
    return disconnectFrame.safeParse(JSON.parse(data)).data?.reason;
  } catch {
    return undefined;
  }
}

const within = (milliseconds: number): Promise<"late"> =>
  new Promise((resolve) => {
    setTimeout(() => resolve("late"), milliseconds).unref();
  });

/**
 * One connection from hello to its end. The client's own reconnecting is off: it waits five seconds without a
 * connection, knows no back-off and ends the process on a revoked token. Its reader of frames is wrapped, so
 * that the old connection still hears after the first notice, at which the client would close.
 */
export async function connect(client: SocketModeClient, hear: (envelope: Envelope) => void): Promise<Connection> {
  const [readFrame] = client.listeners("ws_message");
  let opened = performance.now();
  const gone = Promise.withResolvers<void>();
  const over = new Promise<Ending>((resolve) => {
    // Only the first notice counts: Slack says "warning" some seconds before it asks to leave.
    const end = (reason: string, finish: () => void) =>
      resolve({ reason, livedMs: performance.now() - opened, gone: gone.promise, finish });
    client.removeAllListeners("ws_message");
    client.on("ws_message", (data: unknown, isBinary: unknown) => {
      const pass = () => {
        readFrame?.(data, isBinary);
      };
      const reason = disconnectReason(data);
      if (reason === undefined) pass();
      else end(reason, pass);
    });
    client.on("disconnected", () => {
      gone.resolve();
      end("closed", () => {});
    });
  });
  client.on("slack_event", hear);
  const leave = () => client.disconnect().catch(() => {});
  const close = async () => {
    // The second time the client stops waiting for the other side, which would hold up the process's end.
    if ((await Promise.race([leave(), within(CLOSE_WITHIN)])) === "late") void leave();
  };
  // Hello and the notice to leave may come together: such a connection stood, and is heard on.
  let greeted = false;
  client.once("connected", () => void (greeted = true));
  const started = client.start().then(
    () => "hello" as const,
    (error: unknown) => {
      if (error === undefined) throw new ConnectFault("Slack closed the connection before its hello", "closed");
      const { code, sent } = judge(error, "");
      throw new ConnectFault(sent.reason, code, sent.outcome === "retry" ? sent.afterMs : undefined);
    },
  );
  const first = await Promise.race([started, over, within(HELLO_WITHIN)]);
  if (first !== "hello" && !greeted) {
    started.catch(() => {});
    await close();
    if (first === "late") throw new ConnectFault("Slack did not say hello", "no_hello");
    throw new ConnectFault("Slack turned the connection away", first.reason);
  }
  opened = performance.now();
  return { over, close };
}
