/**
 * HTML to blocks: prose and tables in the order of the page, and one text in which both have their place.
 *
 * Built on htmlparser2's streaming parser and no tree: a tree costs three times as much on real exhibits, and
 * 100,000 elements inside one another keep cheerio busy for a minute. Here the depth of open elements, the
 * length and the number of pieces are limited, and what lies beyond a limit is left out, never an error.
 * Cells are read one by one; text taken from a whole table would glue "Revenue" and "240.3" together.
 */
import { blocksToText } from "./place.ts";
import { readBlocks } from "./read.ts";
import type { Block, Cut, HtmlLimits, PlacedDocument } from "./types.ts";

export { flattenHtml } from "./flatten.ts";
export { blocksToText } from "./place.ts";
export { readPlain } from "./plain.ts";
export { foldSpaces } from "./text.ts";
export type {
  Block,
  Cell,
  Cut,
  HtmlLimits,
  PlacedBlock,
  PlacedCell,
  PlacedDocument,
  PlacedTable,
  PlacedText,
  TableBlock,
  TextBlock,
} from "./types.ts";
export { HTML_LIMITS } from "./types.ts";
export { type PageEvents, walkHtml } from "./walk.ts";

export const htmlToBlocks = (html: string, limits?: HtmlLimits): Block[] => readBlocks(html, limits).blocks;

/** The page as one text with the place of everything in it; `cut` names the limit that it went over. */
export function readHtml(html: string, limits?: HtmlLimits): PlacedDocument & { cut?: Cut } {
  const { blocks, cut } = readBlocks(html, limits);
  return { ...blocksToText(blocks), ...(cut ? { cut } : {}) };
}
