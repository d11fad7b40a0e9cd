import { type Box, joinBoxes, openBox } from "./boxes.ts";
import { type BlockBuilder, makeBuilder } from "./builder.ts";
import { type Effect, effectOf, isBoxTag, isHeadingTag, standsApart } from "./style.ts";
import { BREAK, isFootnoteMark } from "./text.ts";
import { joinBarred } from "./typed-blocks.ts";
import { type Block, type Cut, HTML_LIMITS, type HtmlLimits } from "./types.ts";
import { type PageEvents, walkHtml } from "./walk.ts";

const MAX_SPAN = 200;

/** "3" gives 3; anything that is no small number gives 1, so that a hostile span costs nothing. */
function readSpan(text: string | undefined): number {
  const span = Number.parseInt(text ?? "1", 10);
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}

/** Whether an element is a box: by its tag, or as a span that is set beside others. */
const isBox = (name: string, style: string | undefined): boolean =>
  isBoxTag(name) || (style !== undefined && name === "span" && standsApart(style.toLowerCase()));

function openTag(builder: BlockBuilder, name: string, attributes: Record<string, string>, box?: Box): void {
  if (name === "br") builder.lineBreak();
  else if (name === "table") builder.openTable();
  else if (name === "tr") builder.openRow();
  else if (name === "td" || name === "th")
    builder.openCell(name === "th", readSpan(attributes["colspan"]), readSpan(attributes["rowspan"]));
  else if (box) builder.boundary(isHeadingTag(name) ? "heading" : name === "li" ? "item" : "paragraph", box);
}

function closeTag(builder: BlockBuilder, name: string, box?: Box): void {
  if (name === "table") builder.closeTable();
  else if (name === "tr") builder.closeRow();
  else if (name === "td" || name === "th") builder.closeCell();
  else if (box) builder.boundary("paragraph", box.parent);
}

/** In `<pre>` every blank has its place: kept as one that does not break. */
const asTyped = (text: string): string =>
  text.replaceAll("\n", BREAK).replaceAll("\t", "\u00a0".repeat(8)).replaceAll(" ", "\u00a0");

/** Builds blocks with one small record an open element: what it hides, sets in bold, raises. */
function eventsFor(builder: BlockBuilder, maxPieces: number): PageEvents {
  const open: Readonly<Effect>[] = [];
  const boxes: (Box | undefined)[] = [];
  let around: Box | undefined;
  const depth = { hidden: 0, bold: 0, raised: 0, pre: 0 };
  let raised = "";
  const write = (text: string) => builder.text(text, depth.bold > 0);
  return {
    full: () => (builder.pieces() > maxPieces ? "pieces" : undefined),
    open(name, attributes) {
      const effect = effectOf(name, attributes);
      const { style } = attributes;
      const box = isBox(name, style) ? openBox(around, style) : undefined;
      if (box) around = box;
      open.push(effect);
      boxes.push(box);
      for (const key of ["hidden", "bold", "raised"] as const) if (effect[key]) depth[key]++;
      if (name === "pre") depth.pre++;
      if (depth.hidden === 0) openTag(builder, name, attributes, box);
    },
    text(text) {
      if (depth.hidden > 0) return;
      const lines = depth.pre > 0 ? asTyped(text) : text;
      if (depth.raised > 0) raised += lines;
      else write(lines);
    },
    close(name) {
      const effect = open.pop();
      const box = boxes.pop();
      if (!effect) return;
      if (depth.hidden === 0) closeTag(builder, name, box);
      if (box) around = box.parent;
      for (const key of ["hidden", "bold", "raised"] as const) if (effect[key]) depth[key]--;
      if (name === "pre") depth.pre--;
      if (depth.raised > 0 || raised === "") return;
      if (!isFootnoteMark(raised)) write(raised);
      raised = "";
    },
  };
}

/** Reads a page in one pass; what lies beyond a limit is left out, and `cut` says which limit it was. */
export function readBlocks(html: string, limits: HtmlLimits = HTML_LIMITS): { blocks: Block[]; cut?: Cut } {
  const builder = makeBuilder();
  const cut = walkHtml(html, eventsFor(builder, limits.maxPieces), limits);
  builder.finish();
  return { blocks: joinBarred(joinBoxes(builder.blocks, builder.boxes)), ...(cut ? { cut } : {}) };
}
