/** Who speaks for a company stands in every text about it and tells no event. */
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){1,2}";
const OFFICE =
  "(?:co-)?(?:ceo|cfo|coo|cto|chief\\s(?:\\p{L}{4,12}\\s){1,2}officer|chief\\sexecutive|president|chair(?:man|woman)?|founder|spokes(?:man|woman|person)|analysts?)";
const SPEAKS = "(?:said|says|told|argues|argued|wrote|writes|added|noted|commented)";

const BEHIND_OFFICE = new RegExp(`\\b(?i:${OFFICE}),?\\s(${NAME})`, "gu");
const BEFORE_OFFICE = new RegExp(`(${NAME}),\\s(?:[^,.;]{0,40}\\s)?(?i:${OFFICE})\\b`, "gu");
const SPEAKER = new RegExp(`\\b(?:${SPEAKS}\\s(${NAME})|(${NAME})\\s${SPEAKS})\\b`, "gu");

/** Words of the names of officers and speakers in a text, in lower case. */
export function speakersIn(text: string): Set<string> {
  const found = [BEHIND_OFFICE, BEFORE_OFFICE, SPEAKER].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, one, other]) => one ?? other ?? []),
  );
  return new Set(found.flatMap((name) => name.toLowerCase().split(/\s+/)));
}
