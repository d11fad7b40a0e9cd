import { readConfig } from "../config.ts";
import { backupStore, checkStore } from "../store/index.ts";
import type { Job } from "./io.ts";

/** "2026-11-21T05-10-00": an instant as a file may be named. */
const stamp = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(":", "-");

/** `npm run backup [-- FILE]`: a consistent copy of the store, also while the bot runs; the copy is checked. */
export const backup: Job = {
  name: "backup",
  summary: "copies the store, also while the bot runs",
  async run([file], io) {
    const { DATABASE_URL: url } = readConfig(io.environment, []).general;
    const target = file ?? `data/backup-${stamp(io.clock())}.db`;
    await backupStore(url, target);
    checkStore(`sqlite:${target}`);
    io.out(`${target}\n`);
    return 0;
  },
};
