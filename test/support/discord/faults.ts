import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What goes wrong with a request. `drop`, `fail-after` and `hang` with `after` do the work first: the message is there, the answer is not. */
export type Trouble =
  | { kind: "drop" }
  | { kind: "fail-after"; status: number }
  | { kind: "fail"; status: number }
  | { kind: "reset" }
  | { kind: "hang"; ms: number; after?: boolean }
  | { kind: "answer"; status: number; code: number; message: string }
  | { kind: "limited"; seconds: number; global?: boolean }
  /** As the network before Discord answers: no JSON, no bucket. */
  | { kind: "limited-by-edge"; seconds: number }
  /** The work is done, and its answer says that nothing more is allowed for a while. */
  | { kind: "exhausts"; seconds: number };

interface Planned {
  match: (method: string, path: string) => boolean;
  trouble: Trouble;
  left: number;
}

/** Troubles to come, each for a number of requests. */
export class TroublePlan {
  readonly #planned: Planned[] = [];

  /** `path` is a part of the path, or an expression over "METHOD /path". */
  add(path: string | RegExp, trouble: Trouble, times = 1): void {
    const match = (method: string, found: string) =>
      typeof path === "string" ? found.includes(path) : path.test(`${method} ${found}`);
    this.#planned.push({ match, trouble, left: times });
  }

  take(method: string, path: string): Trouble | undefined {
    const found = this.#planned.find(({ match, left }) => left > 0 && match(method, path));
    if (found) found.left -= 1;
    return found?.trouble;
  }

  clear(): void {
    this.#planned.length = 0;
  }
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** An answer in place of the work, or nothing where the work is to be done. */
export async function before(
  trouble: Trouble | undefined,
  response: ServerResponse,
): Promise<Answer | "gone" | undefined> {
  switch (trouble?.kind) {
    case "reset":
      response.destroy();
      return "gone";
    case "hang":
      if (trouble.after) return undefined;
      await sleep(trouble.ms, undefined, { ref: false });
      response.destroy();
      return "gone";
    case "fail":
      return { status: trouble.status, body: { message: "fake trouble", code: 0 } };
    case "answer":
      return { status: trouble.status, body: { message: trouble.message, code: trouble.code } };
    case "limited":
      return {
        status: 429,
        body: { message: "You are being rate limited.", retry_after: trouble.seconds, global: trouble.global ?? false },
        headers: {
          "retry-after": String(Math.ceil(trouble.seconds)),
          "x-ratelimit-scope": trouble.global ? "global" : "user",
          ...(trouble.global
            ? { "x-ratelimit-global": "true" }
            : {
                "x-ratelimit-reset-after": String(trouble.seconds),
                "x-ratelimit-remaining": "0",
                "x-ratelimit-limit": "5",
              }),
        },
      };
    case "limited-by-edge":
      return { status: 429, headers: { "retry-after": String(trouble.seconds) } };
    default:
      return undefined;
  }
}

/** The answer after the work, changed by the trouble. */
export function after(trouble: Trouble | undefined, answer: Answer): Answer {
  if (trouble?.kind === "fail-after") return { status: trouble.status, body: { message: "fake trouble", code: 0 } };
  if (trouble?.kind !== "exhausts") return answer;
  const headers = {
    "x-ratelimit-limit": "5",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset-after": String(trouble.seconds),
    "x-ratelimit-bucket": "fake-bucket",
  };
  return { ...answer, headers };
}
