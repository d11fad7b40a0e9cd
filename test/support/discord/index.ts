/**
 * A strict Discord on loopback: REST and gateway, black box. It refuses what Discord refuses (our own limits,
 * and the published OpenAPI document where that lies beside the checkout), records every request with its
 * time, and does wrong on demand. Facts of the gateway (opcodes, close codes, resume) are from Discord's
 * documentation of October 2026.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { after, before, TroublePlan } from "./faults.ts";
import { type FakeGateway, startGateway } from "./gateway.ts";
import { type Interactions, interactionsOf } from "./interactions.ts";
import { openPace } from "./pace.ts";
import { readBody } from "./read-body.ts";
import { answerCall, type RouteTools } from "./routes.ts";
import { officialSchema } from "./schema.ts";
import { type FakeMessage, type FakeState, newState, type Recorded } from "./state.ts";

export { MANAGE_CHANNELS } from "./interactions.ts";
export * from "./state.ts";

export interface FakeDiscord extends Interactions {
  /** For DISCORD_API_URL. */
  apiUrl: string;
  state: FakeState;
  gateway: FakeGateway;
  trouble: TroublePlan;
  messages(channel: string): FakeMessage[];
  /** As after some minutes: a nonce no longer gives back its message. */
  forgetNonces(): void;
  /** Requests whose "METHOD /path" holds the text or fits the expression. */
  requests(path: string | RegExp): Recorded[];
  stop(): Promise<void>;
}

export interface FakeOptions {
  channels?: readonly string[];
  heartbeatMs?: number;
  /** Port to listen on again after a stop; a free one without it. */
  port?: number;
  /** Connections, servers and rules of the gateway that differ from the usual. */
  gateway?: Partial<Pick<FakeState, "shards" | "insists" | "concurrency" | "guilds" | "sessionsLeft">>;
}

const VERSION = /^\/api\/v10(?=\/)/;

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  trouble: TroublePlan,
  tools: RouteTools,
  pace: ReturnType<typeof openPace>,
): Promise<void> {
  const { state } = tools;
  const path = decodeURIComponent((request.url ?? "").split("?")[0] ?? "").replace(VERSION, "");
  const method = request.method ?? "GET";
  const { body, files } = await readBody(request);
  const authorized = request.headers.authorization === `Bot ${state.token}`;
  const record: Recorded = { at: tools.now(), method, path, body, files, authorized };
  state.recorded.push(record);
  const planned = trouble.take(method, path);
  const instead = await before(planned, response);
  if (instead === "gone") return;
  const paced = state.strictPace ? pace(method, path) : { headers: {} };
  const answer = instead ?? paced.refusal ?? answerCall({ method, path, body, files, authorized }, tools);
  if (planned?.kind === "drop" || planned?.kind === "hang") {
    if (planned.kind === "hang") await sleep(planned.ms, undefined, { ref: false });
    response.destroy();
    return;
  }
  const final = after(planned, answer);
  record.status = final.status;
  // Without a body no JSON type either: the client would try to read one.
  const type = final.body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(final.status, { ...type, ...paced.headers, ...final.headers });
  response.end(final.body === undefined ? undefined : JSON.stringify(final.body));
}

export async function startFakeDiscord({
  channels = ["1250000000000000001", "1250000000000000002"],
  heartbeatMs = 41_250,
  port = 0,
  gateway: rules = {},
}: FakeOptions = {}): Promise<FakeDiscord> {
  const state = { ...newState(channels), ...rules };
  const trouble = new TroublePlan();
  const now = () => Date.now();
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const url = () => `ws://127.0.0.1:${bound}`;
  const gateway = startGateway({ server, state, heartbeatMs, now, url });
  const pace = openPace(now);
  const tools: RouteTools = { state, schema: officialSchema(), gatewayUrl: url, now };
  server.on("request", (request, response) => {
    serve(request, response, trouble, tools, pace).catch((error: unknown) => {
      state.refusals.push(`the fake failed: ${String(error)}`);
      response.destroy();
    });
  });
  return {
    apiUrl: `http://127.0.0.1:${bound}/api`,
    state,
    gateway,
    trouble,
    ...interactionsOf(state, gateway, now),
    messages: (channel) => state.channels.get(channel)?.messages ?? [],
    forgetNonces: () => state.channels.forEach(({ nonces }) => nonces.clear()),
    requests: (path) =>
      state.recorded.filter(({ method, path: found }) =>
        typeof path === "string" ? `${method} ${found}`.includes(path) : path.test(`${method} ${found}`),
      ),
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
