import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface TextServer {
  url: string;
  host: string;
  /** What a path answers from now on. */
  put(path: string, answer: TextAnswer): void;
  /** Requests so far, by path. */
  asked(path: string): number;
  close(): Promise<void>;
}

export interface TextAnswer {
  status?: number;
  type?: string;
  body: string;
}

/** A web server on loopback that answers with whatever text it is given, well formed or not. */
export async function serveTexts(answers: Record<string, TextAnswer>): Promise<TextServer> {
  const known = new Map(Object.entries(answers));
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const { status = 200, type = "application/rss+xml", body } = known.get(path) ?? { status: 404, body: "" };
    response.writeHead(status, { "content-type": type }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    put: (path, answer) => void known.set(path, answer),
    asked: (path) => counts.get(path) ?? 0,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** An address on loopback where nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = await serveTexts({});
  await server.close();
  return server.host;
}
