import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { APPLICATION, BOT_USER, type FakeState, GUILD } from "./state.ts";

const FRAME = z.object({ op: z.number(), d: z.unknown() });
const IDENTIFY = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.object({ os: z.string() }),
  shard: z.tuple([z.int().min(0), z.int().min(1)]),
});
const RESUME = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT need Discord's permission. */
export const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Milliseconds between two IDENTIFY with one rate limit key: Discord's five seconds, less one for the way here. */
const APART_MS = 4_000;

interface Session {
  id: string;
  /** Its number, of how many. */
  shard: [id: number, count: number];
  sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | undefined;
}

export interface FakeGateway {
  /** When each IDENTIFY and RESUME came, and what intents were asked for. */
  identified: { at: number; intents: number; shard: [id: number, count: number] }[];
  /** IDENTIFY that came too soon after another with their rate limit key. */
  tooSoon: number;
  resumed: { at: number; seq: number }[];
  heartbeats: number;
  /** Close codes that the bot closed with. */
  closedByBot: number[];
  connections(): number;
  /** To the sessions whose shard has the server; what is of no server goes to shard 0. */
  dispatch(type: string, data: unknown): void;
  /** What each session was told of, by its shard's number: "READY", "INTERACTION_CREATE" … */
  told(shard: number): string[];
  /** Closes every connection with a code, as Discord does; or those of one shard. */
  close(code: number, shard?: number): void;
  /** Breaks every connection without a word, or those of one shard. */
  cut(shard?: number): void;
  /** Takes frames but answers none, not even heartbeats, until told otherwise. */
  silence(on: boolean): void;
  /** Greets no new connection while on, and all of them after. */
  hold(on: boolean): void;
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

export const shardOf = (guild: string, count: number): number => Number((BigInt(guild) >> 22n) % BigInt(count));

const has = ({ shard: [id, count] }: Session, guild: string | undefined): boolean =>
  guild === undefined ? id === 0 : shardOf(guild, count) === id;

const guildIn = (data: unknown): string | undefined =>
  z.object({ guild_id: z.string() }).safeParse(data).data?.guild_id;

function readyPayload(session: Session, guilds: readonly string[], url: string) {
  return {
    v: 10,
    user: { id: BOT_USER, username: "pivotwire", discriminator: "0", bot: true, avatar: null },
    session_id: session.id,
    resume_gateway_url: url,
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    shard: session.shard,
    application: { id: APPLICATION, flags: 0 },
  };
}

const guildCreate = (state: FakeState, id: string) => ({
  id,
  name: "Miners",
  roles: [
    {
      id,
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
    .filter(([, { kind }]) => kind === "guild" && id === GUILD)
    .map(([channel]) => ({ id: channel, type: 0, name: "alerts", guild_id: id })),
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
    tooSoon: 0,
    closedByBot: [] as number[],
  };
  const lastOfKey = new Map<number, number>();
  const mode = { silent: false, refusing: false, holding: false };
  const held: WebSocket[] = [];
  const live = new Map<WebSocket, Session | undefined>();

  server.on("upgrade", (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (opened) => accept(opened));
  });

  const send = (socket: WebSocket, frame: object) => {
    if (!mode.silent && socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
  };

  const greet = (socket: WebSocket) => send(socket, { op: 10, d: { heartbeat_interval: heartbeatMs } });

  function push(session: Session, t: string, d: unknown): void {
    const s = session.sent.length + 1;
    session.sent.push({ s, t, d });
    if (session.socket) send(session.socket, { op: 0, s, t, d });
  }

  function isTooSoon(shard: number): boolean {
    const key = shard % state.concurrency;
    const soon = now() - (lastOfKey.get(key) ?? -Infinity) < APART_MS;
    lastOfKey.set(key, now());
    if (soon) seen.tooSoon += 1;
    return soon;
  }

  function onIdentify(socket: WebSocket, data: unknown): void {
    const { token, intents, shard } = IDENTIFY.parse(data);
    seen.identified.push({ at: now(), intents, shard });
    state.sessionsLeft -= 1;
    if (token !== state.token) return socket.close(4004, "Authentication failed.");
    if (shard[0] >= shard[1]) return socket.close(4010, "Invalid shard.");
    if (state.insists && shard[1] < state.shards) return socket.close(4011, "Sharding required.");
    if (isTooSoon(shard[0])) return send(socket, { op: 9, d: false });
    if (intents & PRIVILEGED) return socket.close(4014, "Disallowed intent(s).");
    if (mode.refusing) return send(socket, { op: 9, d: false });
    const session: Session = { id: `session-${sessions.size + 1}`, shard, sent: [], socket };
    sessions.set(session.id, session);
    live.set(socket, session);
    const guilds = state.guilds.filter((id) => has(session, id));
    push(session, "READY", readyPayload(session, guilds, url()));
    for (const id of guilds) push(session, "GUILD_CREATE", guildCreate(state, id));
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
    if (mode.holding) held.push(socket);
    else greet(socket);
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

  const each = (work: (socket: WebSocket) => void, only?: number) => {
    for (const [socket, session] of live) if (only === undefined || session?.shard[0] === only) work(socket);
  };
  return {
    identified: seen.identified,
    resumed: seen.resumed,
    closedByBot: seen.closedByBot,
    get heartbeats() {
      return seen.heartbeats;
    },
    get tooSoon() {
      return seen.tooSoon;
    },
    connections: () => live.size,
    dispatch(type, data) {
      for (const session of sessions.values()) if (has(session, guildIn(data))) push(session, type, data);
    },
    told: (shard) =>
      [...sessions.values()].flatMap((one) => (one.shard[0] === shard ? one.sent.map(({ t }) => t) : [])),
    close: (code, shard) => each((socket) => socket.close(code, "fake close"), shard),
    cut: (shard) => each((socket) => socket.terminate(), shard),
    silence: (on) => void (mode.silent = on),
    hold(on) {
      mode.holding = on;
      if (!on) held.splice(0).forEach(greet);
    },
    refuseSessions: (on) => void (mode.refusing = on),
    askReconnect: () => each((socket) => send(socket, { op: 7, d: null })),
    stop: () => each((socket) => socket.terminate()),
  };
}
