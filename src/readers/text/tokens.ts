import type { QuoteType } from "htmlparser2";

const ignore = (): void => {};

/** What htmlparser2's tokenizer must be given; spread it and put what matters over it. */
export const IGNORED_TOKENS = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: (_quote: QuoteType, _end: number): void => {},
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
