import type { Announcement, Contract, Rebrand } from "../../src/model/index.ts";
import { readingOf } from "../reported/read.ts";

/** A brief as a trade's desk writes it, and what a careful reader takes from it. Written by us. */
export type Brief = readonly [says: string, title: string, text: string];

const isContract = (one: Announcement): one is Contract => one.kind === "contract";
const isRebrand = (one: Announcement): one is Rebrand => one.kind === "rebrand";

const termsOf = ({ counterparty, value, mw, termYears, isNew }: Contract): string =>
  [
    isNew ? "signs" : "recalls",
    counterparty ?? "somebody",
    ...(value === undefined ? [] : [`${Number(value) / 1e6} million`]),
    ...(mw === undefined ? [] : [`${mw} MW`]),
    ...(termYears === undefined ? [] : [`${termYears} years`]),
  ].join(", ");

const nameOf = ({ from, to, newTicker, aiFirst }: Rebrand): string =>
  [`${from ?? "?"} is ${to}`, ...(newTicker === undefined ? [] : [newTicker]), ...(aiFirst ? ["for AI"] : [])].join(
    ", ",
  );

/** What was read, in words: kind, company, contract, new name, exit. */
export function saysOf(title: string, text: string): string {
  const { kind, company, announcements } = readingOf(title, text);
  const contract = announcements.find(isContract);
  const rebrand = announcements.find(isRebrand);
  return [
    `${kind} of ${company ?? "nobody"}`,
    ...(contract ? [termsOf(contract)] : []),
    ...(rebrand ? [nameOf(rebrand)] : []),
    ...(announcements.some((one) => one.kind === "mining_exit") ? ["leaves mining"] : []),
  ].join("; ");
}
