import { Tokenizer } from "htmlparser2";
import { IGNORED_TOKENS } from "./tokens.ts";

/** Tags that stand inside a word or sentence: nothing is put in their place. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup tt u var wbr".split(" "),
);
const SILENT = new Set(["script", "style"]);

/**
 * Control and format characters (zero-width, soft hyphen, bidi, tags): never shown, they only deceive. The joiners
 * stay where letters need them, as in Persian, Hindi and joined signs.
 */
const UNSEEN = /[[\p{Cc}\p{Cf}]--[\t\n\v\f\r\u200c\u200d]]|(?<=[\p{Script=Latin}\p{ASCII}])[\u200c\u200d]/gv;

/**
 * Markup gone, entities decoded, blocks apart by a line break. Works on tokens: a parser keeps a stack of open
 * tags and searches it, which 100,000 of them turn into seconds.
 */
export function stripMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const parts: string[] = [];
  let silent = "";
  const tagged = (name: string) => {
    if (!INLINE.has(name)) parts.push("\n");
  };
  const write = (piece: string) => {
    if (!silent) parts.push(piece);
  };
  const nameAt = (start: number, end: number) => text.slice(start, Math.min(end, start + 20)).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORED_TOKENS,
      onopentagname: (start, end) => {
        const name = nameAt(start, end);
        tagged(name);
        if (SILENT.has(name)) silent = name;
      },
      onclosetag: (start, end) => {
        const name = nameAt(start, end);
        if (name === silent) silent = "";
        tagged(name);
      },
      ontext: (start, end) => write(text.slice(start, end)),
      oncdata: (start, end, offset) => write(text.slice(start, end - offset)),
      ontextentity: (codepoint) => write(String.fromCodePoint(codepoint)),
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return parts.join("");
}

/** White space of any kind folded to single blanks; half characters, which no store takes, replaced. */
export const fold = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNSEEN, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** Plain text as HTML. */
export const escapeMarkup = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Cuts at `length` characters without leaving half a pair. */
export const cap = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

/** Left after decoding once: the publisher escaped twice. */
const ESCAPED_TWICE = /&(?:amp|quot|apos|nbsp|lt|gt|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** One line of plain text, for titles and the like. */
export function cleanText(text: string, length = 500): string {
  const once = stripMarkup(cap(text, length * 20));
  return cap(fold(ESCAPED_TWICE.test(once) ? stripMarkup(once) : once), length);
}
