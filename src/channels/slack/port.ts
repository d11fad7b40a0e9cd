import type { RequestListener, Server } from "node:http";
import { listen } from "./http.ts";

/** A port of ours that requests come to. */
export interface Port {
  /** Starts listening without waiting for it. */
  begin(): void;
  end(): Promise<void>;
}

interface Parts {
  port: number;
  /** Every address of the machine where none is given. */
  host?: string | undefined;
  handle: RequestListener;
  clock: () => Date;
  up: () => void;
  /** `reason` is a sentence for the operator. */
  down: (reason: string) => void;
}

/** Answers that are under way when the bot stops may take this long. */
const LAST_ANSWERS_MS = 2_000;

export function openPort({ port, host, handle, clock, up, down }: Parts): Port {
  let server: Promise<Server | undefined> | undefined;
  return {
    begin() {
      server = listen({ port, host }, handle, clock).then(
        (listening) => {
          up();
          return listening;
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : "unknown error";
          down(`SLACK_PORT ${port} cannot be opened (${why}): free it or set another one.`);
          return undefined;
        },
      );
    },
    async end() {
      const listening = await server;
      if (!listening) return;
      await new Promise((resolve) => {
        listening.close(resolve);
        listening.closeIdleConnections();
        setTimeout(() => listening.closeAllConnections(), LAST_ANSWERS_MS).unref();
      });
    },
  };
}
