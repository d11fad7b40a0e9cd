/**
 * Figures to pictures. Apache ECharts draws without a browser (real axes, clean spacing: the best look of five
 * stacks tried), resvg makes the PNG, and Inter comes as TTF with the project, because resvg draws no text at
 * all where it finds no font and none from WOFF. Both are loaded at the first chart only. Every picture comes
 * with its figures in words.
 */
import type { Charts, Drawing } from "../kit/index.ts";
import { breadth } from "./breadth.ts";
import { byQuarter } from "./by-quarter.ts";
import { compare } from "./compare.ts";
import { hpcAgainstMining } from "./hpc-against-mining.ts";
import { renderPng } from "./render.ts";

type Planned = { name: string; alt: string; option: Parameters<typeof renderPng>[0] };

/** A picture that cannot be drawn never costs the answer: `onFault` gets the reason, the answer goes without. */
export function createCharts(onFault: (reason: string) => void): Charts {
  const draw = async (plan: () => Planned | undefined): Promise<Drawing | undefined> => {
    try {
      const planned = plan();
      return planned && { name: planned.name, alt: planned.alt, png: await renderPng(planned.option) };
    } catch (error) {
      onFault(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  return {
    hpcAgainstMining: (company, rows) => draw(() => hpcAgainstMining(company, rows)),
    byQuarter: (company, line, rows) => draw(() => byQuarter(company, line, rows)),
    compare: (line, companies) => draw(() => compare(line, companies)),
    breadth: (quarters) => draw(() => breadth(quarters)),
  };
}
