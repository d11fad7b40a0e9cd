import { milestone } from "../../announcements/index.ts";
import type { Milestone, Ticker } from "../../model/index.ts";
import type { ReadDocument } from "../document.ts";
import { within } from "../scan.ts";
import { compilePhrases, hasPhrase } from "../tokens/phrases.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { isOwnPromise, wholeSentence } from "./own.ts";
import { phaseIn, siteIn, UNCLEAR } from "./subject.ts";
import { type Now, type PlacedWhen, whensIn } from "./when.ts";

const PHRASES = compilePhrases(milestone);

const WHATS: readonly (readonly [Milestone["what"], RegExp])[] = [
  ["energization", /\b(?:energi[sz](?:e[ds]?|ing|ation)|power(?:ed)?[\s-]on)\b/i],
  [
    "ready_for_service",
    /\b(?:ready[\s-]for[\s-]service|rfs|(?:come|comes|coming|be|brought?|going|go)\s(?:on-?line|live)|online|in(?:to)?\sservice|operational|(?:commence|begin|start)s?\s(?:commercial\s)?operations?|commencement)\b/i,
  ],
  ["delivery", /\b(?:deliver(?:ed|y|ies|s)?|hand(?:ed)?[\s-]over|turned\sover)\b/i],
  ["completion", /\b(?:complet(?:e[ds]?|ion)|finish(?:ed)?|construction|build-?out)\b/i],
];

/** It is to come: said by the company as a plan, not as a wish. */
const AHEAD =
  /\b(?:expect(?:s|ed)?|anticipat(?:es?|ed)|on\s(?:track|schedule)|schedul(?:ed|e)|target(?:s|ed|ing)?|slated|set\sto|due|will|plan(?:s|ned)?|estimated|remain(?:s)?|forecast|aim(?:s|ing)?|intend(?:s|ed)?|now|by|to\sbe)\b/i;
const DATED =
  "(?:from|to|into|until)\\s(?:the\\s)?(?:[qh]\\d|\\dq|early|mid|late|first|second|third|fourth|20\\d\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end|year)";
const LATE = new RegExp(
  "\\b(?:delay(?:ed|s|ing)?|push(?:ed|es|ing)?\\s(?:back|out)|postpon(?:ed|es|ing)?|slip(?:ped|s|ping)?|defer(?:red|s)?|reschedul(?:ed|es)|" +
    `(?:slid|slides|shift(?:ed|s)?|moved?|moves)\\s(?:back\\b|out\\b|${DATED}))`,
  "i",
);
const NOT_LATE = /\b(?:no|not|n't|without|avoid(?:ed|ing)?|any)\s(?:\w+\s){0,2}(?:delay|slip|push|postpon)/i;
/** Words right before a time that say it no longer holds. */
const OLD =
  /\bfrom\s(?:the\s)?$|\b(?:instead\sof|rather\sthan|compared\s(?:with|to)|versus|vs\.?|against|previously|originally|initially|formerly|had\sbeen|first\s(?:planned|expected|scheduled|targeted)|(?:previous|original|earlier|initial|prior|former)\s(?:target|date|plan|guidance|expectation|estimate|schedule|timeline|forecast))\b[^.;:]{0,70}$/i;
/** Money and paper are completed too, and none of these is a site. */
const NOT_A_SITE =
  /\b(?:offering|notes|acquisition|merger|transaction|financing|sale|review|audit|refinancing|redemption|shares|listing|vote|meeting|dividend|redomicil\w+|conference|results)\b/i;
const A_SITE =
  /\b(?:phase|building|hall|halls|campus|site|facility|data\scent(?:er|re)s?|capacity|MW|megawatts?|construction|build-?out|power|lease|GPUs?|clusters?|machines|ASICs|substation|[A-Z]{2}-\d)\b/i;
const GUESSED = /\b(?:analysts?|consensus|could|might|rumou?r\w*|if|whether|hopes?)\b/i;

const whatOf = (sentence: string): Milestone["what"] | undefined => {
  const found = WHATS.flatMap(([what, words]) => {
    const at = words.exec(sentence)?.index;
    return at === undefined ? [] : [{ what, at }];
  });
  // "completion of energization", "construction … ready for service": the stricter word tells more.
  return found[0]?.what;
};

/** "the agreements of early June", "its Q2 2026 report": when something else was signed, or what it reports on. */
const SIGNED_THEN = /\b(?:agreements?|deals?|contracts?|leases?|orders?)\s(?:of|from|in)\s(?:early|late|mid)?[\s-]?$/i;
const REPORTED = /^\s(?:report|results|earnings|call|update|presentation|figures)\b/i;

/** Not by when; nor is the day on which the document is out, which stands at its head. */
const isOfOther = (sentence: string, { start, end, from, to }: PlacedWhen, { day }: Now): boolean =>
  (from === to && from === day) || SIGNED_THEN.test(sentence.slice(0, start)) || REPORTED.test(sentence.slice(end));

interface Told {
  by: PlacedWhen;
  before?: PlacedWhen;
}

/** The time that holds and the one that held; nothing where a sentence names several that hold. */
function timesOf(sentence: string, whens: readonly PlacedWhen[]): Told | undefined {
  const old = whens.filter((when, at) => OLD.test(sentence.slice(whens[at - 1]?.end ?? 0, when.start)));
  const holds = whens.filter((when) => !old.includes(when));
  const [by, ...others] = holds;
  if (!by || others.length > 0 || old.length > 1) return undefined;
  return { by, ...(old[0] && { before: old[0] }) };
}

const bare = ({ text, from, to }: PlacedWhen) => ({ text, from, to });

/** Only a site is energized; what else is ready, delivered or complete has to be one. */
const isOfSite = (sentence: string, isNamed: boolean): boolean =>
  isNamed || A_SITE.test(sentence) || WHATS[0]![1].test(sentence);

const isLate = (sentence: string): boolean => LATE.test(sentence) && !NOT_LATE.test(sentence);

/** Whether a sentence may promise anything, before it is asked what; most that hold the words do not. */
const mayPromise = (sentence: string): boolean =>
  (AHEAD.test(sentence) || isLate(sentence)) && !GUESSED.test(sentence) && !NOT_A_SITE.test(sentence);

/** What a sentence promises; `isNamed` where it names a site, a phase or whose it will be. */
function readClause(
  sentence: string,
  now: Now,
  isNamed: boolean,
): Pick<Milestone, "what" | "by" | "before" | "delayed"> | undefined {
  if (!isOfSite(sentence, isNamed)) return undefined;
  const late = isLate(sentence);
  const times = timesOf(
    sentence,
    whensIn(sentence, now).filter((when) => !isOfOther(sentence, when, now)),
  );
  if (!times) return undefined;
  const { by, before } = times;
  const what = whatOf(sentence) ?? (late || before ? "ready_for_service" : undefined);
  // What is over on the document's day is told, not promised.
  if (!what || (now.day !== undefined && by.to < now.day)) return undefined;
  return {
    what,
    by: bare(by),
    ...(before && { before: bare(before) }),
    ...(late && (!before || by.from > before.to) && { delayed: true as const }),
  };
}

function namesOther({ firms, scan }: ReadDocument, segment: Segment): (name: string) => boolean {
  const names = [
    ...within(firms, segment).map(({ name }) => name),
    ...within(scan.companies, segment).map(({ from, to }) =>
      scan.tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(" "),
    ),
  ].map((name) => name.toLowerCase());
  return (name) => names.some((other) => other.includes(name.toLowerCase()) || name.toLowerCase().includes(other));
}

/** "for Nvidia GB300 racks" names no tenant. */
const CHIP = /^(?:gb|h|b|mi|a)\d{2,3}|^(?:gpus?|chips?|racks?|blackwell|rubin)$/;

/** "for Core42", "to Fluidstack": whose it will be; who makes the racks is not. */
const isServed = (before: string | undefined): boolean => before === "for" || before === "to" || before === "tenant";

/** Days by which sites, phases and deliveries will be ready, sentence by sentence, with what is said to have held before. */
export function findMilestones(document: ReadDocument, company: Ticker, now: Now): Milestone[] {
  const { scan } = document;
  return scan.segments.flatMap((segment): Milestone[] => {
    if (!hasPhrase(PHRASES.words, scan.tokens, segment.from, segment.to)) return [];
    if (!isOwnPromise(document, segment)) return [];
    const whole = wholeSentence(document, segment);
    if (!whole) return [];
    const { sentence, quoted } = whole;
    if (!mayPromise(sentence)) return [];
    const site = siteIn(sentence, namesOther(document, segment));
    const phase = phaseIn(sentence);
    if (site === UNCLEAR || phase === UNCLEAR) return [];
    const tenant = within(document.firms, segment).find(
      ({ from, to }) => isServed(scan.tokens[from - 1]?.low) && !CHIP.test(wordAt(scan.tokens, to)),
    );
    const read = readClause(
      sentence,
      now,
      [site, phase, tenant].some((one) => one !== undefined),
    );
    if (!read) return [];
    const powers = new Set(
      within(scan.quantities, segment).flatMap(({ unit, value }) => (unit === "mw" ? [value] : [])),
    );
    const [power] = powers;
    return [
      {
        kind: "milestone",
        company,
        ...read,
        ...(site && { site }),
        ...(phase && { phase }),
        ...(tenant && { counterparty: tenant.name }),
        ...(powers.size === 1 && { mw: Number(power) }),
        ...quoted,
      },
    ];
  });
}
