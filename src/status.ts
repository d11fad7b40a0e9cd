/**
 * What a supervisor asks: GET /healthz in JSON and GET /metrics for Prometheus, on loopback unless STATUS_HOST
 * says otherwise. `prom-client` keeps and prints the metrics; Node's own server answers, two paths need no more.
 */
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { ChannelHealth } from "./kit/index.ts";
import type { Parts } from "./pipeline/index.ts";

/** A feed that has not been read for longer than this is ill, whatever its schedule says. */
const SILENT_MS = 6 * 3_600_000;

export interface Health {
  ok: boolean;
  feeds: { id: string; state: string; ageSeconds: number | null; reason?: string }[];
  platforms: { platform: string; state: string; reason?: string; parts?: ChannelHealth["parts"] }[];
  deliveries: { platform: string; channel: string; state: string; count: number; reason?: string }[];
}

/** The truth per feed and platform; `ok` is false when a platform is down or no feed could be read for hours. */
export async function healthOf(parts: Parts, now: Date): Promise<Health> {
  const known = new Map((await parts.store.feeds.all()).map((state) => [state.feedId, state]));
  const feeds = parts.feeds
    .filter(({ enabled }) => enabled)
    .map(({ id }) => {
      const state = known.get(id);
      const age = state?.lastSuccessAt ? Math.round((now.getTime() - Date.parse(state.lastSuccessAt)) / 1000) : null;
      return { id, state: state?.status ?? "new", ageSeconds: age, ...(state?.reason && { reason: state.reason }) };
    });
  const platforms = [...parts.channels.values()].map((channel) => {
    const { state, reason, parts: of } = channel.health();
    return { platform: channel.platform, state, ...(reason && { reason }), ...(of && { parts: of }) };
  });
  const heard =
    feeds.length === 0 || feeds.some(({ ageSeconds }) => ageSeconds !== null && ageSeconds * 1000 < SILENT_MS);
  return {
    ok: heard && platforms.every(({ state }) => state !== "down"),
    feeds,
    platforms,
    deliveries: await parts.store.deliveries.countByState(),
  };
}

/** A reason without what differs from document to document, so that a label has few values. */
const reasonOf = (reason: string): string =>
  reason
    .split(/[:(]|\d/, 1)[0]
    ?.trim()
    .slice(0, 60) || "other";

/** Gauges that are read from the store when somebody asks, so that they cannot drift from it. */
function createMetrics(parts: Parts, clock: () => Date): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "pivotwire_" });
  const gauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => Promise<void>) =>
    new Gauge({
      name: `pivotwire_${name}`,
      help,
      labelNames,
      registers: [registry],
      collect() {
        return collect(this);
      },
    });
  gauge("feed_age_seconds", "Seconds since a feed was last read.", ["feed"], async (one) => {
    one.reset();
    for (const { id, ageSeconds } of (await healthOf(parts, clock())).feeds)
      if (ageSeconds !== null) one.set({ feed: id }, ageSeconds);
  });
  gauge("platform_up", "1 where a platform is connected.", ["platform"], async (one) => {
    one.reset();
    for (const channel of parts.channels.values())
      one.set({ platform: channel.platform }, channel.health().state === "up" ? 1 : 0);
  });
  const { items, counts, deliveries } = parts.store;
  gauge("items", "Items stored.", [], async (one) => one.set(await items.count()));
  gauge("stories", "Stories told by them.", [], async (one) => one.set(await counts.stories()));
  gauge("extraction_refusals", "Documents that were not read, by reason.", ["reason"], async (one) => {
    one.reset();
    for (const [reason, count] of await counts.refusals()) one.inc({ reason: reasonOf(reason) }, count);
  });
  gauge("deliveries", "Messages by platform and state.", ["platform", "state"], async (one) => {
    one.reset();
    for (const { platform, state, count } of await deliveries.countByState()) one.inc({ platform, state }, count);
  });
  const waits = "Seconds since the longest waiting message was owed.";
  gauge("delivery_age_seconds", waits, ["platform", "state"], async (one) => {
    one.reset();
    for (const { platform, state, owedAt } of await counts.oldestWaiting())
      one.set({ platform, state }, Math.max(0, Math.round((clock().getTime() - Date.parse(owedAt)) / 1000)));
  });
  return registry;
}

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
};

export interface StatusServer {
  port: number;
  close(): Promise<void>;
}

/** Listens; rejects with a sentence when the port is taken. */
export async function openStatus(
  parts: Parts,
  clock: () => Date,
  { port, host }: { port: number; host: string },
): Promise<StatusServer> {
  const metrics = createMetrics(parts, clock);
  const server: Server = createServer((request, response) => {
    const serve = async () => {
      if (request.method !== "GET") return answer(response, 405, "text/plain", "Only GET is answered here.\n");
      if (request.url === "/healthz") {
        const health = await healthOf(parts, clock());
        return answer(response, health.ok ? 200 : 503, "application/json", `${JSON.stringify(health)}\n`);
      }
      if (request.url === "/metrics") return answer(response, 200, metrics.contentType, await metrics.metrics());
      return answer(response, 404, "text/plain", "There are /healthz and /metrics.\n");
    };
    serve().catch((error: unknown) => {
      parts.log.error("status could not be told", { error: String(error) });
      answer(response, 500, "text/plain", "The store did not answer.\n");
    });
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new Error(`STATUS_PORT ${port} on ${host} cannot be used (${(error as Error).message}): name another port.`, {
      cause: error,
    });
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
