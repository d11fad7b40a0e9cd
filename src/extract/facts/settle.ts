import type { Fact } from "../../model/index.ts";
import { type Draft, quoted } from "./facts.ts";

type Figure = Draft["fact"];

/** Rewrites round: two statements within half a percent, or within the coarser one's last digit, are one. */
function agree(a: Figure, b: Figure): boolean {
  if (a.currency !== b.currency) return false;
  const one = Number(a.value);
  const two = Number(b.value);
  const digit = Math.max(Number(a.precision), Number(b.precision));
  return Math.abs(one - two) < digit || Math.abs(one - two) <= 0.005 * Math.abs(one);
}

const keyOf = (fact: Figure): string => `${fact.metric}|${fact.role}|${fact.period ?? ""}`;

/**
 * One figure for each metric, role and period: the statement with most digits among those that agree. Where
 * two disagree the better linked stands, unless they name two lines of one business: "Cloud Services" and
 * "HPC Hosting" are both HPC revenue.
 */
export function settleDrafts(drafts: readonly Draft[], text: string): Fact[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft.fact);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap(settleGroup).map((draft) => quoted(draft, text));
}

/** More statements of one figure than this add nothing. */
const MOST = 40;

function settleGroup(group: readonly Draft[]): Draft[] {
  const ranked = group.slice(0, MOST).toSorted((a, b) => b.strength - a.strength);
  const kept: Draft[] = [];
  for (const draft of ranked) {
    const twin = kept.findIndex((other) => agree(other.fact, draft.fact));
    if (twin >= 0) {
      if (finer(draft.fact, kept[twin]!.fact)) kept[twin] = { ...draft, strength: kept[twin]!.strength };
    } else if (kept.length === 0 || isOtherLine(draft, kept)) kept.push(draft);
    else kept[0] = doubtful(kept[0]!, draft);
  }
  return kept;
}

const finer = (a: Figure, b: Figure): boolean =>
  Number(a.precision) < Number(b.precision) || (a.bound === undefined && b.bound !== undefined);

function isOtherLine(draft: Draft, kept: readonly Draft[]): boolean {
  if (draft.fact.metric === "net_income") return isOtherIncome(draft, kept);
  if (draft.fact.metric !== "hpc_revenue" && draft.fact.metric !== "hosting_revenue") return false;
  const same = draft.fact.metric === "hosting_revenue" ? isWithin : sameLine;
  return draft.line !== undefined && kept.every((other) => other.line !== undefined && !same(other.line, draft.line!));
}

/** The shareholders' part beside the whole is a figure of its own. */
const isOtherIncome = (draft: Draft, kept: readonly Draft[]): boolean =>
  kept.length === 1 &&
  ((draft.line === "net" && kept[0]!.line === "attributable") ||
    (draft.line === "attributable" && kept[0]!.line === "net"));

/** "hpc" and "hpc lease" name one line; "cloud services" and "hpc hosting" two. */
function sameLine(a: string, b: string): boolean {
  const one = new Set(a.split(" "));
  return b.split(" ").some((word) => one.has(word) && word !== "services" && word !== "and");
}

/** "hosting" is "general hosting"; "membership hosting" is another. */
function isWithin(a: string, b: string): boolean {
  const one = a.split(" ");
  const two = b.split(" ");
  return one.every((word) => two.includes(word)) || two.every((word) => one.includes(word));
}

function doubtful(kept: Draft, other: Draft): Draft {
  const doubt = `the text also states ${other.fact.value}`;
  return kept.fact.doubts.includes(doubt)
    ? kept
    : { ...kept, fact: { ...kept.fact, doubts: [...kept.fact.doubts, doubt] } };
}

/** A text may turn to last year's figure without a word; a table that has the same figure under its date knows better. */
const isOfOtherPeriod = (fact: Fact, fromTables: readonly Fact[]): boolean =>
  fact.role === "current" &&
  fromTables.some((table) => table.metric === fact.metric && table.period !== fact.period && agree(table, fact));

/** Table figures win where both state the same figure: they carry more digits. */
export function mergeTableFacts(fromTables: readonly Fact[], fromText: readonly Fact[]): Fact[] {
  const taken = new Set(fromTables.map((fact) => `${fact.metric}|${fact.role}`));
  return [
    ...fromTables,
    ...fromText.filter((fact) => !taken.has(`${fact.metric}|${fact.role}`) && !isOfOtherPeriod(fact, fromTables)),
  ];
}
