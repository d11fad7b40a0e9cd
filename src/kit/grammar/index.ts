/**
 * One grammar for what people type: Slack's text, the terminal's words and the option strings of Discord
 * are read by the same functions, so that the same words mean the same on every platform.
 * `fastest-levenshtein` finds what was meant (small, no dependencies, the fastest of those compared);
 * `big.js` scales money without a float. A shell-style argument parser was not taken: those read flags, but not
 * company names of several words, phone punctuation or money, and their errors speak of programs.
 */
export { cleanTyped } from "./clean.ts";
export { type Fault, nearest } from "./fault.ts";
export { pathText } from "./match.ts";
export type { Lookup } from "./names.ts";
export { readAmount } from "./numbers.ts";
export { type ReadLine, readLine, readOptions } from "./read.ts";
export { joinWords } from "./words.ts";
