import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";

/** Seconds; Slack's own rule for old requests, held for times in the future too, which Bolt lets pass. */
const TOLERANCE = 300;

export function isFresh(request: IncomingMessage, nowSeconds: number): boolean {
  const stamp = request.headers["x-slack-request-timestamp"];
  if (typeof stamp !== "string" || !/^\d{1,12}$/.test(stamp)) return false;
  return Math.abs(nowSeconds - Number(stamp)) <= TOLERANCE;
}

/** Slack's requests to our port: a time out of bounds is turned away, the signature is checked by `handle`. */
export function listen(
  { port, host }: { port: number; host?: string | undefined },
  handle: RequestListener,
  clock: () => Date,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === "POST" && !isFresh(request, clock().getTime() / 1000)) {
      response.writeHead(401).end();
      return;
    }
    try {
      handle(request, response);
    } catch {
      // Bolt throws for every path that is not its own.
      response.writeHead(404).end();
    }
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 10_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host && { host }) }, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}
