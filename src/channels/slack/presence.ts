import type { Log } from "../../kit/index.ts";
import { type HealthBook } from "./health.ts";
import { sleep } from "./sleep.ts";
import { ConnectFault, type Connection, type Ending } from "./socket.ts";

export interface Presence {
  close(): Promise<void>;
}

interface Parts {
  open: () => Promise<Connection>;
  health: HealthBook;
  log: Log;
}

/** Two, of the ten that Slack allows: one hears while the other is renewed or has died unnoticed. */
const CONNECTIONS = 2;
const SHORT_LIFE = 2_000;
const LONG_LIFE = 60_000;
const REFUSED = /^(?:invalid_auth|not_authed|account_inactive|token_revoked|token_expired|not_allowed_token_type)$/;

const doubled = (first: number, most: number, times: number): number =>
  Math.min(most, first * 2 ** Math.min(times, 10));
/** Up to a fifth more, so that many bots do not come back at the same moment. */
const jittered = (milliseconds: number): number => Math.round(milliseconds * (1 + Math.random() / 5));

/** Milliseconds to wait after a try to connect failed for the `times`th time in a row. */
export function waitAfterFault(fault: { code: string; afterMs?: number | undefined }, times: number): number {
  if (REFUSED.test(fault.code)) return doubled(60_000, 300_000, times);
  if (fault.code === "missing_scope") return doubled(60_000, 300_000, times);
  return Math.max(fault.afterMs ?? 0, doubled(1_000, 60_000, times));
}

/** Milliseconds to wait after a connection ended; `times` counts the short-lived ones in a row. */
export function waitAfterEnding({ reason, livedMs }: Pick<Ending, "reason" | "livedMs">, times: number): number {
  if (reason === "too_many_websockets") return doubled(15_000, 300_000, times);
  if (livedMs < SHORT_LIFE) return doubled(1_000, 60_000, times);
  return 0;
}

function faultSentence(fault: ConnectFault): string {
  if (REFUSED.test(fault.code))
    return `Slack refuses SLACK_APP_TOKEN (${fault.code}): make an app-level token with the scope connections:write, put it into SLACK_APP_TOKEN and start again.`;
  if (fault.code === "missing_scope")
    return "SLACK_APP_TOKEN lacks the scope connections:write: make a new app-level token with it and start again.";
  return `Slack's connection for commands does not come up (${fault.message}): it is tried again, check the network if this lasts.`;
}

/** Keeps connections to Slack for as long as the channel is open, and never throws. */
export function stayConnected({ open, health, log }: Parts): Presence {
  const closing = new AbortController();
  const alive = new Set<Connection>();
  let crowdedUntil = 0;
  let firstUp: () => void = () => {};
  const firstHello = new Promise<void>((resolve) => (firstUp = resolve));

  const rest = (milliseconds: number) => sleep(milliseconds, closing.signal);

  async function tryOpen(): Promise<Connection | ConnectFault> {
    try {
      const connection = await open();
      if (closing.signal.aborted) {
        await connection.close();
        return new ConnectFault("closing", "closing");
      }
      alive.add(connection);
      health.up("hearing");
      firstUp();
      return connection;
    } catch (error) {
      return error instanceof ConnectFault ? error : new ConnectFault(String(error), "failed");
    }
  }

  function crowded(): void {
    crowdedUntil = performance.now() + 300_000;
    health.down(
      "hearing",
      "Slack says that too many programs use this app's connections (too_many_websockets): stop other copies of the bot; it is tried again more and more slowly.",
    );
  }

  async function keepOne(place: number): Promise<void> {
    if (place > 0) await firstHello;
    let faults = 0;
    let shortLives = 0;
    let old: (() => void) | undefined;
    while (!closing.signal.aborted) {
      // The second connection is given up first where Slack says that there are too many.
      if (place > 0 && performance.now() < crowdedUntil) {
        await rest(crowdedUntil - performance.now());
        continue;
      }
      const connection = await tryOpen();
      old?.();
      old = undefined;
      if (connection instanceof ConnectFault) {
        if (alive.size === 0 && !closing.signal.aborted) health.down("hearing", faultSentence(connection));
        await rest(jittered(waitAfterFault(connection, faults)));
        faults++;
        continue;
      }
      faults = 0;
      const ending = await connection.over;
      alive.delete(connection);
      if (closing.signal.aborted) return;
      if (ending.livedMs > LONG_LIFE) shortLives = 0;
      if (ending.reason === "too_many_websockets") crowded();
      else if (alive.size === 0 && ending.reason === "closed")
        health.down("hearing", "Slack's connection for commands was lost: it is made again.");
      const wait = waitAfterEnding(ending, shortLives);
      log.debug("a connection to Slack ended", { reason: ending.reason, wait });
      if (wait === 0) old = ending.finish;
      else {
        ending.finish();
        shortLives++;
        await rest(jittered(wait));
      }
    }
    old?.();
  }

  const keepers = Array.from({ length: CONNECTIONS }, (_, place) => keepOne(place));
  return {
    async close() {
      closing.abort();
      firstUp();
      await Promise.all([...alive].map((connection) => connection.close()));
      await Promise.race([Promise.all(keepers), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
    },
  };
}
