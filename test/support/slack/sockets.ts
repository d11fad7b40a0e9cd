import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

export interface Sockets {
  /** Remembers a ticket for one connection and gives its path. */
  ticket(): string;
  /** The connections that said hello and were not asked to leave. */
  open(): readonly WebSocket[];
  /** Those asked to leave that are still open: nothing new is sent over them once another stands. */
  leaving(): readonly WebSocket[];
  /** Ends all at once, the silent ones too. */
  drop(): void;
  /** The code with which each connection ended, in turn: 1000 where the bot let it go, 1001 where Slack did. */
  closes: number[];
  /** To one connection, `over` or picked in turn; whether it was acknowledged before we gave up. */
  deliver(envelope: Record<string, unknown>, over?: WebSocket): Promise<boolean>;
  /** Asks all to leave, and leaves them open. */
  disconnect(reason: string): void;
  /** Closes those asked to leave, as Slack does after a while. */
  closeLeaving(): void;
  /** From now on each new connection is told this instead of hello, or in one breath with it. */
  turnAway(reason: string | undefined, greeted?: "greeted"): void;
  /** Reads and answers nothing any more, not even a close, as a connection does whose other end is gone. */
  fallSilent(): void;
}

/** Milliseconds after which an acknowledgement does not come any more; Slack waits for three seconds. */
const GIVEN_UP = 60_000;
const GOING_AWAY = 1001;

export function openSockets(server: Server): Sockets {
  const tickets = new Set<string>();
  const open = new Set<WebSocket>();
  const leaving = new Set<WebSocket>();
  const silent: WebSocket[] = [];
  const closes: number[] = [];
  const waiting = new Map<string, () => void>();
  let counter = 0;
  let away: { reason: string; greeted: boolean } | undefined;
  const wss = new WebSocketServer({ noServer: true, autoPong: false });

  server.on("upgrade", (request, socket, head) => {
    const id = /^\/socket\/(\w+)$/.exec(request.url ?? "")?.[1] ?? "";
    if (!tickets.delete(id)) return socket.destroy();
    wss.handleUpgrade(request, socket, head, (ws) => {
      ws.on("ping", (data) => ws.pong(data));
      ws.on("error", () => {});
      ws.on("close", (code) => {
        closes.push(code);
        open.delete(ws);
        leaving.delete(ws);
      });
      ws.on("message", (data: Buffer) => {
        const { envelope_id } = JSON.parse(data.toString()) as { envelope_id?: string };
        if (envelope_id) waiting.get(envelope_id)?.();
      });
      if (!away || away.greeted) {
        (away ? leaving : open).add(ws);
        ws.send(JSON.stringify({ type: "hello", num_connections: open.size }));
      }
      if (away) ws.send(JSON.stringify({ type: "disconnect", reason: away.reason }));
    });
  });

  function pick(): WebSocket | undefined {
    const all = [...(open.size > 0 ? open : leaving)];
    return all[++counter % Math.max(1, all.length)];
  }

  return {
    closes,
    ticket() {
      const id = `ticket${++counter}`;
      tickets.add(id);
      return `/socket/${id}`;
    },
    open: () => [...open],
    leaving: () => [...leaving],
    drop() {
      for (const ws of [...open, ...leaving, ...silent.splice(0)]) ws.terminate();
    },
    deliver(envelope, over = pick()) {
      if (!over) return Promise.resolve(false);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), GIVEN_UP);
        waiting.set(String(envelope.envelope_id), () => {
          clearTimeout(timer);
          resolve(true);
        });
        over.send(JSON.stringify(envelope));
      });
    },
    disconnect(reason) {
      for (const ws of open) {
        ws.send(JSON.stringify({ type: "disconnect", reason }));
        leaving.add(ws);
      }
      open.clear();
    },
    closeLeaving() {
      for (const ws of leaving) ws.close(GOING_AWAY);
    },
    turnAway: (reason, greeted) => void (away = reason ? { reason, greeted: greeted !== undefined } : undefined),
    fallSilent() {
      silent.push(...open, ...leaving);
      open.clear();
      leaving.clear();
      for (const ws of silent) ws.pause();
    },
  };
}
