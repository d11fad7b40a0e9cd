/** A company in words: what it was called and until when, and what it calls its lines of business. */
import type { Company } from "../model/index.ts";
import { dayText } from "./figures.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "24 Feb 2026", "Feb 2026" or "2026", as far as it is known. */
function timeText(time: string): string {
  if (time.length === 10) return dayText(time);
  const [year = "", month] = time.split("-");
  return month ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : year;
}

/** "Cipher Mining Inc. (until 24 Feb 2026)". */
const withTime = ({ until }: Company, name: string): string =>
  until?.[name] ? `${name} (until ${timeText(until[name])})` : name;

/** "Formerly Cipher Mining Inc. (until 24 Feb 2026), GWAC." */
export function formerly(company: Company): string {
  const before = [...company.formerNames.slice(0, 2), ...company.formerTickers].map((name) => withTime(company, name));
  return before.length > 0 ? `Formerly ${before.join(", ").replace(/\.$/, "")}.` : "";
}

/** "Its words for HPC: colocation, formerly HPC hosting (until Dec 2024); for mining: digital asset self-mining." */
export function lineWords(company: Company): string {
  const { hpc, mining, hosting } = company.segments;
  const said = Object.entries({ HPC: hpc, mining, hosting }).flatMap(([line, words]) => {
    const now = words.filter((word) => !company.until?.[word]).slice(0, 3);
    const before = words.filter((word) => company.until?.[word]).map((word) => withTime(company, word));
    const all = [...now, ...(before.length > 0 ? [`${now.length > 0 ? "formerly " : ""}${before.join(", ")}`] : [])];
    return all.length > 0 ? [`for ${line}: ${all.join(", ")}`] : [];
  });
  return said.length > 0 ? `Its words ${said.join("; ")}.` : "";
}
