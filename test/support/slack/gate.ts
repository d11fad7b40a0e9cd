import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Answer, METHODS } from "./methods.ts";
import { BOT, type Fault, type State, takeFault } from "./state.ts";

/** Answers to paths that are no Web API methods. */
export type Extra = (path: string, body: Buffer) => { status: number; body: string } | undefined;

const JSON_ARGUMENTS = new Set(["blocks", "metadata", "files", "attachments", "view"]);

function argumentsOf(body: Buffer): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body.toString())) {
    try {
      args[name] = JSON_ARGUMENTS.has(name) ? JSON.parse(value) : value;
    } catch {
      args[name] = value;
    }
  }
  return args;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Slack's pace: about one message a second and channel. */
function tooFast(state: State, method: string, team: string, channel: unknown): boolean {
  if (!state.strictPace || method !== "chat.postMessage" || typeof channel !== "string") return false;
  const now = performance.now();
  const fast = now - (state.lastPost.get(`${team} ${channel}`) ?? -Infinity) < 1000;
  if (!fast) state.lastPost.set(`${team} ${channel}`, now);
  return fast;
}

function judge(state: State, method: string, token: string, openSocket: () => string) {
  const app = method === "apps.connections.open";
  if (method === "oauth.v2.access") return undefined;
  const takenBack = state.takenBack.get(token);
  if (takenBack) return { ok: false, error: takenBack } as const;
  if (!(app ? state.appTokens : state.botTokens).has(token)) return { ok: false, error: state.refusal } as const;
  const entry = METHODS[method];
  if (app) return { ok: true, url: openSocket() } as const;
  if (!entry) return { ok: false, error: "unknown_method" } as const;
  const scopes = state.installed.get(token)?.scopes ?? state.scopes;
  if (entry.scope && !scopes.has(entry.scope)) {
    return { ok: false, error: "missing_scope", needed: entry.scope, provided: [...scopes].join(",") } as const;
  }
  return undefined;
}

function send(response: ServerResponse, status: number, answer: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify(answer));
}

function spoil(response: ServerResponse, fault: Fault): string {
  switch (fault.kind) {
    case "drop":
      response.socket?.destroy();
      return "dropped";
    case "http":
      response.writeHead(fault.status, { "Content-Type": "text/plain" }).end("something broke");
      return `http ${fault.status}`;
    case "slowdown": {
      const headers = fault.retryAfter === undefined ? {} : { "Retry-After": String(fault.retryAfter) };
      send(response, 429, { ok: false, error: "ratelimited" }, headers);
      return "ratelimited";
    }
    case "error":
      send(response, 200, { ok: false, error: fault.error, response_metadata: { messages: fault.messages ?? [] } });
      return fault.error;
    case "hang":
      return "hung";
  }
}

/** The fake's HTTP side: `openSocket` gives the address of a new Socket Mode connection. */
export function openGate(state: State, openSocket: () => string, extra: Extra): Server {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const path = URL.parse(request.url ?? "", "http://fake")?.pathname ?? "";
    const other = extra(path, body);
    if (other) return void response.writeHead(other.status).end(other.body);
    const method = /^\/api\/([\w.]+)$/.exec(path)?.[1];
    if (!method) return void response.writeHead(404).end();
    const args = argumentsOf(body);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const team = state.installed.get(token)?.team ?? BOT.team;
    const note = { at: performance.now() - state.started, method, team, args, answer: "" };
    state.requests.push(note);
    const fault = takeFault(state, method, args.channel);
    if (fault && !("after" in fault && fault.after)) return void (note.answer = spoil(response, fault));
    if (tooFast(state, method, team, args.channel)) {
      return void (note.answer = spoil(response, { kind: "slowdown", retryAfter: 1 }));
    }
    const base = `http://${request.headers.host ?? ""}`;
    const answer: Answer = judge(state, method, token, openSocket) ?? METHODS[method]!.run(args, state, base, team);
    note.answer = answer.ok ? "ok" : answer.error;
    if (fault) note.answer = `${note.answer}, then ${spoil(response, fault)}`;
    else send(response, 200, answer);
  };
  return createServer((request, response) => {
    serve(request, response).catch(() => response.socket?.destroy());
  });
}
