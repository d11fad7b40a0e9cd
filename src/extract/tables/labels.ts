import { remembering } from "../../lib/index.ts";
import type { Company, MetricId } from "../../model/index.ts";

/** What the words before a row of figures name. */
export type RowLabel =
  /** `part` marks one line of several that together are the metric. */
  | { kind: "metric"; metric: MetricId; part: boolean; pureLoss: boolean; rank: number }
  /** A line of the company's business without the word revenue: revenue only where the section says so. */
  | { kind: "line"; metric: MetricId }
  | { kind: "other" };

const OTHER: RowLabel = { kind: "other" };

// Footnote marks that stand in the text itself: "Adjusted EBITDA1", "Adjusted EBITDA (2)", "Revenue*".
const MARKS =
  /\s?(?:[([](?:notes? )?[0-9a-z*]{1,2}[)\]]|[*†‡^]{1,3}|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3})(?=\s|$|,)/gi;
const GLUED = /([a-z)])\d{1,2}(?:,\d)?(?=\s|$)/gi;

/** Lower case, without marks of footnotes and punctuation. */
export const plainWords = (text: string): string =>
  text
    .slice(0, 300)
    .replace(MARKS, " ")
    .toLowerCase()
    .replace(/[()[\]{}/:;,."“”]/g, " ")
    .replace(/[\u2010-\u2015\u2212-]/g, " ")
    .replace(/['\u2018\u2019]s\b/g, "")
    .replace(/&/g, " and ")
    .replace(/\s+/g, " ")
    .trim();

/** "(in millions)", "($000s)": the unit of the row, no part of its name. */
const UNIT_NOTE =
  /[([][^()[\]]{0,30}(?:thousands?|millions?|billions?|000s?|[$£€]\s?(?:m|mm|k|bn))\b[^()[\]]{0,20}[)\]]/gi;

/** "Net (loss) / income2" as "net loss income": also digits glued to words are marks there. */
export const plainLabel = remembering((label) =>
  plainWords(
    label
      .slice(0, 300)
      .replace(UNIT_NOTE, " ")
      .replace(/\s?[$£€]$/, "")
      .replace(GLUED, "$1"),
  ),
);

const REVENUE = new Set(["revenue", "revenues", "sales", "turnover"]);
const TOTAL_REVENUE =
  /^(?:total |consolidated |net |gaap |operating )*(?:revenues?|sales|turnover)(?: net| total| gaap| unaudited| from external customers| from continuing operations)*(?: net of (?:returns|discounts|allowances|rebates|sales tax)[a-z ]{0,40})?(?: in (?:us )?\$? ?(?:thousands|millions))?$/;
const ADJUSTED_EBITDA =
  /^(?:total |consolidated |non gaap |non ifrs )*(?:adjusted|adj) ebitda(?: loss| income| non gaap| non ifrs| total| gain| unaudited| measure| from continuing operations)*$/;
const NET =
  /^(?:consolidated |total |us gaap |gaap |u s gaap |ifrs )*(?:net )?(?:income|loss|profit|earnings|deficit)(?: (?:income|loss|profit|earnings))?(?: after (?:tax|taxes|taxation|income tax|income taxes))?(?: for the (?:financial |fiscal )?(?:periods?|years?|quarters?|half year|three months|six months|nine months))?(?: (?:gaap|as reported|unaudited|net))?(?: and (?:total )?comprehensive (?:income|loss)(?: (?:income|loss))?(?: for the (?:periods?|years?|quarters?))?)?$/;
const NEEDS =
  /\bnet\b|\bfor the (?:financial |fiscal )?(?:periods?|years?|quarters?|half year|three months|six months|nine months)\b|\bafter (?:tax|income tax)/;
const ATTRIBUTABLE =
  /^(?:gaap )?net (?:income|loss|profit|earnings)(?: (?:income|loss))? (?:attributable|available|allocated) to /;

/** Net income of whoever: rank 0 is the whole group's, 1 the owners' share, taken only where no total stands. */
function readNet(plain: string): RowLabel {
  const pureLoss = /\bloss\b|\bdeficit\b/.test(plain) && !/\b(?:income|profit|earnings|gain)\b/.test(plain);
  const metric = { kind: "metric", metric: "net_income", part: false, pureLoss } as const;
  if (NET.test(plain) && NEEDS.test(plain)) return { ...metric, rank: / comprehensive /.test(plain) ? 1 : 0 };
  if (ATTRIBUTABLE.test(plain) && !/non ?controlling|per (?:share|unit)|preferred|participating/.test(plain))
    return { ...metric, rank: 2 };
  return OTHER;
}

const CLOUD_MINING = /\bcloud (?:mining|hash)|\bhash ?rate\b/;
const HPC =
  /\bhpc\b|\bhigh performance comput|\bai\b|\bgpus?\b|\bartificial intelligence\b|\bcolocation\b|\bco location\b|\bcloud services?\b|\bcloud computing\b|\bneocloud\b|\bdata cent(?:er|re)s? (?:operating )?leas/;
const MACHINES = /\bmin(?:er|ers|ing)\b|\basics?\b|\bbitcoin\b|\bcrypto|\bdigital assets?\b/;
/** "Colocation of third-party miners", "colocation for bitcoin mining customers". */
const COLOCATED = /\bco ?location\b.*\b(?:of|for|to)\b(?!.*\b(?:ai|hpc|gpus?)\b)/;
const HOSTING = /\bhost(?:ing|ed)\b|\bmanaged hosting\b/;
const MINING = /\bself min(?:ing|ed)\b|\bmining\b|\bmined\b/;
/** As Asian issuers call it; "income from mining operations" is a result. */
const MINING_INCOME = /^(?:bitcoin|cryptocurrency|digital asset|crypto asset) mining income$/;
const NOT_A_LINE =
  /\bcosts?\b|\bexpenses?\b|\bmargin\b|\bprofit\b|\bloss(?:es)?\b|\bgains?\b|\bincome\b|\bdeferred\b|\bunearned\b|\bper\b|\bdepreciation\b|\bimpairment\b|\bequipment\b|\bmachines?\b|\bhardware\b|\bproperty\b|\bpercent|%|\bgrowth\b|\bchange\b|\bcapacity\b|\bproduced\b|\bearned\b|\bheld\b|\baverage\b|\bprice\b|\bnumber\b|\breceivables?\b|\bpayables?\b|\bassets? held\b|\bpool fees?\b|\bmw\b|\beh s\b|\bintersegment\b|\binter segment\b|\beliminat|\bebitda\b|\bcredits?\b|\bbacklog\b|\bannuali[sz]ed\b|\brun rate\b|\bcontracted\b|\bexclud|\bdeposits?\b|\bother\b(?! revenue)(?!s?$)/;

interface OwnWord {
  metric: MetricId;
  /** With a space on each side, as it is looked for. */
  padded: string;
}
const ownWords = new WeakMap<Company, OwnWord[]>();

/** The company's own words for its lines, longest first; made once for each company. */
function ownWordsOf(company: Company): OwnWord[] {
  const known = ownWords.get(company);
  if (known) return known;
  const words = (["hpc", "mining", "hosting"] as const)
    .flatMap((line) =>
      company.segments[line].map((word) => ({
        metric: `${line}_revenue`,
        padded: ` ${withoutWordRevenue(plainLabel(word))} `,
      })),
    )
    .filter(({ padded }) => padded.trim() !== "")
    .sort((one, other) => other.padded.length - one.padded.length);
  ownWords.set(company, words);
  return words;
}

const withoutWordRevenue = (plain: string): string => plain.replace(/ revenues?$/, "");

/** Which line of business a name belongs to, by the company's own words first, the longest first. */
export function lineOf(plain: string, company: Company): MetricId | undefined {
  const padded = ` ${plain} `;
  const own = ownWordsOf(company).find((word) => padded.includes(word.padded));
  if (CLOUD_MINING.test(plain)) return undefined;
  if (own) return own.metric;
  const machines = MACHINES.test(plain);
  if (/\bhosted mining\b|\bmin(?:er|ing) hosting\b/.test(plain)) return "hosting_revenue";
  if (machines && COLOCATED.test(plain)) return "hosting_revenue";
  if (HPC.test(plain) && !(machines && !/\bhpc\b|\bai\b|\bgpu|\bhigh performance/.test(plain))) return "hpc_revenue";
  if (HOSTING.test(plain)) return "hosting_revenue";
  if (MINING.test(plain) || plain === "digital asset") return "mining_revenue";
  return undefined;
}

/** "Other hosting income" among the revenues is revenue; "operating income from hosting" nowhere is. */
const LINE_INCOME =
  /^(?:other )?((?!.*\b(?:net|operating|gross|interest|deferred|segment|comprehensive|per)\b).{3,40}) income$/;

/** Strips the word revenue and what is neutral; undefined where no such word stands. */
function withoutRevenue(plain: string): string | undefined {
  const words = plain.split(" ");
  if (!words.some((word) => REVENUE.has(word))) return undefined;
  return words.filter((word) => !REVENUE.has(word)).join(" ");
}

/** "of which HPC leasing", "including: mining": a part of the row above. */
export const OF_WHICH = /^(?:of which|thereof|including|comprising)\b:? ?/;

const labelsOf = new WeakMap<Company, (label: string) => RowLabel>();

/** Reads the words before a row of figures. */
export function readLabel(label: string, company: Company): RowLabel {
  let read = labelsOf.get(company);
  if (!read) {
    read = remembering((one) => readAnew(one, company));
    labelsOf.set(company, read);
  }
  return read(label);
}

function readAnew(label: string, company: Company): RowLabel {
  const plain = plainLabel(label).replace(OF_WHICH, "");
  if (plain === "" || plain.length > 120) return OTHER;
  if (TOTAL_REVENUE.test(plain))
    return {
      kind: "metric",
      metric: "total_revenue",
      part: false,
      pureLoss: false,
      rank: plain.includes("total") ? 0 : 1,
    };
  if (ADJUSTED_EBITDA.test(plain))
    return { kind: "metric", metric: "adjusted_ebitda", part: false, pureLoss: false, rank: 0 };
  const net = readNet(plain);
  if (net.kind !== "other") return net;
  if (MINING_INCOME.test(plain))
    return { kind: "metric", metric: "mining_revenue", part: true, pureLoss: false, rank: 0 };
  const earned = LINE_INCOME.exec(plain)?.[1] ?? plain;
  if (NOT_A_LINE.test(earned)) return OTHER;
  const business = withoutRevenue(plain);
  const metric = lineOf(business ?? earned, company);
  if (!metric) return OTHER;
  if (business === undefined) return { kind: "line", metric };
  return { kind: "metric", metric, part: true, pureLoss: false, rank: 0 };
}
