import { readAmount } from "../../kit/index.ts";

/** `--set min_loss=250m`: a parameter of a rule and its value in the parameter's own unit. */
export interface Setting {
  name: string;
  value: number;
}

export interface Words {
  /** Rules that were named. */
  names: string[];
  settings: Setting[];
  /** What is wrong, in one sentence. */
  fault?: string;
}

function readSetting(text: string): Setting | string {
  const [, name, typed = ""] = /^([a-z][a-z0-9_]*)=(.+)$/.exec(text) ?? [];
  if (name === undefined) return `"${text.slice(0, 40)}" sets nothing; write --set min_loss=250m.`;
  // A plain small number is a share or a count as it stands; only scales, signs and commas need reading.
  if (/^-?\d+(?:\.\d+)?$/.test(typed)) return { name, value: Number(typed) };
  const read = readAmount(typed);
  return "fault" in read ? read.fault : { name, value: Number(read.value) };
}

/** Parts the names of rules from their settings. */
export function readSettings(words: readonly string[]): Words {
  const names: string[] = [];
  const settings: Setting[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const given = word === "--set" ? (words[++at] ?? "") : word.startsWith("--set=") ? word.slice(6) : undefined;
    if (given === undefined && word.startsWith("-"))
      return { names, settings, fault: `There is no option ${word.slice(0, 40)}; there is --set name=value.` };
    if (given === undefined) {
      names.push(word);
      continue;
    }
    const setting = readSetting(given);
    if (typeof setting === "string") return { names, settings, fault: setting };
    settings.push(setting);
  }
  return { names, settings };
}
