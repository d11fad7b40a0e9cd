/**
 * Puts everything together; with the jobs the only place that may import every room. `createBot` opens the
 * store, loads what the folders define and opens the platforms; the caller decides when it ticks or runs.
 */
import { createCharts } from "./charts/index.ts";
import type { Config } from "./config.ts";
import { createReader, GRAMMAR_VERSION, knownQuarters, readFilingsWith } from "./extract/index.ts";
import { openInstallations, turnKeys } from "./installations.ts";
import { loadCommands, loadMetrics } from "./jobs/catalogue.ts";
import { historyFile } from "./jobs/files.ts";
import { type ChannelDefinition, type Desk, type Log, type OpenChannel, type Views } from "./kit/index.ts";
import { createFetcher, openKeyring } from "./lib/index.ts";
import type { Destination } from "./model/index.ts";
import { type Parts, tick } from "./pipeline/index.ts";
import { createDesk, createViews, expectReports, reportDaysSince } from "./query/index.ts";
import { loadCompanies, loadFeeds, loadHistory } from "./readers/index.ts";
import { judgeBy, openRules } from "./rules/index.ts";
import { type Schedule, startSchedule } from "./schedule.ts";
import { openStore, type Store } from "./store/index.ts";

export interface BotTools {
  log: Log;
  clock: () => Date;
  /** Opened instead of the configured platforms when none has credentials. */
  fallback: { definition: ChannelDefinition; settings: unknown };
}

export interface Bot {
  parts: Parts;
  desk: Desk;
  store: Store;
  /** One pass with the clock's `now`. */
  tick(): Promise<void>;
  /** Goes on until `stop`. */
  start(): Schedule;
  /** Closes platforms and store; what is not sent stays owed. */
  close(): Promise<void>;
}

/** What the definitions' folders hold, and the desk that answers over it. */
async function openCatalogue(config: Config, store: Store, tools: BotTools) {
  const { general } = config;
  const [commands, metrics, { feeds, faults }] = await Promise.all([
    loadCommands(),
    loadMetrics(),
    loadFeeds(general.FEEDS_DIR),
  ]);
  for (const { file, sentence } of faults) tools.log.error("feed file left out", { file, reason: sentence });
  const companies = loadCompanies(general.COMPANIES_FILE);
  const history = loadHistory(historyFile());
  const book = openRules(general.RULES_DIR, metrics, tools.log);
  const judge = judgeBy(book, metrics);
  // Opened after the desk that they answer from; asked for when somebody wants the status.
  const channels = new Map<string, OpenChannel>();
  const views: Views = createViews({
    store,
    companies,
    metrics,
    commands,
    history,
    rules: () => book.rules(),
    judge,
    platforms: () =>
      [...channels.values()].map((channel) => ({ platform: channel.platform, health: channel.health() })),
    feedIds: feeds.map(({ id }) => id),
    charts: createCharts((reason) => tools.log.warn("a chart could not be drawn", { reason })),
  });
  const desk = createDesk({
    commands,
    views,
    settings: store.settings,
    zone: general.TZ_DEFAULT,
    clock: tools.clock,
    log: tools.log,
  });
  return { metrics, feeds, companies, history, judge, views, desk, channels };
}

async function openChannels(config: Config, desk: Desk, store: Store, tools: BotTools): Promise<OpenChannel[]> {
  const wanted = config.channels.length > 0 ? config.channels : [tools.fallback];
  const { log, clock } = tools;
  const keyring = openKeyring(config.general.TOKEN_KEY);
  const hide = (secret: string) => {
    if (!config.secrets.includes(secret)) config.secrets.push(secret);
  };
  const opening = Promise.withResolvers<OpenChannel[]>();
  const owners = async () => (await opening.promise).flatMap((channel) => channel.defaults);
  const opened = await Promise.all(
    wanted.map(async ({ definition, settings }) => {
      await turnKeys({ store, keyring }, definition.platform);
      const installations = openInstallations({ store, keyring, clock, hide, owners }, definition.platform);
      const given = { desk, log, clock, installations, ...(store.isShared && { turn: store.turn }) };
      return definition.open(settings, given);
    }),
  );
  opening.resolve(opened);
  return opened;
}

/** Throws `ConfigFault`, `StoreFault` or `CatalogueFault`, whose messages are sentences for the operator. */
export async function createBot(config: Config, tools: BotTools): Promise<Bot> {
  const { general } = config;
  const store = await openStore(general.DATABASE_URL);
  const { metrics, feeds, companies, history, judge, views, desk, channels } = await openCatalogue(
    config,
    store,
    tools,
  );
  const fetcher = createFetcher({
    allowHosts: general.HTTP_ALLOW_HOSTS,
    userAgent: "Pivotwire (self-hosted news bot)",
    ...(general.SEC_USER_AGENT && { secUserAgent: general.SEC_USER_AGENT }),
    clock: tools.clock,
  });
  for (const channel of await openChannels(config, desk, store, tools)) channels.set(channel.platform, channel);
  const defaults: Destination[] = [...channels.values()].flatMap((channel) => channel.defaults);
  const parts: Parts = {
    store,
    feeds,
    companies: new Map(companies.map((company) => [company.ticker, company])),
    metrics,
    expectedReports: expectReports(companies, (since) => reportDaysSince(store, since)),
    fetcher,
    reader: readFilingsWith(createReader(companies, knownQuarters(history)), companies),
    grammar: GRAMMAR_VERSION,
    judge,
    sector: true,
    past: async (ticker, before) =>
      (await views.companyHistory(ticker, 24)).filter(({ period }) => !before || period < before),
    defaults,
    zone: general.TZ_DEFAULT,
    channels,
    log: tools.log,
    staleMs: general.STALE_HOURS * 3_600_000,
    ...(general.RETAIN_DAYS && { retainDays: general.RETAIN_DAYS }),
  };
  // What a stopped process was about to send may or may not have arrived: it is asked for again. Where others may be
  // sending right now, whoever takes over its destination does so.
  if (!store.isShared) await store.deliveries.recoverSending(tools.clock().toISOString());
  // Whoever mended a token or a right restarts the bot: each parked destination gets one try.
  await store.parked.tryAgain();
  return {
    parts,
    desk,
    store,
    tick: () => tick(parts, tools.clock()),
    start: () => startSchedule(parts, tools.clock),
    async close() {
      await Promise.allSettled([...channels.values()].map((channel) => channel.close()));
      await fetcher.close();
      await store.close();
    },
  };
}
