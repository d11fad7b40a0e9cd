import type { PlacedAtom } from "./mentions.ts";
import type { Token } from "./tokens.ts";

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
