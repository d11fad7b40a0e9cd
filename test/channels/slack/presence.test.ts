import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openHealth } from "../../../src/channels/slack/health.ts";
import { type Presence, stayConnected } from "../../../src/channels/slack/presence.ts";
import { ConnectFault, type Connection, type Ending } from "../../../src/channels/slack/socket.ts";
import { recordingLog } from "../../support/slack/open.ts";

const MINUTE = 60_000;
const LINGER = 20_000;

/** A connection of the tests: what Slack does to it is one call. */
class Line implements Connection {
  readonly opened = performance.now();
  readonly #over = Promise.withResolvers<Ending>();
  readonly #gone = Promise.withResolvers<void>();
  readonly over = this.#over.promise;
  closedAt: number | undefined;

  ask(reason: string): void {
    const finish = () => void this.close();
    this.#over.resolve({ reason, livedMs: performance.now() - this.opened, gone: this.#gone.promise, finish });
  }
  close(): Promise<void> {
    this.closedAt ??= performance.now();
    this.#gone.resolve();
    this.ask("closed");
    return Promise.resolve();
  }
}

let lines: Line[];
let tries: number[];
let presence: Presence;
let log: ReturnType<typeof recordingLog>;
let fault: ConnectFault | undefined;
let begun: number;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  tries = [];
  fault = undefined;
  log = recordingLog();
  begun = performance.now();
});

afterEach(async () => {
  await presence.close();
  vi.useRealTimers();
});

const hearing = () => lines.filter(({ closedAt }) => closedAt === undefined);
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

async function keep() {
  const health = openHealth(log.log, () => new Date());
  health.up("sending");
  const open = () => {
    tries.push(performance.now() - begun);
    if (fault) return Promise.reject(fault);
    const line = new Line();
    lines.push(line);
    return Promise.resolve(line);
  };
  presence = stayConnected({ open, apart: 2_500, linger: LINGER, health, log: log.log });
  await later(2_500);
  return health;
}

/** The most openings that fall into any minute. */
const mostInAMinute = () => Math.max(...tries.map((at) => tries.filter((t) => t >= at && t < at + MINUTE).length));

describe("the connections that are kept to Slack", () => {
  it("are two, and a renewed one is heard on after the new one stands, for a while", async () => {
    await keep();
    await later(MINUTE);
    const [first] = lines;
    first?.ask("refresh_requested");
    await later(0);
    expect([lines.length, hearing().length]).toEqual([3, 3]);
    await later(LINGER - 1);
    expect(first?.closedAt).toBeUndefined();
    await later(1);
    expect(first?.closedAt).toBeDefined();
  });

  it("keep the old one as long as no new one comes up", async () => {
    await keep();
    await later(MINUTE);
    fault = new ConnectFault("no network", "request_failed");
    for (const line of lines) line.ask("refresh_requested");
    await later(5 * MINUTE);
    expect(hearing()).toHaveLength(2);
    fault = undefined;
    await later(3 * MINUTE);
    expect(lines.map(({ closedAt }) => closedAt !== undefined)).toEqual([true, true, false, false]);
  });

  it("[30] always have one that hears, though Slack renews each every five seconds, also new ones at once", async () => {
    const health = await keep();
    for (let round = 0; round < 60; round++) {
      for (const line of hearing()) line.ask(round % 2 ? "refresh_requested" : "warning");
      for (let step = 0; step < 50; step++) {
        await later(100);
        expect(hearing().length).toBeGreaterThan(0);
      }
      expect(health.now().state).toBe("up");
    }
  });

  it("[31] are opened no more than five times a minute while there are too many, and never given up", async () => {
    await keep();
    await later(MINUTE);
    tries = [];
    for (let turn = 0; turn < 6 * 60; turn++) {
      for (const line of hearing()) line.ask("too_many_websockets");
      await later(10_000);
    }
    expect(mostInAMinute()).toBeLessThanOrEqual(5);
    expect(tries.length).toBeGreaterThan(10);
  });

  it("[31] are opened no more than five times a minute where Slack turns each away, which is said once", async () => {
    fault = new ConnectFault("turned away", "too_many_websockets");
    const health = await keep();
    await later(60 * MINUTE);
    expect(mostInAMinute()).toBeLessThanOrEqual(5);
    expect(health.now().reason).toContain("too_many_websockets");
    expect(log.logged.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  it("[32] are asked for once a minute at most with a revoked token, and come up when it is good again", async () => {
    fault = new ConnectFault("An API error occurred: invalid_auth", "invalid_auth");
    const health = await keep();
    await later(60 * MINUTE);
    expect(mostInAMinute()).toBe(1);
    expect(health.now().reason).toContain("Slack refuses SLACK_APP_TOKEN (invalid_auth)");
    fault = undefined;
    await later(10 * MINUTE);
    expect([health.now().state, hearing().length]).toEqual(["up", 2]);
  });

  it("[35] are as many after six hours of losses as at the beginning", async () => {
    await keep();
    for (let turn = 0; turn < 6 * 60; turn++) {
      await later(MINUTE);
      for (const line of hearing()) {
        if (turn % 2) line.ask("refresh_requested");
        else void line.close();
      }
    }
    await later(MINUTE);
    expect(hearing()).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are all closed at the end, those that leave too", async () => {
    await keep();
    await later(MINUTE);
    for (const line of lines) line.ask("refresh_requested");
    await later(1);
    expect(hearing()).toHaveLength(4);
    await presence.close();
    expect(hearing()).toEqual([]);
  });
});
