import { createGlossary, type Glossary } from "../glossary.ts";
import { EXPECTED } from "./expected.ts";
import { FIGURES, MONEY, SCALES } from "./figures.ts";
import { LINES } from "./lines.ts";
import { TIMES } from "./times.ts";
import { WORDS } from "./words.ts";

export const portuguese = (): Glossary =>
  createGlossary([FIGURES, LINES, TIMES, WORDS, EXPECTED, MONEY], SCALES, {
    elided: new Set(["d'"]),
    to: new Set(["para", "a", "até"]),
    leads: new Set(["de", "por", "em"]),
  });
