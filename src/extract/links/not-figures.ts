import { type Money } from "../amounts/money.ts";
import { type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { CHANGE_VERBS, PER_WORDS } from "../tokens/words.ts";

/** "41 million warrants", "34 million shares": a number of things. */
export function counts(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  if (next?.kind !== "word") return false;
  return (
    scan.mentionOf[at]! >= 0 ||
    !/^(?:in|for|from|and|or|up|down|to|compared|versus|vs|a|with|as|while|on|at|last|during|after|against|im|gegen\u00fcber|nach|euro|us)$/.test(
      next.low,
    )
  );
}

/** "$3 a share", "$8 million per MW", "$367 million a year": a rate, and spans are no figures. */
export function isRate(scan: Scan, money: Money, end: number): boolean {
  if (money.range) return true;
  const next = scan.tokens[money.to];
  if (!next || money.to >= end) return false;
  if (PER_WORDS.has(next.low) || next.text === "/") return true;
  const after = scan.tokens[money.to + 1]?.low ?? "";
  if (
    (next.low === "a" || next.low === "an") &&
    /^(?:share|unit|coin|bitcoin|btc|year|month|day|megawatt|mw|kwh|mwh|petahash|ph|th|token|week)$/.test(after)
  )
    return !(after === "year" && /^(?:ago|earlier|before|prior)$/.test(scan.tokens[money.to + 2]?.low ?? ""));
  return (
    (next.low === "in" || next.low === "of") &&
    /^(?:annual|annualized|annualised|recurring|arr|yearly|contracted|contract|potential|cumulative)$/.test(after)
  );
}

/** "$12.8 billion of revenue over the terms", "worth $3 billion", "in contracted revenue": the sum of a contract. */
export function isSum(scan: Scan, money: Money, segment: Segment): boolean {
  for (let at = money.from - 1; at >= Math.max(segment.from, money.from - 5); at--)
    if (
      /^(?:worth|valued|totaling|totalling|backlog|representing|represents|represent|pipeline)$/.test(
        scan.tokens[at]!.low,
      )
    )
      return true;
  for (let at = money.to; at < Math.min(segment.to, money.to + 9); at++) {
    const { low, text } = scan.tokens[at]!;
    // "was the highest in three years": a figure, and how it compares.
    if (/^[,;.]$/.test(text) || /^(?:was|is|were)$/.test(low) || scan.moneyOf[at]! >= 0) return false;
    if (/^(?:contracted|backlog|cumulative|aggregate|lifetime)$/.test(low)) return true;
    if (/^(?:past|trailing)$/.test(low) && /^(?:twelve|12)$/.test(scan.tokens[at + 1]?.low ?? "")) return true;
    if (/^(?:over|in|across|during|for)$/.test(low) && isTerm(scan, at + 1)) return true;
  }
  return false;
}

/** "the terms", "its life", "15 years". */
function isTerm(scan: Scan, at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const quantity = scan.quantityOf[index] ?? -1;
    if (quantity >= 0) return scan.quantities[quantity]!.unit === "years" && scan.quantities[quantity]!.value !== "1";
    const low = scan.tokens[index]?.low ?? "";
    if (/^(?:term|terms|life|lifetime|duration|decade|years)$/.test(low)) return true;
    if (low === "lease") return !/^(?:revenue|revenues|income)$/.test(scan.tokens[index + 1]?.low ?? "");
    if (!/^(?:the|their|its|initial|base|full|contract|lease|-|a|first|about|some|roughly|approximately)$/.test(low))
      return false;
  }
  return false;
}

/** "rose by $5 million", "rose $5 million to …", "up $5 million": the change, not the figure. */
export function isChange(scan: Scan, money: Money, segment: Segment): boolean {
  const before = scan.tokens[money.from - 1];
  if (!before || money.from - 1 < segment.from) return false;
  const verb = (at: number): boolean => CHANGE_VERBS.has(scan.tokens[at]?.low ?? "");
  if (before.low === "by")
    return (
      isMisstated(scan, money, segment) ||
      verb(money.from - 2) ||
      verb(money.from - 3) ||
      /^(?:missed|beat|topped|exceeded)$/.test(scan.tokens[money.from - 2]?.low ?? "")
    );
  if (/^(?:up|down|rose|fell|increased|decreased|grew|climbed|dropped|gained)$/.test(before.low))
    return !(before.low === "up" && /^(?:made|makes|making|make)$/.test(scan.tokens[money.from - 2]?.low ?? ""));
  return (
    (before.low === "of" || before.low === "a") &&
    /^(?:increase|decrease|rise|drop|decline|growth|improvement|jump|gain)$/.test(
      scan.tokens[money.from - 2]?.low ?? "",
    )
  );
}

/** "overstated revenue for 2021 by $10 million": how wrong a figure was. */
function isMisstated(scan: Scan, money: Money, segment: Segment): boolean {
  for (let at = money.from - 2; at >= Math.max(segment.from, money.from - 12); at--)
    if (/^(?:overstated|overstating|understated|understating|inflated|misstated)$/.test(scan.tokens[at]!.low))
      return true;
  return false;
}

/** "€26 million (about $28 million)": the same amount again in another currency. */
export function isConversion(scan: Scan, before: Money, money: Money): boolean {
  const gap = money.from - before.to;
  if (gap > 4 || gap < 1 || before.currency === money.currency) return false;
  const open = scan.tokens[before.to]!;
  if (open.text !== "(" && open.low !== "or" && open.text !== "," && open.text !== "/") return false;
  for (let at = before.to + 1; at < money.from; at++)
    if (
      !/^(?:about|approximately|roughly|nearly|around|some|or|us|approx|~|\.|equivalent|to|almost)$/.test(
        scan.tokens[at]!.low,
      )
    )
      return false;
  return true;
}

/** An amount that a name may be linked across: a rate, a change, a conversion. */
export const skipped = (scan: Scan, money: Money, segment: Segment): boolean =>
  isRate(scan, money, segment.to) || isChange(scan, money, segment);
