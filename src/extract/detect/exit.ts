import { miningExit } from "../../announcements/index.ts";
import type { MiningExit } from "../../model/index.ts";
import { isAboutOther, quoteSegment, type ReadDocument } from "../document.ts";
import { compilePhrases, findPhrases, hasPhrase } from "../phrases.ts";

const PHRASES = compilePhrases(miningExit);

/** Done, and not only said to be done. */
const DONE = /^(?:sold|exited|ceased|stopped|ended|completed|discontinued|closed|wound)$/;

/** "… will sell Peak Mining", "plans to exit bitcoin mining by 2027". Weighing it is none. */
export function findExits(document: ReadDocument): MiningExit[] {
  const { scan, company } = document;
  const found: MiningExit[] = [];
  if (company === undefined) return found;
  for (const segment of scan.segments) {
    for (const phrase of findPhrases(PHRASES.words, scan.tokens, segment.from, segment.to)) {
      if (hasPhrase(PHRASES.notWords, scan.tokens, segment.from, Math.min(segment.to, phrase.to + 4))) continue;
      if (isAboutOther(document, segment, phrase.from) || isForSite(document, phrase.to)) continue;
      const status = DONE.test(scan.tokens[phrase.from]!.low) ? "completed" : "planned";
      found.push({ kind: "mining_exit", company, status, ...quoteSegment(document, segment) });
      break;
    }
  }
  return found;
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
