/**
 * What is open in a page while its markup is taken out without a parser. Pages are as a rule well formed, or leave
 * paragraphs and entries of lists open; whatever closes in another way is left to the parser.
 */
import { isBlockTag } from "./style.ts";

/** Hidden, raised, raw, laid out in cells, or closed by what follows in ways of their own. */
export const FOR_PARSER = new Set(
  (
    "style noscript template title svg math object select textarea xmp noembed noframes plaintext sup pre head " +
    "table tr td th tbody thead tfoot caption form button datalist option optgroup output rt rp"
  ).split(" "),
);
/** Hold nothing, so they are never open. */
export const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Boxes that end a paragraph which was left open; what else may do so is left to the parser. */
const ENDS_PARAGRAPH = new Set("p div ul ol blockquote h1 h2 h3 h4 h5 h6 hr figure section".split(" "));
/** Entries that end the one before them. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = { li: ["li"], dd: ["dd", "dt"], dt: ["dd", "dt"] };
const HEADING = /^h[1-6]$/;

/** Deeper pages go to the parser, which has a limit of its own. */
const DEEPEST = 200;

/** Keeps count of the elements that are open: a closing tag that closes none would end no line. */
export function openElement(elements: string[], name: string, closed: boolean): boolean {
  const top = elements.at(-1);
  if (top === "p" && isBlockTag(name)) {
    if (!ENDS_PARAGRAPH.has(name)) return false;
    elements.pop();
  } else if (top !== undefined && Object.hasOwn(ENTRIES, name) && ENTRIES[name]!.includes(top)) elements.pop();
  else if (top === "a" ? name === "a" : top !== undefined && HEADING.test(top) && HEADING.test(name)) return false;
  if (!closed && !VOID.has(name)) elements.push(name);
  return elements.length < DEEPEST;
}

export function closeElement(elements: string[], name: string): boolean {
  if (VOID.has(name)) return name === "br";
  if (elements.at(-1) === name) elements.pop();
  // A paragraph that closes without having been opened is an empty one.
  else return name === "p" && !elements.includes("p");
  return true;
}
