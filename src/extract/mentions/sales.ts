import { isCapital, type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { BUSINESS_UNITS, CHANGE_VERBS, oneOf, RESULT_VERBS, SCALES } from "../tokens/words.ts";
import type { PlacedAtom } from "./mentions.ts";

/** Whose or when, before "sales" as a company's whole revenue; what is sold never stands in this list. */
const WHOSE = oneOf(
  "its their our company's firm's miner's group's 's quarter quarterly total overall group consolidated quarter's year's q1 q2 q3 q4 months but on over against and while with as though although where record higher lower of in to",
);
const OPENS = oneOf(", : . ; - – — • * ( |");
/** "posted sales of $167.2 million". */
const HAS = oneOf(
  "had has have having reported reports posted posts recorded recognized booked books generated generates generating made saw sees logged delivered showed achieved produced brought grew increased raised lifted boosted reporting posting with notched registered tallied",
);
const BETWEEN = oneOf(
  "nevertheless also still meanwhile however again then even actually instead thus only just alone , at for in during the its same first second third fourth quarter period three months year q1 q2 q3 q4 company group firm miner platforms of ended to march june september december 31 30",
);
const STOOD = oneOf(
  "was were came reached totaled totalled hit stood amounted rose ran inched nudged topped exceeded beat missed equaled equalled slumped collapsed clocked landed settled held ended finished worked shot ballooned swelled nearly almost more",
);
const DOLLAR = oneOf("$ us c a € £ about nearly around roughly approximately some just only over under almost");
const OF_AT = oneOf("of at : — – (");
const TO_BY = oneOf("to by");
const BEHIND = oneOf("of in worth from");
/** What a miner sells that is no revenue of its trade. */
const SOLD = oneOf(
  "bitcoin bitcoins btc coins coin crypto cryptocurrency shares share stock common equity tokens ether eth notes assets ads adss atm machines rigs miners equipment land",
);
const SELLS = oneOf("sold selling sell sells liquidated liquidating offloaded parted disposed");
const OF_TO = oneOf("of to");
/** "sales and marketing" is a cost. */
const BESIDE_SALES = oneOf("marketing purchases distribution other service support general administrative");
const SERVICES = oneOf("cloud colocation hpc leasing hosting co-location");
const THE_ITS = oneOf("the its our their");

/** How far back somebody may have sold something of which "sales" then tells. */
const RECENT = 34;

/** "Sales of $169.7 million", "sales nevertheless edged up to $20.2 million"; "sales of 300 BTC" and "bitcoin sales" are none. */
export function isSales(tokens: readonly Token[], { from, to }: PlacedAtom, before: PlacedAtom | undefined): boolean {
  if (isInSales(tokens, from, to)) return true;
  const ofLine = before !== undefined && before.to === from && isLine(tokens, before);
  if (!ofLine && !isWhose(tokens, from)) return false;
  if (hasSold(tokens, from) || isOfThings(tokens, to)) return false;
  return leadsOn(tokens, to) || isOfLine(tokens, to);
}

const isWhose = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  if (before === undefined || before.kind === "break" || OPENS.has(before.text)) return true;
  // "Proceeds from sales", "raised through sales" are told of what is sold.
  return WHOSE.has(before.low) || HAS.has(before.low) || /^20\d\d$/.test(before.low);
};

/** "colocation sales", "hosting sales": a line of business, and nothing that is sold once. */
const isLine = (tokens: readonly Token[], { atom, to }: PlacedAtom): boolean =>
  atom.what === "segment" && !SOLD.has(tokens[to - 1]!.low) && !/^gpus?$/.test(tokens[to - 1]!.low);

function hasSold(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - RECENT); at--) {
    if (tokens[at]!.text === "\n\n") return false;
    if (SELLS.has(tokens[at]!.low)) return true;
  }
  return false;
}

/** "sales of $289 million in bitcoin", "sales of its common stock". */
function isOfThings(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 9; at++) {
    const low = wordAt(tokens, at);
    if (at > to && OPENS.has(low)) return false;
    if (!BEHIND.has(low)) continue;
    let thing = at + 1;
    while (THE_ITS.has(wordAt(tokens, thing)) || wordAt(tokens, thing) === "of") thing++;
    // "in used rigs": one word may describe them.
    const sold = SOLD.has(wordAt(tokens, thing)) ? thing : thing + 1;
    if (SOLD.has(wordAt(tokens, sold)) && wordAt(tokens, sold + 1) !== "mining") return true;
  }
  return false;
}

/** A verb of results, an amount, or a change behind "sales", over when and where. */
function leadsOn(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 8 && !OF_AT.has(wordAt(tokens, at)) && isBetween(tokens, at)) at++;
  const low = wordAt(tokens, at);
  if (OF_AT.has(low)) return DOLLAR.has(wordAt(tokens, at + 1)) || isBetweenAndVerb(tokens, at, to);
  if (low === "$") return true;
  // "grew sales 4% to $167 million".
  if (tokens[at]?.kind === "number" && textAt(tokens, at + 1) === "%") return TO_BY.has(wordAt(tokens, at + 2));
  return isVerb(low);
}

const isVerb = (low: string): boolean => STOOD.has(low) || CHANGE_VERBS.has(low) || RESULT_VERBS.has(low);

const isBetween = (tokens: readonly Token[], at: number): boolean =>
  BETWEEN.has(wordAt(tokens, at)) || /^20\d\d$/.test(wordAt(tokens, at));

/** "sales at Riot Platforms were", "sales of the first quarter rose". */
function isBetweenAndVerb(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, from) === ":") return false;
  for (let at = from + 1; at < to + 9; at++) {
    const token = tokens[at];
    if (!token || token.kind === "break") return false;
    if (at > from + 1 && isVerb(token.low)) return true;
    if (!isCapital(token) && !isBetween(tokens, at)) return false;
  }
  return false;
}

/** "sales from data centers", "sales of the data center division": what is behind is the line. */
function isOfLine(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) === "from") return true;
  if (wordAt(tokens, to) !== "of") return false;
  // "sales of cloud services", "sales of AI cloud capacity".
  if (anyWithin(tokens, to + 1, to + 3, SERVICES)) return true;
  return THE_ITS.has(wordAt(tokens, to + 1)) && anyWithin(tokens, to + 2, to + 7, BUSINESS_UNITS);
}

/** "made $144.8 million in sales", "of sales"; "in sales of bitcoin" are none. */
const isInSales = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:in|of)$/.test(wordAt(tokens, from - 1)) &&
  SCALES.has(wordAt(tokens, from - 2)) &&
  !OF_TO.has(wordAt(tokens, to)) &&
  !(wordAt(tokens, to) === "and" && BESIDE_SALES.has(wordAt(tokens, to + 1)));
