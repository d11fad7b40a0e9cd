import type { AlertFigure } from "../model/index.ts";

/** Figures in their order, those that were read from one sentence together; one without a sentence stands alone. */
export function bySentence(figures: readonly AlertFigure[]): [AlertFigure, ...AlertFigure[]][] {
  const groups = new Map<string, [AlertFigure, ...AlertFigure[]]>();
  for (const [place, figure] of figures.entries()) {
    const key = figure.quote ? `${figure.outlet}\n${figure.quote}` : `${place}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

/** As `bySentence`, without the figures that have no sentence. */
export const evidenceOf = (figures: readonly AlertFigure[]): [AlertFigure, ...AlertFigure[]][] =>
  bySentence(figures.filter(({ quote }) => quote));
