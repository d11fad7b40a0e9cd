import type { Parser } from "./inputs.ts";
import { FEEDS } from "./parsers/feeds.ts";
import { FILES } from "./parsers/files.ts";
import { FILINGS } from "./parsers/filings.ts";
import { TEXTS } from "./parsers/texts.ts";
import { TYPED } from "./parsers/typed.ts";

/** Everything that reads what others wrote. */
export const PARSERS: readonly Parser[] = [...FEEDS, ...FILINGS, ...TEXTS, ...FILES, ...TYPED];
