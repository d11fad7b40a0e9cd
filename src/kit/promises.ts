import type { Guidance, GuidedMetric, GuidedRange, Milestone, When } from "../model/index.ts";
import { formatMoney, roundness } from "./format.ts";

const WHATS: Record<Milestone["what"], string> = {
  energization: "energization",
  ready_for_service: "ready for service",
  delivery: "delivery",
  completion: "completion",
};

const METRICS: Record<GuidedMetric, string> = {
  total_revenue: "revenue",
  hpc_revenue: "HPC revenue",
  arr: "annualized run-rate revenue",
  adjusted_ebitda: "adjusted EBITDA",
  hashrate: "hashrate",
  contracted_mw: "contracted capacity",
};

/** "energization of phase 1, Lake Mariner, 50 MW for Core42": what a promise is about, as far as the text says it. */
export function milestoneSubject({ what, phase, site, mw, counterparty }: Milestone): string {
  const thing = [phase && (/-\d/.test(phase) ? phase.toUpperCase() : phase), site, mw !== undefined && `${mw} MW`]
    .filter(Boolean)
    .join(", ");
  const whose = counterparty ? ` for ${counterparty}` : "";
  if (!thing) return `${WHATS[what]}${whose}`;
  return `${WHATS[what]}${what === "ready_for_service" ? ": " : " of "}${thing}${whose}`;
}

/** "HPC revenue for Q3 2026". */
export const guidanceSubject = ({ metric, by }: Guidance): string => `${METRICS[metric]}${by ? ` for ${by.text}` : ""}`;

/** "$190M to $205M", "50 EH/s". */
export function rangeText({ low, high }: GuidedRange, { unit, currency }: Pick<Guidance, "unit" | "currency">): string {
  const one = (value: string) =>
    unit === "money"
      ? formatMoney(value, currency ?? "USD", roundness(value))
      : `${value} ${unit === "mw" ? "MW" : "EH/s"}`;
  return low === high ? one(low) : `${one(low)} to ${one(high)}`;
}

/** A promise beside the one before it. */
export interface Slip {
  before?: string;
  after: string;
  /** The sentence of the earlier promise where another document said it. */
  earlier?: { quote: string; outlet: string; day: string; url?: string };
}

/** Months from the last day of one time to the last day of another; 0 where the second may be within the first. */
export function monthsLate(before: When, after: When): number {
  if (after.from <= before.to) return 0;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(1, months(after.to) - months(before.to));
}

/** What held before a milestone: what an earlier document said, else what the text itself says of it. */
export const heldBefore = ({ earlier, before }: Milestone): When | undefined => earlier?.by ?? before;

/** A delay is news once: not where an earlier document had this time already. */
export const isDelayed = ({ delayed, earlier, by }: Milestone): boolean =>
  delayed === true && (earlier === undefined || monthsLate(earlier.by, by) > 0);

/** The milestone as a slip; undefined where it did not slip or nothing is known of before. */
export function slipOf(milestone: Milestone): Slip | undefined {
  const { by, earlier } = milestone;
  const before = heldBefore(milestone);
  if (!(isDelayed(milestone) || (before && monthsLate(before, by) > 0))) return undefined;
  return { after: by.text, ...(before && { before: before.text }), ...(earlier && { earlier }) };
}

const isUnder = (one: GuidedRange, other: GuidedRange): boolean =>
  Number(one.high) < Number(other.high) && Number(one.low) <= Number(other.low);

const isSame = (one: GuidedRange, other: GuidedRange): boolean => one.low === other.low && one.high === other.high;

/**
 * Whether guidance was lowered or withdrawn: against what an earlier document said, else as the text itself says.
 * Undefined where neither tells.
 */
export function isLowered({ range, move, before, earlier }: Guidance): boolean | undefined {
  if (move === "withdrawn") return true;
  if (!range) return undefined;
  if (earlier) return !isSame(range, earlier.range) && isUnder(range, earlier.range);
  if (before) return isUnder(range, before);
  return move === undefined ? undefined : move === "lowered";
}

/** Lowered guidance as a slip. */
export function cutOf(guidance: Guidance): Slip | undefined {
  if (isLowered(guidance) !== true) return undefined;
  const { range, before, earlier } = guidance;
  const held = earlier?.range ?? before;
  return {
    after: range ? rangeText(range, guidance) : "withdrawn",
    ...(held && { before: rangeText(held, guidance) }),
    ...(earlier && { earlier }),
  };
}
