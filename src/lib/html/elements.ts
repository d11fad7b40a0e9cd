/**
 * What is open in a page while its markup is taken out without a parser. Pages are as a rule well formed, or leave
 * paragraphs and entries of lists open; whatever closes in another way is left to the parser.
 */
import { isBlockTag } from "./style.ts";

/** Hidden, raised, raw, laid out in cells, or closed by what follows in ways of their own. */
export const FOR_PARSER = new Set(
  (
    "style noscript template title math object select textarea xmp noembed noframes plaintext sup head " +
    "table tr td th tbody thead tfoot caption datalist option optgroup output rt rp"
  ).split(" "),
);
/** Hold nothing, so they are never open. */
export const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Boxes inside of which a paragraph that was left open goes on; all others end it. */
const KEEPS_PARAGRAPH = new Set(["body", "html", "center", "li", "dd", "dt", "summary"]);
/** Entries that end the one before them. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = { li: ["li"], dd: ["dd", "dt"], dt: ["dd", "dt"] };
const HEADING = /^h[1-6]$/;

/** Whether a tag ends the element before it in one of the rarer ways. */
const isClosedBy = (top: string, name: string): boolean =>
  top === "a"
    ? name === "a"
    : top === "button"
      ? name === "button" || name === "input"
      : HEADING.test(top) && HEADING.test(name);

/** Deeper pages go to the parser, which has a limit of its own. */
const DEEPEST = 200;

/** Keeps count of the elements that are open: a closing tag that closes none would end no line. */
export function openElement(elements: string[], name: string, closed: boolean): boolean {
  const top = elements.at(-1);
  if (top === "p" && isBlockTag(name) && !KEEPS_PARAGRAPH.has(name)) elements.pop();
  else if (top !== undefined && Object.hasOwn(ENTRIES, name) && ENTRIES[name]!.includes(top)) elements.pop();
  else if (top !== undefined && isClosedBy(top, name)) return false;
  // A form inside a form is none.
  if (name === "form" && elements.includes(name)) return false;
  if (!closed && !VOID.has(name)) elements.push(name);
  return elements.length < DEEPEST;
}

export function closeElement(elements: string[], name: string): boolean {
  if (VOID.has(name)) return name !== "hr";
  if (elements.at(-1) === name) elements.pop();
  // A paragraph that closes without having been opened is an empty one.
  else return name === "p" && !elements.includes("p");
  return true;
}
