import { openStatus } from "../status.ts";
import { openBot } from "./bot.ts";
import type { Job } from "./io.ts";

/** A stop takes at most ten seconds in all; what is under way gets most of them. */
const GRACE_MS = 6_000;
const LAST_MS = 9_000;

/** Resolves at the first signal to stop. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
}

/** `npm start`: runs until SIGTERM or SIGINT, then ends with 0; what is not sent stays owed in the store. */
export const start: Job = {
  name: "start",
  summary: "runs the bot",
  async run(_args, io) {
    const signal = stopSignal();
    const { bot, config, close } = await openBot(io);
    const { log } = bot.parts;
    // One platform's loose end must not stop the others: it is told and the bot goes on.
    process.on("unhandledRejection", (error) => log.error("a promise was left rejected", { error: String(error) }));
    const feeds = bot.parts.feeds.filter(({ enabled }) => enabled).length;
    log.info("running", { feeds, platforms: [...bot.parts.channels.keys()] });
    const { STATUS_PORT: port, STATUS_HOST: host } = config.general;
    const status = port === undefined ? undefined : await openStatus(bot.parts, io.clock, { port, host });
    const schedule = bot.start();
    log.info("stopping", { signal: await signal });
    setTimeout(() => process.exit(0), LAST_MS).unref();
    await status?.close();
    await schedule.stop(GRACE_MS);
    await close();
    log.info("stopped");
    return 0;
  },
};
