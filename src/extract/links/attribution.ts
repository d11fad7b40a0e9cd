import { isOblique, type ReadDocument } from "../document.ts";
import { coverAt, coversAny, isCovered } from "../scan.ts";
import { gateOf, isOpen } from "../tokens/gate.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { textAt, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";
import type { Link } from "./links.ts";
import { isOfPart } from "./whose-part.ts";

const S_APOSTROPHE_ETC = oneOf(
  "'s ' ’ have has had lost lose earned earn made make generated combined together took booked reported saw",
);
const S_APOSTROPHE = oneOf("'s '");
const OF_IN_BY = oneOf("of in by");
const WHICH_WHO_ETC = oneOf("which who the owner majority parent");
const ITSELF_ALONE_ETC = oneOf(
  "itself alone reported reports posted had has said saw recorded generated earned lost booked made is was expects q1 q2 q3 q4",
);

const HOLDERS = wordList(
  "investors investor shareholders shareholder stockholders holders purchasers traders those persons clients customers".split(
    " ",
  ),
);

const MANY = wordList(
  "miners industry sector peers rivals competitors investors shareholders traders holders companies".split(" "),
);
/** A semicolon ends what is looked at, and with it whose the figure is. */
const TELLING_WHOSE = gateOf(HOLDERS, MANY, wordList([";"]));

/** Is the figure said of another company or firm? "IREN reported a $247.8M loss" in a text about HIVE. */
export function isOthers(document: ReadDocument, link: Link): boolean {
  const { from } = document.scan.segments[link.segment]!;
  const first = Math.min(link.mention.from, link.money.from);
  if (isOfPart(document.scan, link)) return true;
  const told = mayTellWhose(document, from, first) ? tellsOfOther(document, from, first) : undefined;
  return told ?? ownedBehind(document, link);
}

/** Before most figures no name stands in their sentence, and no word for many. */
const mayTellWhose = ({ scan, firms, firmOf }: ReadDocument, from: number, to: number): boolean =>
  coversAny(scan.companies, scan.companyOf, from, to) ||
  coversAny(firms, firmOf, from, to) ||
  isOpen(TELLING_WHOSE, scan.tokens, from - 1, to);

/** Whose it is by the last name before the figure; undefined where none decides. */
function tellsOfOther(document: ReadDocument, from: number, first: number): boolean | undefined {
  const { scan, company, firmOf } = document;
  for (let at = first - 1; at >= from; at--) {
    const { text, low } = scan.tokens[at]!;
    if (text === ";") return false;
    // "Investors who lost $100,000 or more in the company".
    if (low === "who" && at > 0 && isListed(scan.tokens[at - 1]!.known, HOLDERS)) return true;
    if (isListed(scan.tokens[at]!.known, MANY) && manyAct(scan, at, from)) return true;
    const named = scan.companyOf[at]!;
    if (named >= 0) {
      const mention = scan.companies[named]!;
      if (mention.ticker === company) {
        if (isOneOfSum(scan, company, mention, first, from)) return true;
        if (!isInAside(scan, mention, from)) return false;
        at = mention.from;
        continue;
      }
      if (owns(document, mention.to, first)) return true;
      if (!isOblique(scan, mention.from, from) || isPlaced(scan, mention, from)) return true;
      at = mention.from;
    } else if (isCovered(firmOf, at)) {
      const firm = document.firms[firmOf[at]!]!;
      if (!isOblique(scan, firm.from, from)) return acts(document, firm.to, first);
      if (wordAt(scan.tokens, firm.to) === "itself") return true;
      at = firm.from;
    }
  }
  return undefined;
}

/** "Riot and MARA together lost $1.8 billion": the sum of two companies, and the figure of neither. */
function isOneOfSum(
  { tokens, companies, companyOf }: ReadDocument["scan"],
  company: string | undefined,
  { from, to }: { from: number; to: number },
  first: number,
  start: number,
): boolean {
  const other = (at: number): boolean => {
    const mention = coverAt(companies, companyOf, at);
    return mention !== undefined && mention.ticker !== company && at >= start;
  };
  const beside =
    (AND.has(wordAt(tokens, to)) && other(to + 1)) || (AND.has(wordAt(tokens, from - 1)) && other(from - 2));
  return beside && anyWithin(tokens, to, first + 4, TOGETHER);
}
const AND = oneOf("and &");
const TOGETHER = oneOf("together combined jointly altogether");

/** "Miners' combined revenue", "the industry earned", "investors lost": of many, and of none alone. */
const manyAct = (scan: ReadDocument["scan"], at: number, from: number): boolean =>
  (at - 1 <= from || !isOblique(scan, scan.tokens[at - 1]!.low === "the" ? at - 1 : at, from)) &&
  S_APOSTROPHE_ETC.has(wordAt(scan.tokens, at + 1));

/** "By comparison, Core Scientific's colocation revenue": whose it is stands right before it. */
const owns = ({ scan: { tokens } }: ReadDocument, to: number, first: number): boolean =>
  S_APOSTROPHE.has(wordAt(tokens, to)) && first - to <= 4;

/** "At IREN, AI cloud brought in $33.7 million": where the sentence opens, for all of it. */
const isPlaced = (
  { tokens }: ReadDocument["scan"],
  { from, to }: { from: number; to: number },
  start: number,
): boolean => from === start + 1 && wordAt(tokens, start) === "at" && textAt(tokens, to) === ",";

/** "Hut 8, which owns 80% of ABTC, reported": the own name stands in an aside about another. */
function isInAside(
  { tokens }: ReadDocument["scan"],
  { from, to }: { from: number; to: number },
  start: number,
): boolean {
  if (textAt(tokens, to) !== "," || !OF_IN_BY.has(wordAt(tokens, from - 1))) return false;
  for (let at = from - 2; at > Math.max(start, from - 12); at--)
    if (tokens[at]!.text === ",") return WHICH_WHO_ETC.has(tokens[at + 1]!.low);
  return false;
}

/** A firm's name only takes the figure when it acts or owns: "Nvidia's revenue", "CoreWeave reported". */
function acts({ scan }: ReadDocument, from: number, first: number): boolean {
  const to = behindAside(scan.tokens, from);
  const next = wordAt(scan.tokens, to);
  return next === "'s" || next === "'" || to === first || ITSELF_ALONE_ETC.has(next) || isCovered(scan.periodOf, to);
}

/** "CoreWeave, its largest customer, had": the verb stands behind the aside. */
function behindAside(tokens: ReadDocument["scan"]["tokens"], to: number): number {
  if (textAt(tokens, to) !== ",") return to;
  for (let at = to + 1; at < to + 9; at++) if (textAt(tokens, at) === ",") return at + 1;
  return to;
}

/** "revenue of $2 billion at CoreWeave", "… for Riot", "Revenue at CoreWeave was $2 billion". */
const ownedBehind = (document: ReadDocument, { mention, money }: Link): boolean =>
  ownedAt(document, Math.max(mention.to, money.to)) ||
  (wordAt(document.scan.tokens, mention.to) === "at" && ownedAt(document, mention.to));

function ownedAt({ scan, company, firmOf }: ReadDocument, at: number): boolean {
  const joint = wordAt(scan.tokens, at);
  if (joint !== "at" && joint !== "for" && joint !== "by") return false;
  const named = coverAt(scan.companies, scan.companyOf, at + 1);
  if (named) return named.ticker !== company;
  return joint === "at" && isCovered(firmOf, at + 1);
}
