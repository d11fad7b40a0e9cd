/**
 * Kinds of news, one file each: the phrases that announce it and those that only look like it. How terms are
 * read out of a sentence is the work of `extract`.
 */
import type { AnnouncementDefinition } from "../kit/index.ts";
import contract from "./contract.ts";
import conversion from "./conversion.ts";
import dominance from "./dominance.ts";
import financing from "./financing.ts";
import guidance from "./guidance.ts";
import merger from "./merger.ts";
import milestone from "./milestone.ts";
import miningExit from "./mining_exit.ts";
import rebrand from "./rebrand.ts";
import report_date from "./report_date.ts";

export const ANNOUNCEMENTS: readonly AnnouncementDefinition[] = [
  contract,
  rebrand,
  miningExit,
  conversion,
  financing,
  merger,
  dominance,
  report_date,
  milestone,
  guidance,
];

export { contract, conversion, dominance, financing, guidance, merger, milestone, miningExit, rebrand, report_date };
