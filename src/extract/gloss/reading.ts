import type { Company } from "../../model/index.ts";
import type { Vocabularies } from "../build-scan.ts";
import { announcedUnread, kindOfUnread } from "../detect/unread.ts";
import type { OwnDocument } from "../document.ts";
import { factsFromText } from "../facts/from-text.ts";
import type { DocumentInput } from "../input.ts";
import { documentDay } from "../periods/document-day.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { concluded, shiftBack, shiftTold, type Traced } from "../traced.ts";
import type { Glossary } from "./glossary.ts";
import { inGrammar } from "./look.ts";

/** What a document is read with. */
interface With {
  lang: string;
  shift: number;
  input: DocumentInput;
  /** Of the text as it stands. */
  tokens: Tokens;
  glossary: Glossary;
  vocabularies: Vocabularies;
}

/** Figures as the grammar's own words tell them; what is announced as the text's own words do. */
export function readGlossed(
  document: OwnDocument,
  company: Company,
  companies: ReadonlyMap<string, Company>,
  { lang, shift, input, tokens, glossary, vocabularies }: With,
): Traced {
  const inside = inGrammar(document, company.ticker, tokens, glossary, vocabularies);
  const found = documentDay(input, inside.scan.tokens);
  const day = found ? { day: found } : {};
  const told = factsFromText({ ...inside, ...day }, company);
  const facts = told.facts.map((fact) => shiftBack(fact, shift));
  const announcements = announcedUnread({ ...document, ...day }, companies).map((one) => shiftTold(one, shift));
  const expected = told.refusals.filter((one) => one === "expected").length;
  const kind = kindOfUnread(document, announcements, facts, expected);
  const { headline, outcomes: links, refusals } = told;
  return concluded(inside, company, { kind, facts, announcements, refusals, headline, links }, { lang, shift, ...day });
}
