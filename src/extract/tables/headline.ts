import type { Period } from "../../model/index.ts";
import { periodOf } from "./column-period.ts";
import { readHead } from "./heads.ts";

/** Only the opening of a release says what it is about; later pages look back and ahead. */
const OPENING = 4000;
const SPAN =
  /\b(?:(?:three|six|nine|twelve)[\s-]months?(?:[\s-]period)?|(?:[a-z]{5,6} )?(?:fiscal |financial )?(?:quarter|year|half[\s-]year|half))s? (?:period )?(?:which )?end(?:ed|ing) [^.;()]{4,30}/gi;
const LABEL =
  /\b(?:(?:first|second|third|fourth) (?:fiscal )?quarter (?:of )?(?:fiscal )?(?:year )?20\d\d|f?q[1-4],? (?:of )?(?:fy|fiscal )?['\u2019]?(?:20)?\d\d|(?:first|second) half (?:of )?20\d\d|h[12] 20\d\d)\b/gi;

/** Every period that the opening names in full: what the release is about, and what it compares with. */
export function periodsInText(text: string, yearEnd: number): Set<Period> {
  const opening = text.slice(0, OPENING);
  const said = [SPAN, LABEL].flatMap((pattern) => [...opening.matchAll(pattern)].map(([words]) => words));
  return new Set(said.flatMap((words) => periodOf(readHead(words), yearEnd) ?? []));
}
