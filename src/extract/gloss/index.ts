import { french } from "./french/index.ts";
import type { Glossary } from "./glossary.ts";
import { italian } from "./italian/index.ts";
import { portuguese } from "./portuguese/index.ts";
import { spanish } from "./spanish/index.ts";

const COMPILE: Readonly<Record<string, () => Glossary>> = { es: spanish, fr: french, it: italian, pt: portuguese };

const compiled = new Map<string, Glossary>();

/** The words of a language, ISO 639-1, that is read in the grammar's own; compiled when its first text comes. */
export function glossaryOf(language: string): Glossary | undefined {
  const known = compiled.get(language);
  if (known || !Object.hasOwn(COMPILE, language)) return known;
  const glossary = COMPILE[language]!();
  compiled.set(language, glossary);
  return glossary;
}
