import { type Comparison, findComparison } from "./comparison.ts";
import { isExpected } from "./expectation.ts";
import { gapBetween } from "./gaps.ts";
import type { Mention } from "./mentions.ts";
import type { Money } from "./money.ts";
import { firstFrom, type Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";
import { BARRIERS, CHANGE_VERBS, PER_WORDS, RESULT_VERBS, RIGHT_GLUE } from "./words.ts";

/** An amount tied to the figure that it is stated of. */
export interface Link {
  money: Money;
  mention: Mention;
  segment: number;
  /** Stands as the other period's figure: "from $233.0 million to …", "versus …". */
  compared?: Comparison;
  /** Somebody only expects it. */
  expected: boolean;
  /** "$85.0 million and $111.3 million": the amount that it stands beside, under the same name. */
  beside?: Link;
  /** The figure that it is set against, where it has no name of its own. */
  base?: Link;
  /** "from A [then] to B": the periods before it are A's. */
  arrived?: boolean;
  /** How surely name and figure belong together, 0 to 10. */
  strength: number;
}

interface Candidate {
  mention: Mention;
  strength: number;
}

/** The most tokens between a name and its figure that nothing else explains. */
const LONGEST_GAP = 16;

/** Ties every amount of a segment to what it is stated of; `last` is the link before, for "It was $3 the year before". */
export function linkSegment(scan: Scan, index: number, last: Link | undefined): Link[] {
  const segment = scan.segments[index]!;
  const links: Link[] = [];
  for (
    let at = firstFrom(scan.money, segment.from);
    at < scan.money.length && scan.money[at]!.from < segment.to;
    at++
  ) {
    const money = scan.money[at]!;
    const previous = links.at(-1) ?? last;
    const link = linkOne(scan, index, segment, at, links, previous);
    if (!link) continue;
    const source = sourceOf(scan, segment, index, at, links, link);
    if (source) links.push(source);
    links.push({ ...link, expected: link.expected || expected(scan, segment, money) });
  }
  return links;
}

/** "from $246 million income to a $378 million loss": the name stands behind the second amount only. */
function sourceOf(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: readonly Link[],
  link: Link,
): Link | undefined {
  const before = scan.money[at - 1];
  if (!before || before.from < segment.from || links.at(-1)?.money === before) return undefined;
  const compared = findComparison(scan, segment, at - 1);
  return compared?.to === at
    ? { money: before, mention: link.mention, segment: index, expected: false, strength: link.strength - 1, compared }
    : undefined;
}

/** "41 million warrants", "34 million shares": a number of things. */
function counts(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  if (next?.kind !== "word") return false;
  return (
    scan.mentionOf[at]! >= 0 ||
    !/^(?:in|for|from|and|or|up|down|to|compared|versus|vs|a|with|as|while|on|at|last|during|after|against|im|gegen\u00fcber|nach|euro|us)$/.test(
      next.low,
    )
  );
}

/** Is a figure named between two tokens? */
function namedBetween(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scan.mentionOf[at]! >= 0) return true;
  return false;
}

function expected(scan: Scan, segment: Segment, money: Money): boolean {
  return isExpected(scan.tokens, segment.from, money.from, money.to, segment.to, (at) => scan.moneyOf[at]! >= 0);
}

function linkOne(
  scan: Scan,
  index: number,
  segment: Segment,
  at: number,
  links: Link[],
  previous: Link | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  if (isRate(scan, money, segment.to) || isChange(scan, money, segment) || isSum(scan, money, segment))
    return undefined;
  const before = at > 0 && scan.money[at - 1]!.from >= segment.from ? scan.money[at - 1] : undefined;
  if (before && isConversion(scan, before, money)) return undefined;
  if (money.currency === undefined && counts(scan, money.to)) return undefined;
  const turned = findComparison(scan, segment, at);
  const compared =
    turned?.weak && !links.some((link) => link.segment === index) && !opensWithPronoun(scan, segment)
      ? undefined
      : turned;
  const arrived = links.at(-1);
  if (
    arrived?.compared?.to === at &&
    !rightOf(scan, segment, money, at) &&
    !namedBetween(scan, arrived.money.to, money.from)
  )
    return {
      money,
      mention: arrived.mention,
      segment: index,
      expected: false,
      strength: arrived.strength,
      arrived: true,
    };
  const right = rightOf(scan, segment, money, at);
  if (right && right.strength >= 9) return build(money, bySubject(scan, segment, right), index, compared, links.at(-1));
  const from = Math.max(segment.from, before && !skipped(scan, before, segment) ? before.to : segment.from);
  const taken = arrived && arrived.mention.from >= arrived.money.to ? arrived.mention : undefined;
  const left = leftOf(scan, segment, money, from, compared?.to === undefined ? compared?.at : undefined, taken);
  const source = left && sourceSegment(scan, money, left, right);
  if (source) return build(money, source, index, compared, links.at(-1));
  if (left && (!right || left.strength >= right.strength))
    return build(money, bySubject(scan, segment, left), index, compared, links.at(-1));
  if (right) return build(money, bySubject(scan, segment, right), index, compared, links.at(-1));
  return chained(scan, segment, index, at, links, previous, compared);
}

/** "HPC revenue of $21 million, more than mining revenue of $13 million": two figures of one period. */
const sameFigure = (compared: Comparison | undefined, mention: Mention, previous: Link | undefined): boolean =>
  compared?.weak !== true ||
  previous === undefined ||
  previous.mention.metric === mention.metric ||
  previous.mention.metric === "decoy";

const build = (
  money: Money,
  { mention, strength }: Candidate,
  segment: number,
  turned: Comparison | undefined,
  previous?: Link,
): Link => {
  const compared = sameFigure(turned, mention, previous) ? turned : undefined;
  return {
    money,
    mention,
    segment,
    expected: false,
    strength,
    ...(compared ? { compared } : {}),
  };
};

/** "revenue of $23.6 million from mining 834 bitcoin": the segment stands behind the amount. */
function sourceSegment(scan: Scan, money: Money, left: Candidate, right: Candidate | undefined): Candidate | undefined {
  if (left.mention.metric === "total_revenue" && isFromBitcoin(scan, money.to))
    return { mention: { ...left.mention, metric: "mining_revenue" }, strength: left.strength };
  if (left.mention.metric !== "total_revenue" || left.mention.total || !right || !isSegmentName(right.mention))
    return undefined;
  return { mention: { ...right.mention, weak: false }, strength: left.strength };
}

/** "$22.8 million from 801 Bitcoin mined". */
function isFromBitcoin(scan: Scan, at: number): boolean {
  if (!/^(?:from|on|by)$/.test(scan.tokens[at]?.low ?? "")) return false;
  const start = scan.tokens[at + 1]?.low === "mining" || scan.tokens[at + 1]?.low === "the" ? at + 2 : at + 1;
  const quantity = scan.quantityOf[start] ?? -1;
  if (quantity < 0 || scan.quantities[quantity]!.unit !== "btc") return false;
  return (
    (scan.tokens[at]!.low !== "on" &&
      /^(?:mined|produced|earned|mining|self)$/.test(scan.tokens[scan.quantities[quantity]!.to]?.low ?? "mined")) ||
    scan.tokens[at + 1]?.low === "mining"
  );
}

/** "HPC Hosting posted revenue of …", "By mining 801 bitcoin it had revenue of …": the sentence's subject is a segment. */
function bySubject(scan: Scan, segment: Segment, found: Candidate): Candidate {
  const { mention } = found;
  if (mention.metric !== "total_revenue" || mention.total) return found;
  if (tellsOfMined(scan, segment, mention.from)) return { ...found, mention: { ...mention, metric: "mining_revenue" } };
  let at = segment.from;
  const skip = Math.min(segment.to, segment.from + 5);
  while (
    at < skip &&
    scan.mentionOf[at]! < 0 &&
    /^(?:the|its|our|their|company's|by|from|-|\u2022|\*|in|for)$/.test(scan.tokens[at]!.low)
  )
    at++;
  const named = scan.mentionOf[at] ?? -1;
  const subject = named < 0 ? underHeading(scan, segment) : scan.mentions[named]!;
  if (!subject) return found;
  if (!isSegmentName(subject) || subject.metric === "decoy" || (named >= 0 && subject.to > mention.from)) return found;
  for (let index = subject.to; index < mention.from; index++) if (/^[;:]$/.test(scan.tokens[index]!.text)) return found;
  return { ...found, mention: { ...subject, weak: false, from: mention.from, to: mention.to } };
}

/** "It mined 2,298 BTC for about $64.4 million in revenue." */
function tellsOfMined(scan: Scan, segment: Segment, to: number): boolean {
  for (let at = segment.from; at < to; at++) {
    if (!/^(?:mined|produced|mining)$/.test(scan.tokens[at]!.low)) continue;
    const quantity = scan.quantityOf[at + 1] ?? -1;
    if (quantity >= 0 && scan.quantities[quantity]!.unit === "btc") return at - segment.from <= 4;
  }
  return false;
}

/** "The segment had …" under a heading that names it. */
function underHeading(scan: Scan, segment: Segment): Mention | undefined {
  if (
    !/^(?:the|this|that)$/.test(scan.tokens[segment.from]?.low ?? "") ||
    !/^(?:segment|unit|business|division|line|arm)$/.test(scan.tokens[segment.from + 1]?.low ?? "")
  )
    return undefined;
  for (let at = segment.from - 1; at >= Math.max(0, segment.from - 8); at--) {
    const found = scan.mentionOf[at]!;
    if (found >= 0) return scan.mentions[found];
  }
  return undefined;
}

/** No name of its own: it belongs to the figure before, as another period's or beside it. */
/** "and $13 million from bitcoin mining": it has a name of its own, though one that alone carries no figure. */
function isNamedBehind(scan: Scan, segment: Segment, money: Money): boolean {
  for (let at = money.to; at < Math.min(segment.to, money.to + 5); at++) {
    if (scan.mentionOf[at]! >= 0) return /^(?:from|in|of)$/.test(scan.tokens[money.to]!.low);
    if (!RIGHT_GLUE.has(scan.tokens[at]!.low)) return false;
  }
  return false;
}

function chained(
  scan: Scan,
  segment: Segment,
  index: number,
  at: number,
  links: Link[],
  previous: Link | undefined,
  compared: Comparison | undefined,
): Link | undefined {
  const money = scan.money[at]!;
  if (!previous || previous.segment < index - 1 || isNamedBehind(scan, segment, money)) return undefined;
  if (previous.segment < index && !(compared && opensWithPronoun(scan, segment))) return undefined;
  if (
    namedBetween(
      scan,
      Math.max(previous.money.to, previous.segment === index ? previous.mention.to : 0, segment.from),
      compared?.to === undefined ? (compared?.at ?? money.from) : compared.at,
    )
  )
    return undefined;
  const first = compared?.to === undefined ? previous : (links.findLast((link) => link.segment === index) ?? previous);
  if (compared)
    return {
      money,
      mention: first.mention,
      segment: index,
      expected: compared.expected && first.expected,
      strength: 6,
      base: first.beside ?? first,
      compared,
    };
  const gap = gapBetween(scan, previous.money.to, money.from);
  const beside = scan.tokens[money.from - 1]?.low === "and" && gap.length <= 3 && !gap.closed;
  const adjoining =
    previous.money === scan.money[at - 1] ||
    (previous.money === scan.money[at - 2] && isConversion(scan, previous.money, scan.money[at - 1]!));
  if (beside && adjoining)
    return {
      money,
      mention: previous.mention,
      segment: index,
      expected: previous.expected,
      strength: 5,
      beside: previous,
      ...(previous.compared ? { compared: previous.compared } : {}),
    };
  return undefined;
}

const opensWithPronoun = (scan: Scan, segment: Segment): boolean =>
  /^(?:it|that|this|compared|versus|up|down|against|from|in|a|the)$/.test(scan.tokens[segment.from]?.low ?? "");

/** "$3 a share", "$8 million per MW", "$367 million a year": a rate, and spans are no figures. */
function isRate(scan: Scan, money: Money, end: number): boolean {
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
function isSum(scan: Scan, money: Money, segment: Segment): boolean {
  for (let at = money.from - 1; at >= Math.max(segment.from, money.from - 4); at--)
    if (/^(?:worth|valued|totaling|totalling|backlog|representing|pipeline)$/.test(scan.tokens[at]!.low)) return true;
  for (let at = money.to; at < Math.min(segment.to, money.to + 9); at++) {
    const { low, text } = scan.tokens[at]!;
    if (/^[,;.]$/.test(text) || scan.moneyOf[at]! >= 0) return false;
    if (/^(?:contracted|backlog|cumulative|aggregate|lifetime)$/.test(low)) return true;
    if (low === "over" && isTerm(scan, at + 1)) return true;
  }
  return false;
}

/** "the terms", "its life", "15 years". */
function isTerm(scan: Scan, at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const quantity = scan.quantityOf[index] ?? -1;
    if (quantity >= 0) return scan.quantities[quantity]!.unit === "years";
    const low = scan.tokens[index]?.low ?? "";
    if (/^(?:term|terms|life|lifetime|duration|decade|years|lease)$/.test(low)) return true;
    if (!/^(?:the|their|its|initial|base|full|contract|lease|-|a)$/.test(low)) return false;
  }
  return false;
}

/** "rose by $5 million", "rose $5 million to …", "up $5 million": the change, not the figure. */
function isChange(scan: Scan, money: Money, segment: Segment): boolean {
  const before = scan.tokens[money.from - 1];
  if (!before || money.from - 1 < segment.from) return false;
  const verb = (at: number): boolean => CHANGE_VERBS.has(scan.tokens[at]?.low ?? "");
  if (before.low === "by")
    return (
      verb(money.from - 2) ||
      verb(money.from - 3) ||
      /^(?:missed|beat|topped|exceeded)$/.test(scan.tokens[money.from - 2]?.low ?? "")
    );
  if (/^(?:up|down|rose|fell|increased|decreased|grew|climbed|dropped|gained)$/.test(before.low)) return true;
  return (
    (before.low === "of" || before.low === "a") &&
    /^(?:increase|decrease|rise|drop|decline|growth|improvement|jump|gain)$/.test(
      scan.tokens[money.from - 2]?.low ?? "",
    )
  );
}

/** "€26 million (about $28 million)": the same amount again in another currency. */
function isConversion(scan: Scan, before: Money, money: Money): boolean {
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
const skipped = (scan: Scan, money: Money, segment: Segment): boolean =>
  isRate(scan, money, segment.to) || isChange(scan, money, segment);

/** "$21 million in HPC revenue", "$427 million net loss". */
function rightOf(scan: Scan, segment: Segment, money: Money, at: number): Candidate | undefined {
  if (money.currency === undefined) return undefined;
  let index = money.to;
  let prepositions = 0;
  let word: string | undefined;
  let steps = 0;
  for (; index < segment.to && steps < 7; index++) {
    if (scan.mentionOf[index]! >= 0) break;
    const token = scan.tokens[index]!;
    if (scan.periodOf[index]! >= 0 || scan.companyOf[index]! >= 0 || token.kind === "break") continue;
    const aside = asideEnd(scan, segment, index);
    if (aside !== undefined) {
      index = aside - 1;
      continue;
    }
    if (!RIGHT_GLUE.has(token.low)) return undefined;
    if (/^(?:of|in|from|as)$/.test(token.low)) {
      prepositions++;
      word ??= token.low;
    }
    steps++;
  }
  const found = index < segment.to ? scan.mentionOf[index]! : -1;
  if (found < 0 || prepositions > 1) return undefined;
  const mention = scan.mentions[found]!;
  if (ownsNext(scan, segment, mention, at)) return undefined;
  if (prepositions === 0)
    return index - money.to > 5 || isSegmentName(mention)
      ? undefined
      : { mention, strength: mention.metric === "decoy" ? 9 : 9.5 };
  if (mention.weak && !(word === "from" || word === "in") && mention.metric !== "decoy")
    return mention.metric === "net_income" && word === "of" ? { mention, strength: 5 } : undefined;
  if (isSegmentName(mention) && mention.metric !== "decoy" && !earns(scan, segment, money.from)) return undefined;
  return { mention, strength: mention.weak ? 6.5 : 8 };
}

/** ", or 60%," and "(60%)" behind an amount: a share of the whole, passed over. */
function asideEnd(scan: Scan, segment: Segment, at: number): number | undefined {
  const open = scan.tokens[at]!.text;
  if (open !== "," && open !== "(") return undefined;
  let percent = false;
  for (let index = at + 1; index < Math.min(segment.to, at + 9); index++) {
    const { text, low } = scan.tokens[index]!;
    if (text === (open === "," ? "," : ")")) return percent ? index + 1 : undefined;
    const quantity = scan.quantityOf[index]!;
    if (quantity >= 0 && scan.quantities[quantity]!.unit === "percent") percent = true;
    else if (
      !/^(?:or|about|roughly|some|nearly|around|of|the|total|approximately|just|over|more|than|up|down|%|\+|-)$/.test(
        low,
      ) &&
      scan.periodOf[index]! < 0
    )
      return undefined;
  }
  return undefined;
}

/** "pulled in $21 million from HPC": a verb of earning stands before the amount. */
function earns(scan: Scan, segment: Segment, from: number): boolean {
  if (scan.tokens[from - 1]?.kind === "break" || from === segment.from) return true;
  for (let at = from - 1; at >= segment.from; at--) {
    const { low } = scan.tokens[at]!;
    if (EARNING.test(low)) return true;
    if (BARRIERS.has(low)) return false;
    const found = scan.mentionOf[at]!;
    if (found >= 0 && !scan.mentions[found]!.weak && scan.mentions[found]!.metric.endsWith("_revenue")) return true;
  }
  return /^(?:;|,|and|:|\u2022)$/.test(scan.tokens[from - 1]!.low) && namesRevenue(scan, segment);
}

const EARNING =
  /^(?:generated|earned|made|brought|pulled|took|collected|booked|recorded|recognized|recognised|generating|earning|makes|posted|reported|derived|got|logged|drew|raked|hauled|received|contributed|contributing|produced|came|comes)$/;

/** "a $3.7B AI hosting deal": a segment's bare name behind an amount qualifies something else. */
const isSegmentName = (mention: Mention): boolean => mention.weak && mention.metric !== "net_income";

/** Is the name followed by its own figure? "… from net income of $384.6 million". */
function ownsNext(scan: Scan, segment: Segment, mention: Mention, at: number): boolean {
  const next = scan.money[at + 1];
  if (!next || next.from >= segment.to || next.from < mention.to) return false;
  const gap = gapBetween(scan, mention.to, next.from);
  if (gap.length > 3 || gap.closed || gap.commas > 0) return false;
  const joint = scan.tokens[mention.to]?.low ?? "";
  return (
    next.from === mention.to ||
    /^(?:of|was|were|:|at|to|reached|totaled|\()$/.test(joint) ||
    scan.periodOf[mention.to]! >= 0
  );
}

/** "net loss of $427 million", "Revenue rose 95% to $64.2M". The nearest name wins. */
function leftOf(
  scan: Scan,
  segment: Segment,
  money: Money,
  from: number,
  after: number | undefined,
  taken: Mention | undefined,
): Candidate | undefined {
  const start = after === undefined ? from : Math.max(from, after);
  for (let at = money.from - 1; at >= start; at--) {
    const found = scan.mentionOf[at]!;
    if (found < 0) continue;
    const mention = scan.mentions[found]!;
    if (mention.from < from || mention === taken) return undefined;
    return strengthLeft(scan, segment, mention, money);
  }
  return undefined;
}

function strengthLeft(scan: Scan, segment: Segment, mention: Mention, money: Money): Candidate | undefined {
  const gap = gapBetween(scan, mention.to, money.from);
  if (gap.closed || gap.length > LONGEST_GAP || gap.unknown > 3 || gap.commas > 3) return undefined;
  if (mention.metric === "decoy") return gap.joined ? undefined : { mention, strength: gap.length <= 2 ? 8.5 : 5 };
  if (mention.weak) return gap.joined ? undefined : weakLeft(scan, segment, mention, money, gap.length, gap.unknown);
  if (gap.joined && gap.length > 6) return undefined;
  const touching = gap.length <= 1;
  return { mention, strength: touching ? 9 : gap.unknown === 0 && gap.commas === 0 ? 8.5 : 7 - gap.unknown };
}

/** A loss without "net", a segment without "revenue": name and figure must touch, or a verb of results join them. */
function weakLeft(
  scan: Scan,
  segment: Segment,
  mention: Mention,
  money: Money,
  length: number,
  unknown: number,
): Candidate | undefined {
  if (unknown > 0) return undefined;
  if (mention.metric === "net_income") return length <= 3 ? { mention, strength: 8 } : undefined;
  if (length > 6) return undefined;
  const bare = scan.tokens[mention.to - 1]!.low;
  const common =
    mention.to - mention.from === 1 && /^(?:bitcoin|btc|crypto|cryptocurrency|ai|gpu|gpus|ki|hosting)$/.test(bare);
  for (let at = mention.to; at < money.from; at++)
    if (RESULT_VERBS.has(scan.tokens[at]!.low)) return common ? undefined : { mention, strength: 7.5 };
  const listed = !common && namesRevenue(scan, segment);
  const colon = mention.own === true && scan.tokens[mention.to]?.text === ":";
  if (colon && length <= 2) return { mention, strength: 7 };
  return listed && length <= 2 ? { mention, strength: 7 } : undefined;
}

/** Does the sentence, list line or the line before speak of revenue? */
function namesRevenue(scan: Scan, segment: Segment): boolean {
  for (let at = Math.max(0, segment.from - 40); at < segment.to; at++) {
    const found = scan.mentionOf[at]!;
    if (found >= 0 && !scan.mentions[found]!.weak && scan.mentions[found]!.metric.endsWith("_revenue")) return true;
  }
  return false;
}
