import type { Token } from "../tokens/tokens.ts";
import type { Mention, PlacedAtom } from "./mentions.ts";

/** "Hardware profit", "mining profit": of a part of the business. */
export const isOfPart = (tokens: readonly Token[], at: number): boolean =>
  /^(?:profit|profits|loss|losses)$/.test(tokens[at]!.low) &&
  /^(?:hardware|segment|trading|unit|site|cash|gross|operating|power|energy|hosting|cloud|colocation|compute|production|mining|engineering)$/.test(
    tokens[at - 1]?.low ?? "",
  );

const WHO = /^(?:customers|customer|tenants|tenant|clients|companies|firms|workloads|labs|developers)$/;

/** "colocation for AI customers", "leases to HPC tenants": whom a line of business serves. The end of both names. */
export function tenantsBehind(
  tokens: readonly Token[],
  { atom, to }: PlacedAtom,
  next: PlacedAtom | undefined,
): number | undefined {
  if (atom.what !== "segment" || (atom.segment !== "hpc" && atom.segment !== "hosting")) return undefined;
  if (next?.atom.what !== "segment" || next.atom.segment !== "hpc" || next.from !== to + 1) return undefined;
  if (!/^(?:for|to|from|of)$/.test(tokens[to]!.low) || !WHO.test(tokens[next.to]?.low ?? "")) return undefined;
  return next.to + 1;
}

/** "contracted HPC revenue", "trailing revenue", "annualized lease revenue": of no period that was reported. */
export const isNotReported = (tokens: readonly Token[], { from, metric }: Mention): boolean =>
  metric.endsWith("_revenue") &&
  /^(?:contracted|contract|prospective|potential|future|annualized|annualised|recurring|cumulative|aggregate|trailing|implied|lifetime|backlog|hypothetical)$/.test(
    tokens[from - 1]?.low ?? "",
  );
