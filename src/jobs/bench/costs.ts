import { createReader } from "../../extract/index.ts";
import type { Company } from "../../model/index.ts";
import { judgeWith } from "../../rules/index.ts";
import { loadMetrics } from "../catalogue.ts";
import { feedCosts, itemCosts, watchCosts } from "./costs-store.ts";
import { type Cost, exponentRow } from "./exponent.ts";
import { measured } from "./processor.ts";
import { companiesRead, seasonDocuments } from "./reading-matter.ts";
import type { Row } from "./rows.ts";
import { rulesOf, storiesOf } from "./rules.ts";

const FIRST =
  "Apex Bolt Cedar Delta Ember Fjord Granite Harbor Iris Juniper Kestrel Lumen Meridian North Onyx Pine".split(" ");
const SECOND = "Digital Power Compute Grid Peak Field Block Line Ridge Point River Stone Works Star Bay Mesa".split(
  " ",
);

/** A company of its own name, written like real ones; every 256th pair of words gets a number. */
function companyOf(number: number): Company {
  const words = `${FIRST[number % 16]} ${SECOND[(number >> 4) % 16]}`;
  return {
    ticker: `Z${number.toString(36).toUpperCase()}`,
    name: `${words} ${number >> 8 === 0 ? "" : number >> 8} Inc.`.replace("  ", " "),
    formerNames: [],
    formerTickers: [],
    aliases: [],
    fiscalYearEndMonth: 12,
    segments: { hpc: [], mining: [], hosting: [] },
    currency: "USD",
    listed: true,
  };
}

/** Reading the season's items while so many companies are watched. */
async function companyCost(): Promise<Cost> {
  const [documents, known] = [await seasonDocuments(), companiesRead()];
  return {
    name: "read an item, by companies watched",
    sizes: [known.length, 410, 4_100],
    measure(size) {
      const more = Array.from({ length: size - known.length }, (_, number) => companyOf(number));
      const reader = createReader([...known, ...more]);
      return measured(() => documents.map((document) => reader.read(document)));
    },
  };
}

const SENTENCES = "TeraWulf said that revenue was $34.0 million in the first quarter of 2026. ";
const ROW = "<tr><td>Mining revenue</td><td>$</td><td>34.0</td><td>$</td><td>(21.5</td><td>)</td></tr>";

function lengthCosts(): Cost[] {
  const reader = createReader(companiesRead());
  const title = "TeraWulf reports first quarter 2026 results";
  return [
    {
      name: "read a text, by its sentences",
      sizes: [250, 1_000, 4_000],
      measure: (size) => measured(() => reader.read({ title, text: SENTENCES.repeat(size) })),
    },
    {
      name: "read a page, by the rows of its table",
      sizes: [250, 1_000, 4_000],
      measure: (size) => measured(() => reader.read({ title, html: `<table>${ROW.repeat(size)}</table>` })),
    },
  ];
}

async function ruleCost(): Promise<Cost> {
  const metrics = await loadMetrics();
  const stories = storiesOf(20).map(({ story }) => story);
  return {
    name: "judge a story, by rules",
    sizes: [10, 100, 1_000],
    measure(size) {
      const judge = judgeWith(rulesOf(size, metrics), metrics);
      return measured(() => stories.map((story) => judge(story, [], "2026-11-20T12:00:00.000Z")));
    },
  };
}

/** What grows with what: the cost at three sizes each, and the power of the size that it grows with. */
export async function benchCosts(): Promise<Row[]> {
  const costs = [await companyCost(), ...lengthCosts(), await ruleCost(), watchCosts(), itemCosts(), ...feedCosts()];
  const rows: Row[] = [];
  for (const cost of costs) rows.push(await exponentRow(cost));
  return rows;
}
