import type { Mention } from "../mentions/mentions.ts";
import { coverAt, isCovered, type Scan } from "../scan.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { skipOver } from "../tokens/walk.ts";
import { CHANGE_VERBS, LINK_WORDS, oneOf, RESULT_VERBS } from "../tokens/words.ts";

const SEMICOLON_STOP_COLON = oneOf("; . :");
const INC_CORP_ETC = oneOf("inc corp ltd llc plc");
const INC_CORP_LTD_ETC = oneOf("inc corp ltd co");
const NASDAQ_NYSE_ETC = oneOf("nasdaq nyse tsx american");
const AND_OR_ETC = oneOf(
  "and or but with of from the a up down compared versus against in for its while which that who whose",
);
const SEMICOLON_COLON = oneOf("; :");
const AS_BECAUSE_AMID = oneOf("as because amid");
const SEMICOLON_STOP = oneOf("; .");

/** Longest aside that is passed over. */
const LONGEST = 20;

const OPENS =
  /^(?:the|a|an|which|who|run|owned|operated|held|led|its|now|mostly|mainly|wholly|entirely|chiefly|largely|home|where|once|including|still|up|down)$/;

/**
 * "Colocation, the rent that tenants pay, reached $31 million", "mining, which it is winding down, still brought":
 * a name, an aside between commas, and the verb. The comma that closes the aside, for the one that opens it.
 */
export function asideEnd({ tokens, mentionOf, moneyOf }: Scan, open: number): number | undefined {
  if (tokens[open]!.text !== "," || !isCovered(mentionOf, open - 1) || !OPENS.test(wordAt(tokens, open + 1)))
    return undefined;
  for (let at = open + 2; at < Math.min(tokens.length, open + LONGEST); at++) {
    const { text, kind } = tokens[at]!;
    if (isCovered(moneyOf, at) || kind === "break" || (SEMICOLON_STOP_COLON.has(text) && !isOfName(tokens, at)))
      return undefined;
    if (text !== ",") continue;
    const verb = wordAt(tokens, at + 1);
    if (LINK_WORDS.has(verb) || CHANGE_VERBS.has(verb) || RESULT_VERBS.has(verb)) return at;
    // "run by WhiteFiber, Inc. (Nasdaq: WYFI), contributed": a comma of the name.
    if (!INC_CORP_ETC.has(verb)) return undefined;
  }
  return undefined;
}

/** "Adjusted EBITDA (earnings before interest, taxes and so on) was": the bracket that opens a note without an amount. */
export function bracketStart({ tokens, moneyOf }: Scan, close: number, from: number): number | undefined {
  if (tokens[close]!.text !== ")") return undefined;
  for (let at = close - 1; at >= Math.max(from, close - 24); at--) {
    if (isCovered(moneyOf, at) || tokens[at]!.text === ")") return undefined;
    if (tokens[at]!.text === "(") return at;
  }
  return undefined;
}

/** "Inc.", "(Nasdaq: WYFI)". */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === "." ? INC_CORP_LTD_ETC.has(wordAt(tokens, at - 1)) : NASDAQ_NYSE_ETC.has(wordAt(tokens, at - 1));

/** The comma that opens the aside which closes at `close`. */
export function asideStart(scan: Scan, close: number, from: number): number | undefined {
  if (scan.tokens[close]!.text !== ",") return undefined;
  for (let at = close - 1; at > Math.max(from, close - LONGEST); at--)
    if (scan.tokens[at]!.text === ",") return asideEnd(scan, at) === close ? at : undefined;
  return undefined;
}

const HOLDS = /^(?:including|excluding|up|down|compared|against|versus|after|from|of|with|which)$/;

/**
 * "Total revenue, including $2.1 million of hosted mining, came in at $160.3 million": the name before an aside that
 * has an amount of its own, and a verb behind it. `from` is the amount that the verb leads to.
 */
export function namedBeforeAside(
  { tokens, mentionOf, mentions, moneyOf }: Scan,
  from: number,
  start: number,
): Mention | undefined {
  let close = from - 1;
  while (close > from - 7 && close > start && tokens[close]!.text !== ",") close--;
  const verb = wordAt(tokens, close + 1);
  if (tokens[close]!.text !== "," || !(LINK_WORDS.has(verb) || CHANGE_VERBS.has(verb) || RESULT_VERBS.has(verb)))
    return undefined;
  if (AND_OR_ETC.has(verb)) return undefined;
  let amount = false;
  for (let at = close - 1; at > Math.max(start, close - 24); at--) {
    if (isCovered(moneyOf, at)) amount = true;
    if (SEMICOLON_COLON.has(tokens[at]!.text)) return undefined;
    if (tokens[at]!.text !== "," || !(HOLDS.test(tokens[at + 1]!.low) || isCovered(moneyOf, at + 1))) continue;
    const found = coverAt(mentions, mentionOf, at - 1);
    return amount && found && found.metric !== "decoy" ? found : undefined;
  }
  return undefined;
}

/** Longest clause that tells why. */
const REASON = 14;
const RECORDED = oneOf("was were recorded reported posted booked incurred registered");
const REASONS = oneOf(
  "mainly mostly largely primarily chiefly partly driven caused due because thanks reflecting owing hurt weighed helped as amid",
);

/**
 * "lost $216 million as crypto prices sank, less than the $295 million of a year earlier", "A net loss of $219.8 million
 * was recorded, mainly losses on digital assets, after $134.3 million": why is passed over.
 */
export function overReason({ tokens, moneyOf }: Scan, from: number): number {
  const told = skipOver(tokens, from, RECORDED, 2);
  const aside = textAt(tokens, told) === "," && REASONS.has(wordAt(tokens, told + 1));
  if (!aside && !AS_BECAUSE_AMID.has(wordAt(tokens, from))) return from;
  const start = aside ? told + 1 : from;
  for (let at = start + 1; at < Math.min(tokens.length, start + REASON); at++) {
    if (isCovered(moneyOf, at) || tokens[at]!.kind === "break" || SEMICOLON_STOP.has(tokens[at]!.text)) return from;
    if (tokens[at]!.text === ",") return at;
  }
  return from;
}
