import { Readability } from "@mozilla/readability";
import { Tokenizer } from "htmlparser2";
import { parseHTML } from "linkedom";
import { readHtml } from "../../lib/index.ts";
import { IGNORED_TOKENS } from "../text/tokens.ts";

/** Elements that end by themselves, or that a parser ends when the next of them begins: they pile up no depth. */
const FLAT = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd tr td th option optgroup thead tbody tfoot".split(
    " ",
  ),
);
/** Real pages stay below 100. At 5,000 parsers overflow their stack, at 100,000 they take minutes. */
const MAX_DEPTH = 1500;
const MAX_ELEMENTS = 30_000;
/** A page of nothing but tags: real ones have 40 characters and more to an element, and half as many to a "<". */
const SPARE = 500;
const SHORTEST_ELEMENT = 25;
const SHORTEST_MARK = 8;
const SHORTEST_ARTICLE = 80;

/** Number of elements and deepest nesting of a page, counted over its tokens in one pass. */
export function measure(html: string): { elements: number; deepest: number } {
  let elements = 0;
  let paragraphs = 0;
  let depth = 0;
  let deepest = 0;
  const nameOf = (start: number, end: number) => html.slice(start, Math.min(end, start + 12)).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...IGNORED_TOKENS,
      onopentagname: (start, end) => {
        elements++;
        const name = nameOf(start, end);
        if (name === "p") paragraphs++;
        if (!FLAT.has(name)) deepest = Math.max(deepest, ++depth);
      },
      onclosetag: (start, end) => {
        const name = nameOf(start, end);
        // The end of a paragraph that never began makes an empty one.
        if (name === "p" && --paragraphs < 0) {
          paragraphs = 0;
          elements++;
        }
        if (!FLAT.has(name)) depth = Math.max(0, depth - 1);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { elements, deepest };
}

export interface Article {
  text: string;
  html: string;
}

/** Both libraries throw on pages without elements and the like: such a page has no main text. */
function mainContent(html: string): string {
  try {
    const { document } = parseHTML(html);
    return new Readability(document).parse()?.content ?? "";
  } catch {
    return "";
  }
}

/**
 * The main text of a page by Readability over linkedom (five times lighter than jsdom, same text). The tables stay
 * tables. Undefined where there is none: the whole page would bring the headlines of its margins.
 */
export function readArticle(html: string): Article | undefined {
  const { elements, deepest } = measure(html);
  const most = Math.min(MAX_ELEMENTS, SPARE + html.length / SHORTEST_ELEMENT);
  const marks = html.split("<").length;
  if (elements > most || marks > SPARE + html.length / SHORTEST_MARK || deepest > MAX_DEPTH)
    throw new Error("The page has too many elements or nests them too deeply; the feed's own text is used.");
  const content = mainContent(html);
  const { text } = readHtml(content);
  return text.trim().length >= SHORTEST_ARTICLE ? { text, html: content } : undefined;
}
