import { openBot } from "./bot.ts";
import type { Job } from "./io.ts";

/** `npm run --silent tick`: one pass, every feed that is due and everything owed. */
export const tick: Job = {
  name: "tick",
  summary: "one pass: every feed that is due, everything owed",
  async run(_args, io) {
    const { bot, close } = await openBot(io);
    try {
      await bot.tick();
      return 0;
    } finally {
      await close();
    }
  },
};
