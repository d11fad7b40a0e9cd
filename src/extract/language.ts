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

/** Characters of a text that are looked at. */
const SAMPLE = 600;

/** ISO 639-1 of a text by its script and small words; "en" where nothing says otherwise. */
export function detectLanguage(tokens: readonly Token[]): string {
  const counts: Record<string, number> = {};
  const scripts = { kana: 0, han: 0, hangul: 0, cyrillic: 0, arabic: 0, latin: 0 };
  for (const token of tokens.slice(0, SAMPLE)) {
    if (token.kind !== "word") continue;
    const code = token.text.charCodeAt(0);
    if (code >= 0x3040 && code <= 0x30ff) scripts.kana++;
    else if (code >= 0x4e00 && code <= 0x9fff) scripts.han++;
    else if (code >= 0xac00 && code <= 0xd7af) scripts.hangul += 2;
    else if (code >= 0x400 && code <= 0x4ff) scripts.cyrillic++;
    else if (code >= 0x600 && code <= 0x6ff) scripts.arabic++;
    else scripts.latin++;
    for (const [language, words] of Object.entries(MARKERS))
      if (words.has(token.low)) counts[language] = (counts[language] ?? 0) + 1;
  }
  const words = scripts.latin;
  if (scripts.kana > words * 0.5 || (scripts.kana > 20 && scripts.kana > words * 0.3)) return "ja";
  if (scripts.han > words) return scripts.kana > scripts.han * 0.1 ? "ja" : "zh";
  if (scripts.hangul > words) return "ko";
  if (scripts.cyrillic > words) return "ru";
  if (scripts.arabic > words) return "ar";
  const ranked = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  const [best] = ranked;
  if (!best || best[0] === "en") return "en";
  // A foreign sentence in an English page is no foreign page.
  return best[1] >= 4 && best[1] > (counts.en ?? 0) * 1.5 ? best[0] : "en";
}

/** Languages whose figures the grammar reads; in all others companies are recognised and nothing else. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(["en", "de"]);
