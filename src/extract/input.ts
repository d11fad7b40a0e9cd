import { type PlacedDocument, readHtml, readPlain } from "../lib/index.ts";
import type { Ticker, Trust } from "../model/index.ts";

export interface DocumentInput {
  title: string;
  text?: string;
  html?: string;
  url?: string;
  publishedAt?: string;
  trust?: Trust;
  /** Tickers of the feed, where it is about one company. */
  companies?: Ticker[];
}

/** Longest text that is read; what follows is left out. */
const LONGEST = 4_000_000;

/** A document as one text: title, an empty line, body. */
export interface Given {
  input: DocumentInput;
  title: string;
  text: string;
  page?: PlacedDocument;
}

export const titleOf = ({ title }: DocumentInput): string => title.slice(0, 2000);

export function prepare(input: DocumentInput): Given {
  const page = input.html === undefined ? readPlain((input.text ?? "").slice(0, LONGEST)) : readHtml(input.html);
  const body = (page?.prose ?? input.text ?? "").slice(0, LONGEST);
  const title = titleOf(input);
  return { input, title, text: `${title}\n\n${body}`, ...(page ? { page } : {}) };
}

/** The feed is about one company, so its items are. */
export const isHinted = ({ companies }: DocumentInput): boolean => companies?.length === 1;
