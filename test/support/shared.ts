import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder beside the checkout that holds material for measurement only. Nothing in it belongs to the project. */
const SHARED = new URL("../../../shared/", import.meta.url).pathname;

export const sharedPath = (...parts: string[]): string => join(SHARED, ...parts);

/** True where the path is there; otherwise says loudly what is not tested, for a silent skip looks like a pass. */
export function hasShared(what: string, ...parts: string[]): boolean {
  const there = existsSync(sharedPath(...parts));
  if (!there) console.warn(`SKIPPED: ${what}. It needs ${join("..", "shared", ...parts)} beside the checkout.`);
  return there;
}
