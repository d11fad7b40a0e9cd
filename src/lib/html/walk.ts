import { Parser } from "htmlparser2";
import { type Cut, HTML_LIMITS, type HtmlLimits } from "./types.ts";

const CHUNK = 65_536;

/** What a page is made of, in order. Names are lower case; every element that opens also closes, in nesting order. */
export interface PageEvents {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  /** Asked at every element: a limit of the reader's own that is passed. */
  full?(): Cut | undefined;
}

/**
 * One pass over a page, XHTML of filings or old tag soup, within limits. The parser is stopped the moment an
 * element nests too deep, for its work grows with the square of the depth. Returns the limit that cut the page.
 */
export function walkHtml(html: string, events: PageEvents, limits: HtmlLimits = HTML_LIMITS): Cut | undefined {
  const state: { depth: number; cut?: Cut } = { depth: 0 };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (state.cut) return;
        const cut = ++state.depth > limits.maxDepth ? "depth" : events.full?.();
        if (cut) {
          state.cut = cut;
          parser.pause();
        } else events.open(name, attributes);
      },
      ontext(text) {
        if (!state.cut) events.text(text);
      },
      onclosetag(name) {
        if (state.cut) return;
        state.depth--;
        events.close(name);
      },
    },
    // XHTML of filing agents closes elements in themselves; without this `<td/>` would swallow its neighbours.
    { recognizeSelfClosing: true },
  );
  const end = Math.min(html.length, limits.maxLength);
  for (let at = 0; at < end && !state.cut; at += CHUNK) parser.write(html.slice(at, Math.min(at + CHUNK, end)));
  if (!state.cut) parser.end();
  return state.cut ?? (html.length > limits.maxLength ? "length" : undefined);
}
