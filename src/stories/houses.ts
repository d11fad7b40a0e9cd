import type { EventMention } from "../model/index.ts";
import { SECTOR } from "./sector.ts";
import { likeness, titleWords } from "./subject.ts";

/** Houses whose notes on the trade the press retells, as terms write their names. */
const HOUSES =
  "jpmorgan bernstein canaccord rosenblatt wainwright cantor macquarie keefe compass benchmark vaneck".split(" ");

const isNote = ({ company, kind }: EventMention): boolean =>
  company === SECTOR && (kind === "opinion" || kind === "market");

const houseOf = ({ terms }: EventMention): string | undefined => HOUSES.find((house) => terms.includes(house));

/** Sums in billions: what a house counts, the trade's worth above all, is another each month. */
const countsOf = ({ terms }: EventMention): string[] => terms.filter((term) => /^\d[\d.]*b$/.test(term));

const LIKE_TITLES = 0.3;

/** One note: of one house, about the trade. */
const areOfOneHouse = (one: EventMention, other: EventMention): boolean =>
  isNote(one) && isNote(other) && houseOf(one) !== undefined && houseOf(one) === houseOf(other);

/** A house writes each month, in the same words: where both name sums and share none, they are two notes. */
export const areOtherNotes = (one: EventMention, other: EventMention): boolean =>
  areOfOneHouse(one, other) &&
  countsOf(one).length > 0 &&
  countsOf(other).length > 0 &&
  !countsOf(one).some((sum) => countsOf(other).includes(sum));

/** A note retold: with a sum that both count, or in a title of much the same words. */
export const isOneNote = (one: EventMention, other: EventMention): boolean =>
  areOfOneHouse(one, other) &&
  (countsOf(one).some((sum) => countsOf(other).includes(sum)) ||
    likeness(titleWords(one.title), titleWords(other.title)) >= LIKE_TITLES);
