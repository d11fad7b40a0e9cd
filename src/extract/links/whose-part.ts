import { coversAny, isCovered, type Scan } from "../scan.ts";
import { type Segment } from "../tokens/segments.ts";
import { isCapital, textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import { type Link } from "./links.ts";

const PARTS = oneOf("subsidiary subsidiaries arm unit division affiliate venture spin-off spinoff business offshoot");
const OWNERS = oneOf("its their a an the 's ' our");
const ACTS = oneOf(
  "reported reports posted posts lost loses earned earns made booked recorded generated had has took swung saw logged delivered contributed brought produced turned showed 's",
);
const ENDS = oneOf("; and while but whereas that said says ,");
const OF = oneOf("of");
const WITH_IN = oneOf("with in for");
const LEGAL = oneOf(
  "inc corp corporation ltd limited plc holdings holding group co company llc ag sa se nv technologies platforms",
);
const PEOPLE = oneOf("ceo cfo coo cto chairman chairwoman chief president founder executive director shares stock");
const NOT_NAMES = oneOf(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december nasdaq nyse tsx asx us uk q1 q2 q3 q4 fy revenue net total",
);
/** Figures that a part has of its own beside the company's; revenue of a line of business is the company's, too. */
const OF_THE_WHOLE = oneOf("total_revenue net_income adjusted_ebitda");

/** The most words of a name, of a part's noun before it, and of an aside. */
const NAME = 5;
const NOUN = 6;
const ASIDE = 12;

/**
 * "Its subsidiary WULF Compute posted a net loss of $12 million", "Core Scientific Mining lost $12 million", "Riot
 * Games had revenue of $1.2 billion": the figure of a part of the company, or of another that begins with its name.
 */
export function isOfPart(scan: Scan, { mention, money, segment: index }: Link): boolean {
  const segment = scan.segments[index]!;
  const first = Math.min(mention.from, money.from);
  // "TeraWulf Mining posted total revenue" is said of the whole.
  if (segment.title || segment.heading || mention.total || !OF_THE_WHOLE.has(mention.metric)) return false;
  // "lost $12 million": the verb is the name.
  for (let verb = Math.min(first, money.from - 1); verb > segment.from; verb--)
    if (ACTS.has(wordAt(scan.tokens, verb)))
      return !isCovered(scan.companyOf, verb - 1) && goesOn(scan, verb, first) && isSubjectPart(scan, segment, verb);
  return false;
}

/** "posted revenue of $20 million and a net loss of", and not "had sales of $33 million, a fifth of the". */
const goesOn = ({ tokens, money, moneyOf }: Scan, verb: number, first: number): boolean =>
  !coversAny(money, moneyOf, verb, first) || anyWithin(tokens, first - 3, first, JOINS);
const JOINS = oneOf("and on");

function isSubjectPart(scan: Scan, segment: Segment, verb: number): boolean {
  const aside = asideStart(scan, segment.from, verb - 1);
  if (aside !== undefined && tellsPart(scan, aside + 1, verb - 1)) return !isCovered(scan.companyOf, aside - 1);
  const end = aside ?? verb;
  let at = end;
  while (at > Math.max(segment.from, end - NAME) && isNameAt(scan, at - 1)) at--;
  if (at < end && isCovered(scan.companyOf, at - 1) && at > segment.from) return isLongerName(scan, at);
  if (end - at > 1 && at === segment.from && isNamesake(scan, at)) return isLongerName(scan, at + 1);
  // "The joint venture with Fluidstack lost".
  const noun = WITH_IN.has(wordAt(scan.tokens, at - 1)) ? at - 2 : at - 1;
  return isPartAt(scan, segment, noun);
}

const isNameAt = (scan: Scan, at: number): boolean =>
  isCapital(scan.tokens[at]) && !isCovered(scan.companyOf, at) && !isCovered(scan.periodOf, at);

/** "Core Scientific [Mining]", and neither "Core Scientific [Inc]" nor "Core Scientific [Thursday]". */
function isLongerName({ tokens }: Scan, at: number): boolean {
  const low = wordAt(tokens, at);
  return !LEGAL.has(low) && !PEOPLE.has(low) && !NOT_NAMES.has(low) && !ACTS.has(low);
}

/** "Riot [Games]", "Cipher [Pharmaceuticals]": begins as a company of the text is called, and is none. */
const isNamesake = ({ tokens, companies }: Scan, at: number): boolean =>
  companies.some(({ from }) => wordAt(tokens, from) === wordAt(tokens, at));

/** "[its] [majority-owned] [mining] subsidiary" at the head of its clause. */
function isPartAt(scan: Scan, { from }: Segment, noun: number): boolean {
  const { tokens, companyOf } = scan;
  if (noun < from || !PARTS.has(wordAt(tokens, noun))) return false;
  // "The business" is the company, "a unit" any.
  if (wordAt(tokens, noun - 1) === "a" || `${wordAt(tokens, noun - 1)} ${wordAt(tokens, noun)}` === "the business")
    return false;
  for (let at = noun - 1; at >= Math.max(from, noun - NOUN); at--) {
    if (OWNERS.has(tokens[at]!.low) || isCovered(companyOf, at)) return true;
    if (ENDS.has(tokens[at]!.low)) return false;
  }
  return noun === from;
}

/** Where the aside opens whose comma stands right before a verb. */
function asideStart({ tokens, moneyOf }: Scan, from: number, close: number): number | undefined {
  if (textAt(tokens, close) !== ",") return undefined;
  for (let at = close - 1; at > Math.max(from, close - ASIDE); at--) {
    if (isCovered(moneyOf, at)) return undefined;
    if (textAt(tokens, at) === ",") return at;
  }
  return undefined;
}

/** ", its spun-off cloud business,", ", which it bought,". */
function tellsPart({ tokens }: Scan, from: number, to: number): boolean {
  if (wordAt(tokens, from) === "which") return IT.has(wordAt(tokens, from + 1)) && isCapital(tokens[from - 2]);
  return OWN.has(wordAt(tokens, from)) && anyWithin(tokens, from, to, PARTS) && !anyWithin(tokens, from, to, OF);
}
const IT = oneOf("it they");
const OWN = oneOf("its their a the");
