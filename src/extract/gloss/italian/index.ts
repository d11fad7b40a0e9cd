import { createGlossary, type Glossary } from "../glossary.ts";
import { EXPECTED } from "./expected.ts";
import { FIGURES, MONEY, SCALES } from "./figures.ts";
import { LINES } from "./lines.ts";
import { TIMES } from "./times.ts";
import { WORDS } from "./words.ts";

export const italian = (): Glossary =>
  createGlossary([FIGURES, LINES, TIMES, WORDS, EXPECTED, MONEY], SCALES, {
    elided: new Set([
      "l'",
      "d'",
      "dell'",
      "nell'",
      "all'",
      "un'",
      "dall'",
      "sull'",
      "c'",
      "quest'",
      "quell'",
      "s'",
      "dev'",
    ]),
    to: new Set(["a", "ai", "agli"]),
    leads: new Set(["per"]),
  });
