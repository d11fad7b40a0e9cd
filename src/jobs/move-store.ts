import { existsSync } from "node:fs";
import { holdStore, moveStore, StoreFault } from "../store/index.ts";
import type { Job } from "./io.ts";

const USAGE = `Usage: npm run move-store -- sqlite:./data/pivotwire.db postgres://user:password@host:5432/name
The bot must be stopped; the second store must be empty. Set DATABASE_URL to it afterwards.
`;

/** Rows between two words of progress. */
const TELL_EVERY = 50_000;

/** A store that is not there would be made, empty. */
const isMissing = (url: string): boolean => url.startsWith("sqlite:") && !existsSync(url.slice("sqlite:".length));

/** `npm run move-store -- FROM TO`: every row, read back and compared; a copy that is cut is simply begun again. */
export const moveStoreJob: Job = {
  name: "move-store",
  summary: "copies a store to another engine, checked row by row",
  async run([from, to, ...more], io) {
    if (!from || !to || more.length > 0 || from === to) {
      io.error(USAGE);
      return 2;
    }
    if (isMissing(from)) throw new StoreFault(`There is no store at ${from}: name the one to be moved.`);
    const release = holdStore(from);
    try {
      const sums = await moveStore(from, to, {
        copied: (table, rows) => {
          if (rows % TELL_EVERY === 0) io.error(`${table}: ${rows} rows so far\n`);
        },
        checked: ({ table, rows, sum }) => {
          if (rows > 0)
            io.out(`${table.padEnd(16)} ${String(rows).padStart(9)} rows, the same there  ${sum.slice(0, 16)}\n`);
        },
      });
      const total = sums.reduce((all, { rows }) => all + rows, 0);
      io.error(`Moved ${total} rows of ${sums.length} tables. Set DATABASE_URL to the new store and start the bot.\n`);
      return 0;
    } finally {
      release();
    }
  },
};
