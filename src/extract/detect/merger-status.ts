import type { Merger } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";
import { findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { BUYS, MERGES, VOTES } from "./merger-words.ts";
import type { Place } from "./passages.ts";

/** How far a deal is, where the text says so. */

/** Nothing comes of it. */
const ENDS = phraseTrie(
  listed(`
    reject, rejects, rejected, vote down, votes down, voted down, turn down, turns down, turned down, throw out, threw out, voted against, vote against, takeover down, merger down, deal down, offer down, spurn, spurns, spurned,
    rebuff, rebuffs, rebuffed, failed, fell through, falls through, fallen through, collapsed, collapses, terminated, terminates, termination of, abandoned, abandons, called off, calls off, scrapped,
    scraps, dropped, drops, withdrew, withdraws, withdrawn, lapsed, did not approve, not approved, no saldrá adelante, rechazan, rechaza, lehnen, lehnt, scheitert, gescheitert, rejettent, respingono, 拒否, 否决
  `),
);
/** It is done. */
const CLOSES = phraseTrie(
  listed(`
    closed, closes, completed, completes, complete merger, completion of, completed its, finalized, finalizes, has acquired, have acquired, now owns, abgeschlossen, vollzogen,
    completó, completa, finalisé, finalise, completato, 完了, 完成
  `),
);
/** Closing is still to come. */
const AHEAD = phraseTrie(
  listed(`
    expected, expects, will, not yet, nearing, near, inches toward, inches towards, planned, seeking, plans to, subject to, pending, once, until, to be completed, to close, to be closed, yet to, awaits, nears, before, when completed, if completed, soll, erwartet
  `),
);
const AGREES = phraseTrie(
  listed(`
    agree, agrees, agreed, agreement, to acquire, to buy, to take control, to take over, to merge, to swallow, to combine, merging with, wants to buy, offered, offers, proposal, proposes, proposed, unsolicited, bid for,
    bids for, will acquire, will buy, is buying, is acquiring, seeking, einigen sich, einigt sich, acuerda, acuerdan, va acheter, va racheter, comprará, adquirirá, acquisirà, pending, expected to close
  `),
);

/** How far it is, with the words that say so. */
interface Said extends Place {
  status: NonNullable<Merger["status"]>;
}

function statusIn({ scan: { tokens } }: ReadDocument, { from, to }: Segment): Said | undefined {
  const [ends] = findPhrases(ENDS, tokens, from, to);
  if (ends) return { status: "ended", from: ends.from, to: ends.to };
  const [closes] = findPhrases(CLOSES, tokens, from, to);
  return (
    closes && {
      status: hasPhrase(AHEAD, tokens, from, to) ? "announced" : "completed",
      from: closes.from,
      to: closes.to,
    }
  );
}

/** Sentences from the top that may say what came of it. */
const FIRST = 8;

/** By the sentence that tells of the deal, else by what another of the first ones says came of it. */
export function statusOf(document: ReadDocument, told: Segment): Said | undefined {
  const { tokens, segments } = document.scan;
  const own = statusIn(document, told);
  const [agrees] = findPhrases(AGREES, tokens, told.from, told.to);
  const announced: Said | undefined = agrees && { status: "announced", from: agrees.from, to: agrees.to };
  // What a text below its headline recalls is not what became of the deal in it.
  if (own || (told.title && agrees)) return own ?? announced;
  const named = segments
    .slice(0, FIRST)
    .filter(({ from, to }) => [MERGES, VOTES, BUYS].some((words) => hasPhrase(words, tokens, from, to)));
  const later = named.map((one) => statusIn(document, one)).find((said) => said !== undefined);
  return later ?? announced;
}
