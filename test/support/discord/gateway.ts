import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { APPLICATION, BOT_USER, type FakeState, GUILD } from "./state.ts";

const FRAME = z.object({ op: z.number(), d: z.unknown() });
const IDENTIFY = z.object({ token: z.string(), intents: z.int(), properties: z.object({ os: z.string() }) });
const RESUME = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT need Discord's permission. */
export const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

interface Session {
  id: string;
  sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | undefined;
}

export interface FakeGateway {
  /** When each IDENTIFY and RESUME came, and what intents were asked for. */
  identified: { at: number; intents: number }[];
  resumed: { at: number; seq: number }[];
  heartbeats: number;
  /** Close codes that the bot closed with. */
  closedByBot: number[];
  connections(): number;
  dispatch(type: string, data: unknown): void;
  /** Closes every connection with a code, as Discord does. */
  close(code: number): void;
  /** Breaks every connection without a word. */
  cut(): void;
  /** Takes frames but answers none, not even heartbeats, until told otherwise. */
  silence(on: boolean): void;
  /** Answers each IDENTIFY and RESUME with "invalid session" while on. */
  refuseSessions(on: boolean): void;
  askReconnect(): void;
  stop(): void;
}

export interface GatewayTools {
  server: Server;
  state: FakeState;
  heartbeatMs: number;
  now: () => number;
  url: () => string;
}

function readyPayload(session: Session, url: string) {
  return {
    v: 10,
    user: { id: BOT_USER, username: "pivotwire", discriminator: "0", bot: true, avatar: null },
    session_id: session.id,
    resume_gateway_url: url,
    guilds: [{ id: GUILD, unavailable: true }],
    application: { id: APPLICATION, flags: 0 },
  };
}

const guild = (state: FakeState) => ({
  id: GUILD,
  name: "Miners",
  roles: [
    {
      id: GUILD,
      name: "@everyone",
      permissions: "0",
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    },
  ],
  channels: [...state.channels]
    .filter(([, { kind }]) => kind === "guild")
    .map(([id]) => ({ id, type: 0, name: "alerts", guild_id: GUILD })),
  members: [],
  threads: [],
  emojis: [],
  stickers: [],
  preferred_locale: "en-US",
  features: [],
});

export function startGateway({ server, state, heartbeatMs, now, url }: GatewayTools): FakeGateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const seen = {
    identified: [] as FakeGateway["identified"],
    resumed: [] as FakeGateway["resumed"],
    heartbeats: 0,
    closedByBot: [] as number[],
  };
  const mode = { silent: false, refusing: false };
  const live = new Map<WebSocket, Session | undefined>();

  server.on("upgrade", (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (opened) => accept(opened));
  });

  const send = (socket: WebSocket, frame: object) => {
    if (!mode.silent && socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
  };

  function push(session: Session, t: string, d: unknown): void {
    const s = session.sent.length + 1;
    session.sent.push({ s, t, d });
    if (session.socket) send(session.socket, { op: 0, s, t, d });
  }

  function onIdentify(socket: WebSocket, data: unknown): void {
    const { token, intents } = IDENTIFY.parse(data);
    seen.identified.push({ at: now(), intents });
    state.sessionsLeft -= 1;
    if (token !== state.token) return socket.close(4004, "Authentication failed.");
    if (intents & PRIVILEGED) return socket.close(4014, "Disallowed intent(s).");
    if (mode.refusing) return send(socket, { op: 9, d: false });
    const session: Session = { id: `session-${sessions.size + 1}`, sent: [], socket };
    sessions.set(session.id, session);
    live.set(socket, session);
    push(session, "READY", readyPayload(session, url()));
    push(session, "GUILD_CREATE", guild(state));
  }

  function onResume(socket: WebSocket, data: unknown): void {
    const { token, session_id, seq } = RESUME.parse(data);
    seen.resumed.push({ at: now(), seq });
    const session = sessions.get(session_id);
    if (token !== state.token) return socket.close(4004, "Authentication failed.");
    if (!session || mode.refusing) return send(socket, { op: 9, d: false });
    if (seq > session.sent.length) return socket.close(4007, "Invalid seq.");
    session.socket = socket;
    live.set(socket, session);
    for (const { s, t, d } of session.sent.slice(seq)) send(socket, { op: 0, s, t, d });
    push(session, "RESUMED", {});
  }

  function accept(socket: WebSocket): void {
    live.set(socket, undefined);
    send(socket, { op: 10, d: { heartbeat_interval: heartbeatMs } });
    socket.on("message", (raw: Buffer) => {
      const { op, d } = FRAME.parse(JSON.parse(raw.toString("utf8")));
      if (op === 1) seen.heartbeats += 1;
      if (mode.silent) return;
      if (op === 1) send(socket, { op: 11 });
      else if (op === 2) onIdentify(socket, d);
      else if (op === 6) onResume(socket, d);
      else if (live.get(socket) === undefined) socket.close(4003, "Not authenticated.");
    });
    socket.on("close", (code) => {
      const session = live.get(socket);
      if (session?.socket === socket) session.socket = undefined;
      live.delete(socket);
      seen.closedByBot.push(code);
    });
    socket.on("error", () => socket.terminate());
  }

  const each = (work: (socket: WebSocket) => void) => [...live.keys()].forEach(work);
  return {
    identified: seen.identified,
    resumed: seen.resumed,
    closedByBot: seen.closedByBot,
    get heartbeats() {
      return seen.heartbeats;
    },
    connections: () => live.size,
    dispatch: (type, data) => sessions.forEach((session) => push(session, type, data)),
    close: (code) => each((socket) => socket.close(code, "fake close")),
    cut: () => each((socket) => socket.terminate()),
    silence: (on) => void (mode.silent = on),
    refuseSessions: (on) => void (mode.refusing = on),
    askReconnect: () => each((socket) => send(socket, { op: 7, d: null })),
    stop: () => each((socket) => socket.terminate()),
  };
}
