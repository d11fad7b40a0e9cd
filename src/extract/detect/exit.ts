import { miningExit } from "../../announcements/index.ts";
import type { Company, MiningExit } from "../../model/index.ts";
import { isAboutOther, quoteSegment, type ReadDocument } from "../document.ts";
import { compilePhrases, findPhrases, hasPhrase } from "../phrases.ts";
import type { Scan } from "../scan.ts";
import type { Segment } from "../segments.ts";

const PHRASES = compilePhrases(miningExit);

/** Done, and not only said to be done. */
const DONE = /^(?:sold|exited|ceased|stopped|ended|completed|discontinued|closed|wound)$/;

/** "sold", "has completed the divestment of". */
const isDone = (scan: Scan, at: number): MiningExit["status"] =>
  DONE.test(scan.tokens[at]!.low) ||
  scan.tokens.slice(Math.max(0, at - 3), at).some((one) => /^complet(?:ed|es)$/.test(one.low))
    ? "completed"
    : "planned";

/** "… will sell Peak Mining", "plans to exit bitcoin mining by 2027". Weighing it is none. */
export function findExits(document: ReadDocument, own: Company): MiningExit[] {
  const { scan, company } = document;
  const found: MiningExit[] = [];
  if (company === undefined) return found;
  for (const segment of scan.segments) {
    const sale = saleOfUnit(document, segment, own);
    if (sale !== undefined && !isWeighed(document, segment, sale)) {
      found.push({
        kind: "mining_exit",
        company,
        status: isDone(scan, sale),
        ...quoteSegment(document, segment),
      });
      continue;
    }
    for (const phrase of findPhrases(PHRASES.words, scan.tokens, segment.from, segment.to)) {
      if (isWeighed(document, segment, phrase.to) || isForSite(document, phrase.to)) continue;
      const status = isDone(scan, phrase.from);
      found.push({ kind: "mining_exit", company, status, ...quoteSegment(document, segment) });
      break;
    }
  }
  return found;
}

/** Only weighed, or somebody else's. */
const isWeighed = (document: ReadDocument, segment: Segment, at: number): boolean =>
  hasPhrase(PHRASES.notWords, document.scan.tokens, segment.from, Math.min(segment.to, at + 6)) ||
  isAboutOther(document, segment, at);

/** Does the text weigh an exit without deciding on one? */
export function weighsExit(document: ReadDocument, own: Company): boolean {
  const { scan } = document;
  return scan.segments.slice(0, 12).some((segment) => {
    const [phrase] = findPhrases(PHRASES.words, scan.tokens, segment.from, segment.to);
    const at = saleOfUnit(document, segment, own) ?? phrase?.to;
    return at !== undefined && isWeighed(document, segment, at);
  });
}

const SELLING =
  /^(?:sell|sells|selling|sold|divest|divests|divesting|divested|divestment|divestiture|sale|offload|offloads|offloading|dispose|disposes|disposal|shed|sheds|shedding|spin)$/;
const MINING = /^(?:mining|cryptomining|miner|crypto-mining)$/;
const UNIT = /^(?:business|businesses|unit|division|arm|operations|operation|subsidiary|segment|branch|assets)$/;

/** "is selling its cryptomining unit", "sale of Peak Mining": token of the verb. */
function saleOfUnit({ scan }: ReadDocument, segment: Segment, own: Company): number | undefined {
  for (let at = segment.from; at < segment.to; at++) {
    if (!SELLING.test(scan.tokens[at]!.low)) continue;
    let mining = false;
    for (let index = at + 1; index < Math.min(segment.to, at + 9); index++) {
      const token = scan.tokens[index]!;
      if (/^[;:]$/.test(token.text) || (!mining && /^(?:to|\.|,)$/.test(token.low))) break;
      if (isOwnUnit(scan, index, own)) return at;
      if (MINING.test(token.low)) mining = true;
      else if (mining && (UNIT.test(token.low) || /^(?:to|and|for|,|\.)$/.test(token.low))) return at;
    }
  }
  return undefined;
}

/** The proper name of the company's mining business: "Peak Mining". */
function isOwnUnit({ tokens }: Scan, at: number, own: Company): boolean {
  const here = `${tokens[at]!.text} ${tokens[at + 1]?.text ?? ""}`;
  return own.segments.mining.some(
    (name) => /^[A-Z]\w* [A-Z]/.test(name) && !/^Bitcoin|^Digital|^Crypto/.test(name) && here.startsWith(name),
  );
}

/** "stop mining at Granbury", "ceased mining operations in Sweden": one site, not the business. */
function isForSite({ scan }: ReadDocument, at: number): boolean {
  const next = scan.tokens.slice(at, at + 3);
  const place = next.findIndex((token) => token.low === "at" || token.low === "in" || token.low === "from");
  if (place < 0) return false;
  const after = scan.tokens[at + place + 1];
  return (
    after?.kind === "word" &&
    after.text !== after.low &&
    !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|bitcoin|q1|q2|q3|q4|favor)$/.test(
      after.low,
    )
  );
}
