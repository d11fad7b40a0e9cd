import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../files.ts";

/** What `npm start` sets for its process and gives to Node: what is measured has the same memory. */
export interface StartScript {
  set: Record<string, string>;
  flags: string[];
}

/** Reads the script `start` of package.json: "NAME=value exec node --flag src/pivotwire.mjs start". */
export function startScript(): StartScript {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const words = scripts.start.split(" ");
  const set = words.flatMap((word): [string, string][] => {
    const [, name = "", value = ""] = /^([A-Z_]+)=(.*)$/.exec(word) ?? [];
    return name ? [[name, value]] : [];
  });
  return { set: Object.fromEntries(set), flags: words.filter((word) => word.startsWith("--")) };
}
