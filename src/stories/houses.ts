import type { EventMention } from "../model/index.ts";
import { daysBetween } from "./days.ts";
import { SECTOR } from "./sector.ts";
import { likeness, titleWords } from "./subject.ts";
import { inLatin } from "./topics.ts";

/** Houses whose notes on the trade the press retells, as terms write their names. */
const HOUSES =
  "jpmorgan bernstein canaccord rosenblatt wainwright cantor macquarie keefe compass benchmark vaneck".split(" ");

/** The house whose note on the trade a title retells; a day's report cites several. */
function houseOf({ company, kind, title }: EventMention): string | undefined {
  if (company !== SECTOR || (kind !== "opinion" && kind !== "market")) return undefined;
  const words = new Set([...titleWords(title)].map(inLatin));
  return HOUSES.find((house) => words.has(house));
}

/** Sums in billions: what a house counts, the trade's worth above all, is another each month. */
const countsOf = ({ terms }: EventMention): string[] => terms.filter((term) => /^\d[\d.]*b$/.test(term));

const LIKE_TITLES = 0.45;

const areOfOneHouse = (one: EventMention, other: EventMention): boolean =>
  houseOf(one) !== undefined && houseOf(one) === houseOf(other);

const shareSum = (one: EventMention, other: EventMention): boolean =>
  countsOf(one).some((sum) => countsOf(other).includes(sum));

const sharesNone = (one: EventMention, other: EventMention): boolean =>
  countsOf(one).length > 0 && countsOf(other).length > 0 && !shareSum(one, other);

/** A note retold: with a sum that both count, or in a title of much the same words and with no other sum. */
export const isOneNote = (one: EventMention, other: EventMention): boolean =>
  areOfOneHouse(one, other) &&
  !sharesNone(one, other) &&
  (shareSum(one, other) || likeness(titleWords(one.title), titleWords(other.title)) >= LIKE_TITLES);

/** Texts of one day or the next retell one note. */
const SAME_NOTE_DAYS = 4;

/** A house writes each month, in the same words and by the same people: only what it counts tells two notes apart. */
export const areOtherNotes = (one: EventMention, other: EventMention): boolean =>
  areOfOneHouse(one, other) &&
  !isOneNote(one, other) &&
  (daysBetween(one, other) ?? SAME_NOTE_DAYS + 1) > SAME_NOTE_DAYS;
