import type { HistoryRow } from "../kit/index.ts";
import type { StoryView } from "../model/index.ts";
import type { Value } from "./value.ts";

/** The watched companies as a whole at the time of a story: with it, and as they stood before. See `sectorOf`. */
export interface SectorView {
  /** Companies of which a quarter with HPC and mining revenue is known. */
  companies: number;
  /** Of these, those whose newest such quarter has HPC over mining. */
  turned: number;
  turnedBefore: number;
  /** AI-first rebrands and mining exits within the window. */
  turns: number;
  turnsBefore: number;
  /** Megawatts contracted within the window. */
  contractedMw: number;
  contractedMwBefore: number;
}

/** One story, what its company reported before (newest first), and the instant of judging. */
export interface RuleInput {
  story: StoryView;
  /** The story's own period and later ones may be among them; they are passed over. */
  past: readonly HistoryRow[];
  now: string;
  sector?: SectorView;
}

/** Facts by their path ("prior_year.hpc_revenue"); what is absent is unknown. */
export interface Scope {
  facts: ReadonlyMap<string, Value>;
  /** The same for each past period, newest first: figures only. */
  past: readonly Scope[];
}

export type ParameterMap = ReadonlyMap<string, Value>;
export type Evaluate = (scope: Scope, parameters: ParameterMap) => Value;

/** An expression that passed the check, with the facts ("past.hpc_revenue") and parameters that it names. */
export interface Expression {
  source: string;
  evaluate: Evaluate;
  names: readonly string[];
  parameters: readonly string[];
}

/** One fault of a rule file, with its place (both from 1) and what to write instead. */
export interface RuleFault {
  file: string;
  line: number;
  column: number;
  sentence: string;
}
