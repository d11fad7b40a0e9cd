import { Big } from "big.js";
import { z } from "zod";
import { METRICS } from "../../metrics/index.ts";
import type { Company, Fact, MetricId, Period } from "../../model/index.ts";
import { periodBetween } from "./figures.ts";

/** One figure as EDGAR's companyfacts holds it: what was reported first, or what stands after restatement. */
export interface CompanyFact extends Pick<Fact, "company" | "metric" | "value" | "precision"> {
  currency: string;
  period: Period;
  periodStart: string;
  periodEnd: string;
  tag: string;
  source: "xbrl";
  /** "reported" is the earliest filing of the figure, "restated" the latest where it says otherwise. */
  version: "reported" | "restated";
  form: string;
  /** Day of the filing. */
  filed: string;
  accession: string;
}

const row = z.object({
  start: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  end: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  val: z.number(),
  accn: z.string(),
  form: z.string(),
  filed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});
type Row = z.infer<typeof row>;

const concept = z.object({ units: z.record(z.string(), z.array(z.unknown())) });
const document = z.object({ facts: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Figures of the whole company: companyfacts hold no lines of business. */
const HELD = new Set<MetricId>(["total_revenue", "net_income"]);

/** Rows of one tag and currency with a start: instants and rows that cannot be read are passed over. */
const readRows = (rows: readonly unknown[]): Row[] =>
  rows.flatMap((raw) => {
    const read = row.safeParse(raw);
    return read.success ? [read.data] : [];
  });

/** Earliest filing first; where the latest differs it is a second version. `fy` and `fp` describe the filing, not the figure. */
function versionsOf(rows: readonly Row[]): { version: CompanyFact["version"]; row: Row }[] {
  const sorted = rows.toSorted(
    (one, other) => one.filed.localeCompare(other.filed) || one.accn.localeCompare(other.accn),
  );
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  if (last.val === first.val) return [{ version: "reported", row: first }];
  return [
    { version: "reported", row: first },
    { version: "restated", row: last },
  ];
}

function factsOf(
  metric: MetricId,
  tag: string,
  currency: string,
  rows: readonly Row[],
  company: Company,
): CompanyFact[] {
  return [...Map.groupBy(rows, ({ start, end }) => `${start}/${end}`).values()].flatMap((same) =>
    versionsOf(same).flatMap(({ version, row: { start, end, val, form, filed, accn } }): CompanyFact[] => {
      const period = periodBetween(start, end, company.fiscalYearEndMonth);
      if (!period) return [];
      const { ticker } = company;
      const span = { period, periodStart: start, periodEnd: end };
      return [
        {
          company: ticker,
          metric,
          // Companyfacts give money in whole units.
          value: new Big(val).toFixed(),
          precision: "1",
          currency,
          ...span,
          tag,
          source: "xbrl",
          version,
          form,
          filed,
          accession: accn,
        },
      ];
    }),
  );
}

/** Tags in the order in which they are believed: for net income the whole group's before the parent's share. */
const orderedTags = (tags: readonly string[]): string[] =>
  tags.toSorted((one, other) => Number(other.endsWith(":ProfitLoss")) - Number(one.endsWith(":ProfitLoss")));

/**
 * Reads EDGAR's companyfacts. Start and end decide the period; a span that no fiscal period has is passed
 * over. For each period the first tag that carries it stands. Only undimensioned facts are in that file, so
 * there is no revenue by line of business, and no fourth quarter: it is the year less nine months.
 */
export function readCompanyFacts(json: unknown, company: Company): CompanyFact[] {
  const read = document.safeParse(json);
  if (!read.success) return [];
  return METRICS.filter(({ id }) => HELD.has(id)).flatMap(({ id, tags }) => {
    const perTag = orderedTags(tags).map((tag) => {
      const [taxonomy, name] = tag.split(":") as [string, string];
      const held = concept.safeParse(read.data.facts[taxonomy]?.[name]);
      if (!held.success) return [];
      return Object.entries(held.data.units)
        .filter(([unit]) => /^[A-Z]{3}$/.test(unit))
        .flatMap(([currency, rows]) => factsOf(id, tag, currency, readRows(rows), company));
    });
    return firstOfEach(perTag);
  });
}

/** For every period and currency the facts of the first tag that has it. */
function firstOfEach(perTag: readonly CompanyFact[][]): CompanyFact[] {
  const taken = new Map<string, string>();
  return perTag
    .flat()
    .filter(({ period, currency, tag }) => {
      const key = `${period} ${currency}`;
      if (!taken.has(key)) taken.set(key, tag);
      return taken.get(key) === tag;
    })
    .sort(
      (one, other) => one.periodEnd.localeCompare(other.periodEnd) || one.periodStart.localeCompare(other.periodStart),
    );
}
