import type { Ticker } from "../../model/index.ts";
import { type Scan, within } from "../scan.ts";
import { type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import type { FirmMention } from "./firms.ts";
import type { CompanyMention } from "./names.ts";

const AT_IN = oneOf("at in");
const COMMA_AND_ETC = oneOf(", and & / | $");
const MINERS_STOCKS_ETC = oneOf("miners stocks peers rivals sector shares");
const UNIT_SUBSIDIARY_ETC = oneOf("unit subsidiary arm division spin-off spinoff business affiliate miner venture");
const AGAINST = oneOf("vs versus or");
const MINER_MINING = oneOf("miner mining");
const OF_MANY = oneOf("stocks shares firms companies earnings names equities operators results");
const LIKE_UNLIKE_ETC = oneOf("like unlike versus vs than");
const MINERS_PEERS_ETC = oneOf("miners peers rivals stocks names");

export interface Subject {
  company?: Ticker;
  /** Every watched company named, the subject first. */
  companies: Ticker[];
}

/** Characters of a text that stand for what it is about. */
const LEAD = 600;

/** Before a name: it is a party, a comparison or an owner, not the one that acts. */
const OBLIQUE = new Set([
  "with",
  "after",
  "to",
  "by",
  "from",
  "for",
  "of",
  "against",
  "like",
  "as",
  "including",
  "than",
  "via",
  "at",
  "alongside",
  "versus",
  "vs",
  "unlike",
  "joins",
  "join",
  "rival",
  "rivals",
  "peer",
  "peers",
  "and",
  ",",
]);

/** The company that a document is about: the title decides, then the lead, then how often it is named. */
export function findSubject(
  scan: Scan,
  titleEnd: number,
  firms: readonly FirmMention[],
  hint: readonly Ticker[],
): Subject {
  const order: Ticker[] = [];
  for (const { ticker } of scan.companies) if (!order.includes(ticker)) order.push(ticker);
  const weights = new Map<Ticker, number>();
  for (const mention of scan.companies)
    weights.set(mention.ticker, (weights.get(mention.ticker) ?? 0) + weigh(scan, mention, titleEnd));
  const ranked = order.toSorted((a, b) => weights.get(b)! - weights.get(a)!);
  const best = ranked[0];
  if (best === undefined) return hint.length === 1 ? { company: hint[0]!, companies: [hint[0]!] } : { companies: [] };
  const chosen = decide(scan, ranked, weights, titleEnd, firms);
  if (chosen === undefined) return { companies: order };
  return { company: chosen, companies: [chosen, ...order.filter((ticker) => ticker !== chosen)] };
}

function weigh(scan: Scan, mention: CompanyMention, titleEnd: number): number {
  const token = scan.tokens[mention.from]!;
  const inTitle = token.start < titleEnd;
  const place = inTitle ? 14 : token.start < titleEnd + LEAD ? 2 : 1;
  // "Cipher Mining vs. IREN".
  const before = scan.tokens[mention.from - (textAt(scan.tokens, mention.from - 1) === "." ? 2 : 1)];
  const oblique =
    (before !== undefined && before.kind !== "break" && OBLIQUE.has(before.low)) ||
    (inTitle && ownsNext(scan, mention));
  const first = inTitle && (before === undefined || before.kind === "break");
  return place * (oblique ? 0.4 : 1) * (mention.how === "weak" ? 0.9 : 1) + (first ? 4 : 0);
}

/** How far behind its owner a part of a company is named. */
const PART_WITHIN = 5;

/** "Bit Digital's AI unit WhiteFiber raises": the owner of the one that the title tells of. */
function ownsNext({ tokens, companies }: Scan, { to, ticker }: CompanyMention): boolean {
  if (wordAt(tokens, to) !== "'s") return false;
  const part = companies.find(({ from }) => from > to);
  if (part === undefined || part.ticker === ticker || part.from - to > PART_WITHIN) return false;
  return tokens.slice(to + 1, part.from).some(({ low }) => UNIT_SUBSIDIARY_ETC.has(low));
}

function decide(
  scan: Scan,
  ranked: readonly Ticker[],
  weights: Map<Ticker, number>,
  titleEnd: number,
  firms: readonly FirmMention[],
): Ticker | undefined {
  const [first, second] = ranked;
  const inTitle = titled(scan, titleEnd);
  if (isSectorMove(scan, titleEnd, ranked.length) || isPair(scan, titleEnd)) return preferred(scan, inTitle);
  if (inTitle.length === 1)
    return isAside(scan, inTitle[0]!, titleEnd) && weights.get(first!)! > weights.get(inTitle[0]!)!
      ? first
      : inTitle[0];
  if (inTitle.length > 1) {
    if ((inTitle.length >= 3 || ofSector(scan, titleEnd) || isRoundup(scan, titleEnd)) && isListed(scan, titleEnd))
      return undefined;
    const lead = preferred(scan, inTitle) ?? hostOf(scan, titleEnd, inTitle) ?? ranked[0]!;
    return inTitle.length >= 3 && weights.get(second!)! > weights.get(lead)! * 0.6 ? undefined : lead;
  }
  if (opensBody(scan, ranked)) return scan.companies[0]!.ticker;
  if (isOfTrade(scan) && (ranked.length >= MANY || !inLead(scan, first!) || isInPassing(scan))) return undefined;
  // Nobody in the title: a text that is about one company names it early and again.
  if (firmLeads(scan, firms, titleEnd, first!)) return undefined;
  const strong = weights.get(first!)!;
  const rest = ranked.length > 1 ? weights.get(second!)! : 0;
  if (ranked.length === 1) return named(scan, first!) >= 2 || inLead(scan, first!) ? first : undefined;
  return strong >= 4 && strong >= rest * 2 && ranked.length <= 5 ? first : undefined;
}

/** "I would choose Cipher Mining (CIFR) over IREN": of two that are held against each other, the one preferred. */
function preferred({ tokens, companies }: Scan, among: readonly Ticker[]): Ticker | undefined {
  for (const [index, { from, ticker }] of companies.entries()) {
    const before = companies[index - 1];
    if (!before || before.ticker === ticker || wordAt(tokens, from - 1) !== "over" || from - before.to > 4) continue;
    if (!among.includes(before.ticker) || !among.includes(ticker)) continue;
    if (tokens.slice(Math.max(0, before.from - 8), before.from).some(({ low }) => PREFERS.test(low)))
      return before.ticker;
  }
  return undefined;
}
const PREFERS = /^(?:choose|choosing|prefer|prefers|pick|picks|favor|favour|favors|take|buy|own|rather)$/;

/** "Galaxy takes 48 MW at Soluna's Kati site": the one whose site it is, where the text opens with it. */
function hostOf(scan: Scan, titleEnd: number, among: readonly Ticker[]): Ticker | undefined {
  const { tokens, companies } = scan;
  const opening = companies.find(({ from }) => tokens[from]!.start >= titleEnd)?.ticker;
  const host = companies.find(
    ({ from, to }) =>
      tokens[from]!.start < titleEnd && wordAt(tokens, to) === "'s" && AT_IN.has(wordAt(tokens, from - 1)),
  )?.ticker;
  return host !== undefined && host === opening && among.includes(host) ? host : undefined;
}

/** Less words than this make a site's own line ("[ad_1]") and no sentence. */
const SENTENCE = 6;

/** "Argo Blockchain had another tough quarter" below "This bitcoin miner bleeds": the first sentence begins with it. */
function opensBody(scan: Scan, ranked: readonly Ticker[]): boolean {
  const [first] = scan.companies;
  const { tokens, segments } = scan;
  if (!first || ranked.length > 3 || ranked[0] !== first.ticker) return false;
  const title = segments.filter((segment) => segment.title).flatMap(({ from, to }) => tokens.slice(from, to));
  if (!title.some(({ low }) => low === "miner") || tradeAt(title) >= 0) return false;
  const home = segments.find(({ title: isTitle, from, to }) => !isTitle && to - from >= SENTENCE);
  return home !== undefined && first.from >= home.from && first.from - home.from <= 1;
}

const titled = (scan: Scan, titleEnd: number): Ticker[] => [
  ...new Set(scan.companies.filter((one) => scan.tokens[one.from]!.start < titleEnd).map((one) => one.ticker)),
];

const titleOf = ({ tokens, segments }: Scan): Token[] =>
  segments.filter((segment) => segment.title).flatMap(({ from, to }) => tokens.slice(from, to));

/** Where a title speaks of the whole trade: "miners", "mining stocks", "miner earnings"; -1 where it does not. */
function tradeAt(title: readonly Token[]): number {
  return title.findIndex(
    ({ low }, at) => low === "miners" || (MINER_MINING.has(low) && OF_MANY.has(wordAt(title, at + 1))),
  );
}

/** "Bitcoin miners want to be AI landlords": the whole trade is the title's subject. */
const isOfTrade = (scan: Scan): boolean => tradeAt(titleOf(scan)) >= 0;

/** "a suit by the Texas Blockchain Council and Riot Platforms", below a title on miners: one name, once, beside another. */
function isInPassing({ tokens, companies }: Scan): boolean {
  const [only] = companies;
  return companies.length === 1 && only!.from > 0 && OBLIQUE.has(wordAt(tokens, only!.from - 1));
}

/** From this many companies on a text that tells of the trade is about none of them. */
const MANY = 3;

/** "AI miners extend rally; Hut 8 leads": the trade stands before the one that it names, and the text tells of many. */
function isSectorMove(scan: Scan, titleEnd: number, companies: number): boolean {
  const title = titleOf(scan);
  const trade = tradeAt(title);
  const first = scan.companies.find(({ from }) => scan.tokens[from]!.start < titleEnd);
  return trade >= 0 && first !== undefined && companies >= MANY && title[trade]!.start < scan.tokens[first.from]!.start;
}

/** "Core Scientific, TeraWulf: colocation runs away", "IREN vs. Applied Digital": two are told of alike. */
function isPair(scan: Scan, titleEnd: number): boolean {
  const [one, other] = scan.companies.filter(({ from }) => scan.tokens[from]!.start < titleEnd);
  if (!one || !other || one.ticker === other.ticker) return false;
  const between = scan.tokens.slice(one.to, other.from).filter(({ text }) => text !== ".");
  if (between.length !== 1) return false;
  const [joint] = between;
  return (
    AGAINST.has(joint!.low) ||
    (COMMA_AND_ETC.has(joint!.low) &&
      one.from === 0 &&
      (textAt(scan.tokens, other.to) === ":" || MOVE_TOGETHER.has(wordAt(scan.tokens, other.to))))
  );
}

/** What the shares of two do, and of one do not: "slide". */
const MOVE_TOGETHER = oneOf(
  "slide fall rise drop gain jump climb sink surge rally tumble plunge slump soar slip dip retreat rebound",
);

/** "Premarket movers: RIOT, SLNH, BTBT": names with nothing but commas between. */
function isListed(scan: Scan, titleEnd: number): boolean {
  const named = scan.companies.filter((one) => scan.tokens[one.from]!.start < titleEnd);
  return named
    .slice(1)
    .every((one, at) => scan.tokens.slice(named[at]!.to, one.from).every(({ low }) => COMMA_AND_ETC.has(low)));
}

/** "Mining updates: Bitfarms, CleanSpark", "Earnings: MARA, Riot and more": behind its colon a title has names alone. */
function isRoundup({ tokens, companies }: Scan, titleEnd: number): boolean {
  const named = companies.filter(({ from }) => tokens[from]!.start < titleEnd);
  const last = named.at(-1);
  const next = last && tokens[last.to];
  if (!last || textAt(tokens, named[0]!.from - 1) !== ":" || !tokens.slice(0, named[0]!.from).some(isOfMany))
    return false;
  return next === undefined || next.start >= titleEnd || COMMA_AND_ETC.has(next.low);
}

const isOfMany = ({ low }: Token): boolean => OF_ALL.has(low);
const OF_ALL = oneOf(
  "update updates movers roundup round-up recap digest watch earnings results stocks miners gainers losers",
);

/** "Bitcoin miners rally; Bitfarms, Cipher lead": many are told of before any is named. */
function ofSector({ tokens, companies }: Scan, titleEnd: number): boolean {
  const first = companies[0]!.from;
  return tokens.slice(0, first).some(({ low, start }) => start < titleEnd && MINERS_STOCKS_ETC.has(low));
}

const named = (scan: Scan, ticker: Ticker): number => scan.companies.filter((one) => one.ticker === ticker).length;

/** "… as Riot weighs the same": the only watched name of the title stands at its very end behind "as" or "like". */
function isAside(scan: Scan, ticker: Ticker, titleEnd: number): boolean {
  const mention = scan.companies.find((one) => one.ticker === ticker && scan.tokens[one.from]!.start < titleEnd);
  return mention !== undefined && LIKE_UNLIKE_ETC.has(wordAt(scan.tokens, mention.from - 1));
}

/** Named in the first sentences of the body. */
const inLead = (scan: Scan, ticker: Ticker): boolean => {
  const body = scan.segments.filter((segment) => !segment.title).slice(0, 3);
  const last = body.at(-1);
  return last !== undefined && scan.companies.some((one) => one.ticker === ticker && one.to <= last.to);
};

/** Named in the lead, and not only in a list of peers: "miners IREN and Cipher rose in sympathy". */
const leadsAlone = (scan: Scan, ticker: Ticker): boolean =>
  scan.segments
    .filter((segment) => !segment.title)
    .slice(0, 3)
    .some((segment) => {
      const inside = within(scan.companies, segment);
      const listed = inside.some((one) => MINERS_PEERS_ETC.has(wordAt(scan.tokens, one.from - 1)));
      return !listed && inside.length > 0 && inside.every((one) => one.ticker === ticker);
    });

/** The title is about another firm and names no miner. */
function firmLeads(scan: Scan, firms: readonly FirmMention[], titleEnd: number, first: Ticker): boolean {
  const leading = firms.find((firm) => scan.tokens[firm.from]!.start < titleEnd);
  return leading !== undefined && leading.from <= 2 && named(scan, first) < 3 && !leadsAlone(scan, first);
}
