/** What a promise is about: the site, the phase of it, and whose it will be. */

const WORD = "\\p{Lu}[\\p{L}\\d’'-]*";
const NAME = `${WORD}(?:\\s(?:${WORD}|\\d{1,2}\\b|[IVX]{1,3}))?(?:\\s(?:${WORD}|\\d{1,2}\\b))?`;
const PLACE = "campus|site|facility|data\\scent(?:er|re)|project|development|complex|location";
const NAMED = new RegExp(`(${NAME})\\s(?:(?:AI|HPC)\\s)?(?:${PLACE})\\b`, "gu");
const IN = new RegExp(`\\b(?:${PLACE}|plant)\\s(?:in|at|near)\\s(${NAME})`, "gu");
const AT = new RegExp(`\\b(?:at|At)\\s(?:its\\s|the\\s|our\\s|their\\s)?(${NAME})`, "gu");

/** Words with a capital that name no site. */
const NO_SITE =
  /^(?:The|This|Its|Our|Their|A|An|In|At|On|For|First|Second|Third|Initial|Phase|Building|Data|AI|HPC|IT|Bitcoin|New|Company|Q[1-4]|H[12]|MW|GW|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The name without words before it that are none: "Our Lake Mariner" is "Lake Mariner". */
function trimName(name: string): string | undefined {
  const words = name.split(" ");
  while (words[0] && NO_SITE.test(words[0])) words.shift();
  while (words.length > 0 && NO_SITE.test(words.at(-1) ?? "")) words.pop();
  return words.length > 0 ? words.join(" ") : undefined;
}

/** More than one site or phase in a sentence: which of them is meant cannot be told. */
export const UNCLEAR = Symbol("unclear");
type Clear = string | undefined | typeof UNCLEAR;

const onlyOne = (names: readonly string[]): Clear => {
  const distinct = new Set(names);
  return distinct.size > 1 ? UNCLEAR : [...distinct][0];
};

/** The one site that a sentence names. `isOther` tells names of companies. */
export function siteIn(sentence: string, isOther: (name: string) => boolean): Clear {
  for (const pattern of [NAMED, IN, AT]) {
    const names = [...sentence.matchAll(pattern)].flatMap(([, found = ""]) => trimName(found) ?? []);
    const own = names.filter((name) => !isOther(name));
    if (own.length > 0) return onlyOne(own);
  }
  return undefined;
}

const ORDINALS: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  first: "1",
  initial: "1",
  second: "2",
  third: "3",
  final: "last",
  remaining: "last",
};
const PARTS = "phase|building|data\\shall|hall|tranche|stage";
const PHASE = new RegExp(
  `\\b(?:(${PARTS})\\s(\\d{1,2}|one|two|three|i{1,3}|iv)\\b|(first|initial|second|third|final|remaining)\\s(${PARTS})\\b|([a-z]{2,3}-\\d{1,2})\\b)`,
  "gi",
);

/** "phase 1", "building 2", "cb-5": one word for "Phase I", "first phase" and "initial phase". */
export function phaseIn(sentence: string): Clear {
  return onlyOne([...sentence.matchAll(PHASE)].flatMap((found) => phaseOf(found) ?? []));
}

function phaseOf([, part, number, order, ofPart, code]: RegExpExecArray): string | undefined {
  if (code) return code.toLowerCase();
  const [what, which] = [part ?? ofPart, number ?? order];
  if (!what || !which) return undefined;
  return `${what.toLowerCase().replace("data hall", "hall")} ${ORDINALS[which.toLowerCase()] ?? which}`;
}
