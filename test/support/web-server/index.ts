/** A publisher on loopback that behaves as badly as a test wants, and remembers what it was asked. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface WebServer {
  /** "127.0.0.1:PORT", as HTTP_ALLOW_HOSTS names it. */
  host: string;
  url(path: string): string;
  /** Sets what a path answers from now on. */
  on(path: string, answer: Answer): void;
  asked: { path: string; headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

export async function openWebServer(routes: Record<string, Answer> = {}): Promise<WebServer> {
  const answers = new Map(Object.entries(routes));
  const asked: WebServer["asked"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push({ path, headers: request.headers });
    const answer = answers.get(path) ?? answers.get("*");
    if (answer) return answer(response, request);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: (path) => `http://${host}${path}`,
    on: (path, answer) => void answers.set(path, answer),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
