/** Parts of a text that are written by a job and checked by a test, between marks that readers of the page do not see. */
const MARKS = /(<!-- generated: ([a-z-]+) -->\n)([\s\S]*?)(<!-- end -->)/g;

/**
 * Puts each block's text between its marks. Throws where the page lacks a block or holds one that nobody
 * writes: either would go stale in silence.
 */
export function fillBlocks(page: string, blocks: Record<string, string>): string {
  const left = new Set(Object.keys(blocks));
  const filled = page.replace(MARKS, (_, open: string, name: string, __: string, close: string) => {
    const block = blocks[name];
    if (block === undefined)
      throw new Error(`The page marks a block "${name}" that nothing writes. Take its marks out.`);
    left.delete(name);
    return `${open}${block.trimEnd()}\n${close}`;
  });
  if (left.size > 0) throw new Error(`The page has no marks for ${[...left].join(", ")}. Add "<!-- generated: … -->".`);
  return filled;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A table in Markdown; cells are escaped. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
