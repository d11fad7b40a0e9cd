import { type Tokens, tokenize } from "../../src/extract/tokens/tokens.ts";

/** Tokens of a text whose name of a figure stands in square brackets, and which tokens the name is. */
export function marked(text: string): { tokens: Tokens; from: number; to: number } {
  const start = text.indexOf("[");
  const end = text.indexOf("]") - 1;
  const tokens = tokenize(text.replaceAll(/[[\]]/g, ""));
  const to = tokens.findIndex((token) => token.start >= end);
  return { tokens, from: tokens.findIndex((token) => token.start === start), to: to < 0 ? tokens.length : to };
}
