import { isCovered, type Scan } from "../scan.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { CHANGE_VERBS, oneOf } from "../tokens/words.ts";

/** What a line of business does with an amount when the amount is its revenue. */
const EARNING = oneOf(
  "brought bring brings bringing earned earn earns earning contributed contribute contributes contributing generated generate generates generating made make makes making produced produce produces producing yielded yields yielding delivered delivers delivering netted netting grossed supplied supplies supplying chipped chipping added adds adding collected collects collecting booked books recorded recording reported posted logged recognized recognised registered notched fetched represented represents totaled totalled totaling reached reaching scored billed",
);

/** These say it only with their particle: "raked in", "weighed in at", "was left with", "paid most of the bills with". */
const WITH_PARTICLE: Readonly<Record<string, ReadonlySet<string>>> = {
  raked: oneOf("in"),
  pulled: oneOf("in"),
  pulling: oneOf("in"),
  hauled: oneOf("in"),
  took: oneOf("in"),
  takes: oneOf("in"),
  taking: oneOf("in"),
  kicked: oneOf("in"),
  turned: oneOf("in"),
  rang: oneOf("up"),
  racked: oneOf("up"),
  threw: oneOf("off"),
  accounted: oneOf("for"),
  accounting: oneOf("for"),
  accounts: oneOf("for"),
  good: oneOf("for"),
  responsible: oneOf("for"),
  weighed: oneOf("at"),
  clocked: oneOf("at"),
  stood: oneOf("at"),
  ended: oneOf("at"),
  finished: oneOf("at"),
  landed: oneOf("at"),
  settled: oneOf("at"),
  came: oneOf("at to"),
  comes: oneOf("at to"),
  coming: oneOf("at to"),
  ran: oneOf("to"),
  amounted: oneOf("to"),
  amounting: oneOf("to"),
  left: oneOf("with"),
  led: oneOf("with at"),
  leads: oneOf("with at"),
  biggest: oneOf("with at"),
  largest: oneOf("with at"),
  main: oneOf("with at"),
  top: oneOf("with at"),
  paid: oneOf("with"),
  pays: oneOf("with"),
};

/** "AI cloud was the biggest line, with $70.5 million". */
const GREAT = oneOf("biggest largest main top");
const OF_GREAT = oneOf("line business earner source contributor segment unit part item , of revenue income");

/** Verbs that lead to many things: only where nothing follows the amount. */
const OPEN = oneOf(
  "drew provided provides providing realized realised gave gives giving put hit hits managed returned saw",
);

/** May stand in a predicate without changing what is said. */
const LIGHT = oneOf(
  "still now then also again only just even already once too instead however meanwhile therefore thus nearly almost about around roughly approximately some well over under more less than as much not quite a an the its their it them us company miner group firm landlord operator owner parent another other remaining further mere record first time was were is are be been being had has have most of all bill bills in up off out at to for with by half third quarter thirds twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold - ' 's on books comparatively slightly sharply further considerably significantly largely mostly mainly steadily",
);

const DOWN_TO = oneOf(
  "dwindled withered shriveled shrivelled wilted faded waned melted collapsed multiplied shrunk slumped receded retreated ebbed thinned dwindling halving doubling tripling",
);

export const isChange = (low: string): boolean => CHANGE_VERBS.has(low) || DOWN_TO.has(low);
export const isLight = (low: string): boolean => LIGHT.has(low);

/** Is there a verb of earning at a place, its particle before the amount included? */
export function earnsAt(tokens: readonly Token[], at: number, to: number): boolean {
  const low = wordAt(tokens, at);
  if (EARNING.has(low)) return true;
  if (!Object.hasOwn(WITH_PARTICLE, low)) return false;
  for (let index = at + 1; index < Math.min(to, at + 9); index++) {
    if (WITH_PARTICLE[low]!.has(tokens[index]!.low)) return true;
    if (!LIGHT.has(tokens[index]!.low) && !(GREAT.has(low) && OF_GREAT.has(tokens[index]!.low))) return false;
  }
  return false;
}

export const isOfGreat = (low: string): boolean => OF_GREAT.has(low);

export const isOpenVerb = (low: string): boolean => OPEN.has(low);

/** A verb of results of whichever sort. */
export const isVerb = (tokens: readonly Token[], at: number, to: number): boolean =>
  earnsAt(tokens, at, to) || isChange(wordAt(tokens, at)) || isOpenVerb(wordAt(tokens, at));

const MORE_LESS = oneOf("more less fewer extra better worse worth");
const OF_IN = oneOf("of in");
const OF_WHAT = oneOf(
  "the its their our that this it them those these which both all total just only fiscal three six nine twelve revenue revenues sales q1 q2 q3 q4 h1 h2 $ us",
);
const DEALS = oneOf("sale sales deal auction transaction offering financing round");
const TO_WHAT = oneOf(
  "revenue revenues sales total turnover top topline it that them us sum pot company group coffers",
);

/** "made $12.8 million in savings", "$12.8 million more", "added $12.8 million to the loss": something else than revenue. */
export function isOfOther({ tokens, moneyOf, companyOf, periodOf }: Scan, to: number): boolean {
  const next = wordAt(tokens, to);
  if (MORE_LESS.has(next)) return true;
  const what = tokens[to + 1];
  if (next === "to") {
    for (let at = to + 1; at < to + 5; at++)
      if (TO_WHAT.has(wordAt(tokens, at)) || [moneyOf, companyOf, periodOf].some((of) => isCovered(of, at)))
        return false;
    return true;
  }
  if (!OF_IN.has(next)) return false;
  if (DEALS.has(wordAt(tokens, to + 2)) && next === "in" && what?.low !== "total") return true;
  return what?.kind === "word" && what.text === what.low && !OF_WHAT.has(what.low);
}

/** Nothing more is said of the amount in its clause. */
export const isClosed = (tokens: readonly Token[], to: number, end: number): boolean =>
  to >= end || /^[.,;:)!?\u2013\u2014]$/.test(textAt(tokens, to)) || tokens[to]!.kind === "break";
