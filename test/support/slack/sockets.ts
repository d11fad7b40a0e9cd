import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

export interface Sockets {
  /** Remembers a ticket for one connection and gives its path. */
  ticket(): string;
  open(): WebSocket[];
  /** Ends all at once, the silent ones too. */
  drop(): void;
  /** How many connections said hello to so far, and when each was closed by the bot with which code. */
  closes: number[];
  /** To one connection, picked in turn; resolves with what was acknowledged, or nothing after `within`. */
  deliver(envelope: Record<string, unknown>, within?: number): Promise<{ ms: number } | undefined>;
  disconnect(reason: string): void;
  /** From now on each new connection is told this instead of hello. */
  turnAway(reason: string | undefined): void;
  /** Reads and answers nothing any more, not even a close, as a connection does whose other end is gone. */
  fallSilent(): void;
}

export function openSockets(server: Server): Sockets {
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const silent: WebSocket[] = [];
  const closes: number[] = [];
  const waiting = new Map<string, () => void>();
  let counter = 0;
  let away: string | undefined;
  const wss = new WebSocketServer({ noServer: true, autoPong: false });

  server.on("upgrade", (request, socket, head) => {
    const id = /^\/socket\/(\w+)$/.exec(request.url ?? "")?.[1] ?? "";
    if (!tickets.delete(id)) return socket.destroy();
    wss.handleUpgrade(request, socket, head, (ws) => {
      ws.on("ping", (data) => ws.pong(data));
      ws.on("error", () => {});
      ws.on("close", (code) => {
        closes.push(code);
        open.splice(open.indexOf(ws) >>> 0, 1);
      });
      ws.on("message", (data: Buffer) => {
        const { envelope_id } = JSON.parse(data.toString()) as { envelope_id?: string };
        if (envelope_id) waiting.get(envelope_id)?.();
      });
      if (away) return ws.send(JSON.stringify({ type: "disconnect", reason: away }));
      open.push(ws);
      ws.send(JSON.stringify({ type: "hello", num_connections: open.length }));
    });
  });

  return {
    closes,
    ticket() {
      const id = `ticket${++counter}`;
      tickets.add(id);
      return `/socket/${id}`;
    },
    open: () => open,
    drop() {
      for (const ws of [...open, ...silent.splice(0)]) ws.terminate();
    },
    deliver(envelope, within = 3000) {
      const id = String(envelope.envelope_id);
      const ws = open[++counter % Math.max(1, open.length)];
      if (!ws) return Promise.resolve(undefined);
      const sent = performance.now();
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), within);
        waiting.set(id, () => {
          clearTimeout(timer);
          resolve({ ms: performance.now() - sent });
        });
        ws.send(JSON.stringify(envelope));
      });
    },
    disconnect(reason) {
      for (const ws of open) ws.send(JSON.stringify({ type: "disconnect", reason }));
    },
    turnAway: (reason) => void (away = reason),
    fallSilent() {
      for (const ws of open.splice(0)) {
        silent.push(ws);
        ws.pause();
      }
    },
  };
}
