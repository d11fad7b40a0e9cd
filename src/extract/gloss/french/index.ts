import { createGlossary, type Glossary } from "../glossary.ts";
import { EXPECTED } from "./expected.ts";
import { FIGURES, MONEY, SCALES } from "./figures.ts";
import { LINES } from "./lines.ts";
import { TIMES } from "./times.ts";
import { WORDS } from "./words.ts";

export const french = (): Glossary =>
  createGlossary([FIGURES, LINES, TIMES, WORDS, EXPECTED, MONEY], SCALES, {
    elided: new Set(["l'", "d'", "s'", "n'", "qu'", "j'", "c'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'"]),
    to: new Set(["à"]),
    leads: new Set(),
  });
