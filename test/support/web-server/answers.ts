import { gzipSync } from "node:zlib";
import type { Answer } from "./index.ts";

export const text =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, headers);
    response.end(body);
  };

export const status =
  (code: number, headers: Record<string, string> = {}, body = ""): Answer =>
  (response) => {
    response.writeHead(code, headers);
    response.end(body);
  };

export const redirect = (to: string, code = 302): Answer => status(code, { location: to });

/** Takes the request and never answers. */
export const hang: Answer = () => {};

/** One byte at a time, for ever. */
export const drip: Answer = (response) => {
  response.write("<");
  const timer = setInterval(() => response.write("a"), 20);
  response.on("close", () => clearInterval(timer));
};

/** As much as the other side takes, for ever: stands for a stream of gigabytes. */
export const endless: Answer = (response) => {
  const block = Buffer.alloc(65_536, "a");
  const go = () => {
    while (!response.destroyed && response.write(block)) {
      // Written until the other side is full.
    }
  };
  response.on("drain", go);
  go();
};

const zeros = (() => {
  let made: Buffer | undefined;
  return () => (made ??= gzipSync(Buffer.alloc(40_000_000)));
})();

/** 40 MB of zeros in 39 KB. */
export const gzipBomb: Answer = (response) => {
  response.writeHead(200, { "content-encoding": "gzip" });
  response.end(zeros());
};

/** Answers the body with its validator, and 304 to whoever shows it. */
export const withEtag =
  (body: string, etag: string): Answer =>
  (response, request) => {
    const fresh = request.headers["if-none-match"] === etag;
    response.writeHead(fresh ? 304 : 200, { etag });
    response.end(fresh ? undefined : body);
  };
