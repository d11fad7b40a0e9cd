/** Reads YAML within limits and finds the line and column of what is wrong in it. */
import { distance } from "fastest-levenshtein";
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { RuleFault } from "./types.ts";

/** A rule is a page, not a book. All limits hold before or while the text is parsed. */
export const LARGEST_FILE = 16_384;
const DEEPEST = 40;
const MOST_ALIASES = 10;

export class Page {
  readonly #file: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor(text: string, file: string) {
    this.#file = file;
    this.#text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: false });
  }

  fault(offset: number, sentence: string): RuleFault {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col), sentence };
  }

  read(): { value: unknown } | { faults: RuleFault[] } {
    const { errors } = this.#document;
    if (errors.length > 0) {
      const first = errors.slice(0, 5);
      return {
        faults: first.map(({ pos, message }) => this.fault(pos[0], `${message.split("\n")[0]}; mend the YAML here.`)),
      };
    }
    const twice = this.#secondKey();
    if (twice !== undefined)
      return { faults: [this.fault(twice, "This key stands twice here; take one of the two out.")] };
    try {
      return { value: this.#document.toJS({ maxAliasCount: MOST_ALIASES }) };
    } catch {
      return { faults: [this.fault(0, "Too many aliases; write the values out instead of *names.")] };
    }
  }

  /** The first key that its map already has. Looked for here, for the parser compares each with all before it. */
  #secondKey(): number | undefined {
    let found: number | undefined;
    visit(this.#document, {
      Map(_key, { items }) {
        const seen = new Set<unknown>();
        for (const { key } of items) {
          if (!isScalar(key)) continue;
          if (seen.has(key.value)) {
            found = key.range?.[0] ?? 0;
            return visit.BREAK;
          }
          seen.add(key.value);
        }
        return undefined;
      },
    });
    return found;
  }

  /** Where a value stands, or the nearest holder of it. */
  offsetOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range?.[0] !== undefined) return node.range[0];
    }
    return 0;
  }

  /** Where a key stands, for keys that are unknown themselves. */
  offsetOfKey(path: readonly PropertyKey[], key: string): number {
    const holder: unknown = path.length > 0 ? this.#document.getIn(path, true) : this.#document.contents;
    if (!isMap(holder)) return this.offsetOf(path);
    const found = holder.items.find((item) => isScalar(item.key) && item.key.value === key)?.key;
    return (isScalar(found) ? found.range?.[0] : undefined) ?? this.offsetOf(path);
  }

  /**
   * Where in the file a letter of a value stands. YAML folds only white space, so walking both texts past it
   * finds the place in plain, quoted and block values alike.
   */
  offsetWithin(path: readonly PropertyKey[], at: number): number {
    const node: unknown = this.#document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== "string" || !node.range) return this.offsetOf(path);
    let [offset] = node.range;
    const first = this.#text[offset];
    if (first === ">" || first === "|") offset = this.#text.indexOf("\n", offset) + 1;
    else if (first === '"' || first === "'") offset += 1;
    const blank = /\s/;
    for (let index = 0; index < node.value.length; index++) {
      if (blank.test(node.value[index] ?? "")) {
        if (index >= at) break;
        continue;
      }
      while (offset < this.#text.length && this.#text[offset] !== node.value[index]) offset += 1;
      if (index >= at) break;
      offset += 1;
    }
    return Math.min(offset, this.#text.length);
  }
}

/** Brackets so deep that a parser would run out of stack; the offset of the first that is too deep. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "(" || letter === "[" || letter === "{") depth += 1;
    if (letter === ")" || letter === "]" || letter === "}") depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What is refused before any parser sees it. Depth comes first: it has a place, which a length has not. */
export function refuseAtOnce(text: string, file: string): RuleFault | undefined {
  const at = tooDeep(text);
  if (at !== undefined) {
    const sentence = `Brackets stand more than ${DEEPEST} deep here; write the condition in at most 20 levels.`;
    return { file, ...lineAndColumn(text, at), sentence };
  }
  if (text.length <= LARGEST_FILE) return undefined;
  return { file, line: 1, column: 1, sentence: "A rule file has at most 16 KB; split it into several." };
}

const quoted = (names: readonly unknown[]): string => names.map(String).join(", ");

/** One issue of the schema in words that say what to write. */
export function faultOf(page: Page, issue: z.core.$ZodIssue, keys: readonly string[]): RuleFault {
  const where = issue.path.map(String).join(".") || "the rule";
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const [near] = keys.toSorted((one, other) => distance(one, key) - distance(other, key));
    const advice = near && distance(near, key) <= 3 ? `did you mean ${near}?` : "take it out.";
    return page.fault(page.offsetOfKey(issue.path, key), `"${key}" is no part of ${where}; ${advice}`);
  }
  const at = page.offsetOf(issue.path);
  if (issue.code === "invalid_value")
    return page.fault(at, `${where} is one of ${quoted(issue.values)}; write one of these.`);
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined"))
    return page.fault(at, `${where} is missing; write it, as the other rules do.`);
  return page.fault(at, `${where}: ${issue.message}.`);
}
