import { type Known, markLanguage } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** Small words that tell the languages apart that such feeds carry. */
const MARKERS: Record<string, ReadonlySet<string>> = {
  en: new Set(
    "the of and to in for with its that was is on by from has said were as at will their which this more than".split(
      " ",
    ),
  ),
  de: new Set(
    "der die das und von mit für auf ist im dem den des ein eine nicht sich bei wird zum hat auch als an um".split(" "),
  ),
  fr: new Set(
    "le la les des du et une pour dans est sur avec par au que qui son aux ses plus en ce a été de".split(" "),
  ),
  es: new Set("el la los las del y una para en es con por que su se al más como ha sus de lo un".split(" ")),
  it: new Set("il lo la gli della del di che un una per con è sono nel alla dei si al anche le ha da in".split(" ")),
  pt: new Set("o a os as do da dos das e um uma para com em no na que por mais se sua não é ao de".split(" ")),
  id: new Set(
    "yang dan di dari untuk dengan pada ini itu adalah akan oleh sebagai dalam telah lebih tidak juga ke saat".split(
      " ",
    ),
  ),
  tr: new Set("ve bir bu için ile olarak daha da de olan gibi sonra kadar ancak en çok".split(" ")),
  vi: new Set("và của là cho các trong một được với đã này có không từ khi những".split(" ")),
};

const LANGUAGES = Object.keys(MARKERS);
for (const [number, language] of LANGUAGES.entries()) for (const word of MARKERS[language]!) markLanguage(word, number);

/** Tokens of a text that are looked at. */
const SAMPLE = 400;
/** Tokens of its beginning. */
const BEGINNING = 40;
/** So many English words at the beginning, and fewer of any other language, make it an English page. */
const SURELY_ENGLISH = 2;

type Script = "kana" | "han" | "hangul" | "cyrillic" | "arabic" | "latin";

function scriptOf(code: number): Script {
  if (code < 0x400) return "latin";
  if (code <= 0x4ff) return "cyrillic";
  if (code >= 0x600 && code <= 0x6ff) return "arabic";
  if (code >= 0x3040 && code <= 0x30ff) return "kana";
  if (code >= 0x4e00 && code <= 0x9fff) return "han";
  return code >= 0xac00 && code <= 0xd7af ? "hangul" : "latin";
}

/** What the words of a text's beginning show of its language. */
export interface LanguageCount {
  tokens: number;
  scripts: Record<Script, number>;
  /** Words that each language marks, by its number. */
  words: number[];
  /** Numbers in the order in which they were met. */
  met: number[];
  /** `words` as they were after the beginning: a text that begins in English may go on in a translation of it. */
  early?: readonly number[];
}

export const openCount = (): LanguageCount => ({
  tokens: 0,
  scripts: { kana: 0, han: 0, hangul: 0, cyrillic: 0, arabic: 0, latin: 0 },
  words: LANGUAGES.map(() => 0),
  met: [],
});

/** Counts the next token, which begins with `code`. */
export function countToken(count: LanguageCount, kind: Token["kind"], code: number, { languages }: Known): void {
  if (++count.tokens === BEGINNING) count.early = [...count.words];
  if (count.tokens > SAMPLE || kind !== "word") return;
  if (code < 0x400) count.scripts.latin++;
  else count.scripts[scriptOf(code)]++;
  for (let at = 0; at < languages.length; at++) {
    const language = languages[at]!;
    if (count.words[language]!++ === 0) count.met.push(language);
  }
}

/** ISO 639-1 of a text by its script and small words; "en" where nothing says otherwise. */
export const languageOf = (count: LanguageCount): string => byScript(count.scripts) ?? byWords(count);

/** So many words may stand in another order or be left out where markup was taken out without a parser. */
const LEEWAY = { whole: 2, sampled: 12 };

/** The language where it would be the same if a few of the words were others. */
export function sureLanguage(count: LanguageCount): string | undefined {
  const leeway = count.tokens < SAMPLE ? LEEWAY.whole : LEEWAY.sampled;
  const { latin, ...scripts } = count.scripts;
  const foreign = Object.values(scripts).reduce((sum, words) => sum + words, 0);
  if (foreign > 0 && latin < 4 * (foreign + leeway)) return undefined;
  const english = count.words[ENGLISH]!;
  const [first, second] = count.words.filter((_, language) => language !== ENGLISH).toSorted((a, b) => b - a);
  if (first! + leeway < 4 || first! + leeway <= english) return "en";
  const sure = first! - leeway >= 4 && first! - leeway > 1.5 * (english + leeway) && first! - leeway > second! + leeway;
  return sure && !beginsInEnglish(count, 1) ? languageOf(count) : undefined;
}

export function detectLanguage(tokens: readonly Token[]): string {
  const count = openCount();
  for (let at = 0; at < tokens.length && at < SAMPLE; at++) {
    const token = tokens[at]!;
    countToken(count, token.kind, token.text.charCodeAt(0), token.known);
  }
  return languageOf(count);
}

function byScript(scripts: Record<Script, number>): string | undefined {
  const words = scripts.latin;
  if (scripts.kana > words * 0.5 || (scripts.kana > 20 && scripts.kana > words * 0.3)) return "ja";
  if (scripts.han > words) return scripts.kana > scripts.han * 0.1 ? "ja" : "zh";
  if (scripts.hangul * 2 > words) return "ko";
  if (scripts.cyrillic > words) return "ru";
  return scripts.arabic > words ? "ar" : undefined;
}

const beginsInEnglish = ({ early }: LanguageCount, english: number): boolean =>
  early !== undefined &&
  early[ENGLISH]! >= english &&
  early.every((words, language) => language === ENGLISH || words < early[ENGLISH]!);

function byWords(count: LanguageCount): string {
  const { words, met } = count;
  const english = words[ENGLISH]!;
  if (beginsInEnglish(count, SURELY_ENGLISH)) return "en";
  let best = ENGLISH;
  for (const language of met) if (words[language]! > words[best]!) best = language;
  // A foreign sentence in an English page is no foreign page.
  return best !== ENGLISH && words[best]! >= 4 && words[best]! > english * 1.5 ? LANGUAGES[best]! : "en";
}

const ENGLISH = LANGUAGES.indexOf("en");

/** Languages whose words the grammar has itself; `han` and `gloss` read further ones, of all others only the companies. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(["en", "de"]);

/** Languages that write 82,1 and group by points. */
export const DECIMAL_COMMA: ReadonlySet<string> = new Set(["de", "fr", "es", "it", "pt"]);
