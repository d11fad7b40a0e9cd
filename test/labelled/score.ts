import type { Answer } from "../../src/jobs/analyze-answer.ts";
import type { Label, Labelled } from "./documents.ts";
import { scoreFacts } from "./score-facts.ts";
import { type Tally, tally } from "./tally.ts";

function scoreSignals(into: Tally, { signals, ambiguousSignals = [] }: Label, given: readonly string[]): void {
  const held = (names: readonly string[]) => names.filter((name) => !ambiguousSignals.includes(name));
  into.labelled += held(signals).length;
  into.answered += held(given).length;
  into.right += held(signals).filter((name) => given.includes(name)).length;
}

function scorePresence(into: Tally, wanted: boolean, given: boolean): void {
  into.labelled += Number(wanted);
  into.answered += Number(given);
  into.right += Number(wanted && given);
}

/** Of every pair of documents with an event, whether they are of one story. */
function scoreStories(into: Tally, pairs: readonly { event: string; story: string | null }[]): void {
  for (const [at, one] of pairs.entries())
    for (const other of pairs.slice(at + 1))
      scorePresence(into, one.event === other.event, one.story !== null && one.story === other.story);
}

/** Answers to one set of documents, in the same order, against their labels. */
export function score(documents: readonly Labelled[], answers: readonly Answer[]) {
  const all = { facts: tally(), signals: tally(), contracts: tally(), rebrands: tally(), stories: tally() };
  const named = { kind: tally(), company: tally(), period: tally() };
  const answerTo = new Map(answers.map((answer) => [answer.id, answer]));
  const placed: { event: string; story: string | null }[] = [];
  for (const { id, label } of documents) {
    const answer = answerTo.get(id);
    if (!answer) throw new Error(`${id} has no answer.`);
    if (label.company || label.facts.length > 0) scoreFacts(all.facts, label, answer.facts);
    scoreSignals(all.signals, label, answer.signals);
    scorePresence(all.contracts, Boolean(label.contract), Boolean(answer.contract));
    scorePresence(all.rebrands, Boolean(label.rebrand), Boolean(answer.rebrand));
    const kinds = [label.kind, ...(label.kindAlso ?? [])];
    for (const [row, right, counts] of [
      [named.kind, kinds.includes(answer.kind), true],
      [named.company, answer.company === label.company, true],
      [named.period, answer.period === label.period, label.kind === "earnings" && label.period !== null],
    ] as const) {
      if (!counts) continue;
      row.labelled += 1;
      row.answered += 1;
      row.right += Number(right);
    }
    if (label.event) placed.push({ event: label.event, story: answer.story });
  }
  scoreStories(all.stories, placed);
  return { ...all, ...named };
}
