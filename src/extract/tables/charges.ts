import type { MetricId } from "../../model/index.ts";
import type { GridRow } from "./grid.ts";

/** What explains a loss without having cost a dollar; the longest-lived names of such rows. */
const CHARGES: readonly (readonly [MetricId, RegExp])[] = [
  ["impairment", /^(?:loss on |loss from |non cash )?(?:impairments?|write downs?)\b/],
  ["warrant_change", /\b(?:change|changes|gain|gains|loss|losses) .{0,40}(?:warrants?|derivatives?)\b/],
  [
    "fair_value_change",
    /\b(?:change|changes|gain|gains|loss|losses) .{0,20}fair value .{0,12}(?:bitcoin|digital assets?|digital currenc|crypto)|^(?:unrealized |unrealised )?(?:gains?|loss|losses)(?: gains?| loss| losses)? (?:on|from) (?:digital assets?|bitcoin|digital currenc\w+)(?: net)?$/,
  ],
];

/** Rows that only sound like one: what was sold, lent, settled or not taken. */
const OTHER =
  /\bsales?\b|\bsold\b|\b(?<!un)reali[sz]ed\b|\bdisposals?\b|\bexchange\b|\breceivable\b|\bpayable\b|\bsettlement\b|\bextinguishment\b|\bexcluding\b|\bbefore\b|\bnet of\b|\bper\b|\bloans?\b|\bdeposits?\b/;

/** The charge that a row of a statement names, by its plain label. */
export function chargeOf(plain: string): MetricId | undefined {
  if (OTHER.test(plain)) return undefined;
  return CHARGES.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A charge of a statement, kept until the statement has shown revenue and a result, and is one. */
export interface WaitingCharge {
  row: GridRow;
  index: number;
  metric: MetricId;
  /** It stands among the costs, where a figure without sign is a loss. */
  negate: boolean;
}

const COSTS = /\bcosts?\b|\boperating expenses\b|^expenses\b/;
const OTHER_INCOME =
  /\bother (?:income|expenses?|gains?|loss)|\bnon ?operating\b|\bfinance (?:income|costs?|expenses?)/;
const END =
  /^total (?:costs?|operating|expenses?)|^operating (?:loss|income|profit)|^(?:loss|income|profit)(?: loss| income)? from operations/;

/** Whether a section's figures are costs, or income with its own signs; undefined where the words do not say. */
export function signsOf(plain: string): "costs" | "income" | undefined {
  if (OTHER_INCOME.test(plain)) return "income";
  return COSTS.test(plain) ? "costs" : undefined;
}

/** Whether a row ends the costs of a statement. */
export const endsCosts = (plain: string): boolean => END.test(plain);
