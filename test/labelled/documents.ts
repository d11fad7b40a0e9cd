/**
 * Documents with what a careful reader finds in them, one JSON object a line in `documents/`: written for this project
 * by people who had not seen its code, with real events and figures of listed miners in the manner of newswires, the
 * crypto press, filings and earnings releases. Nobody else has published them: no outlet, no company.
 * A label says what the text states and no more; `kindAlso` and `ambiguousSignals` hold what two readers may see
 * differently.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface LabelledFact {
  metric: string;
  /** In units of the currency; a loss is negative. */
  value: number;
  currency: string;
  period: string | null;
  role: string;
}

export interface Label {
  kind: string;
  kindAlso?: string[];
  company: string | null;
  period: string | null;
  facts: LabelledFact[];
  /** Columns of little interest: scored neither way. */
  optionalFacts?: LabelledFact[];
  contract: object | null;
  rebrand: object | null;
  signals: string[];
  ambiguousSignals?: string[];
  /** Documents with the same event belong to one story. */
  event?: string | null;
}

export interface Labelled {
  id: string;
  title: string;
  text?: string;
  html?: string;
  url?: string;
  published?: string;
  label: Label;
}

const FOLDER = new URL("documents", import.meta.url).pathname;

/** The paths of the sets, in the order of their names. */
export const setPaths = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(FOLDER, name));

export const nameOf = (path: string): string => basename(path, ".jsonl");

export const readSet = (path: string): Labelled[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
