import RssParser from "rss-parser";
import { createReader, type DocumentInput, type Reader } from "../../extract/index.ts";
import { threadMs } from "./processor.ts";
import { companiesRead, type Matter, readingMatter } from "./reading-matter.ts";
import { median, type Row, rounded } from "./rows.ts";

const ROUNDS = 9;
/** Both sides run so long before they are measured; a grammar has more code to be compiled than a parser. */
const WARM_MS = 2_000;
const MEGABYTE = 1_000_000;

/** Text that hurts a careless reader: each is a megabyte of one thing. */
const HOSTILE: Record<string, string> = {
  "nested parentheses": "(".repeat(MEGABYTE),
  "million million": "net loss of $1 million million ".repeat(MEGABYTE / 31),
  "endless digits": "7".repeat(MEGABYTE),
  "no full stop": "revenue rose to 5 and then mining revenue ".repeat(MEGABYTE / 42),
};

/** Milliseconds of processor, median of three, for what takes long enough by itself. */
async function thrice(work: () => unknown): Promise<number> {
  const times = [await threadMs(work, 0), await threadMs(work, 0), await threadMs(work, 0)];
  return median(times);
}

/**
 * Milliseconds for one pass, medians of several rounds. The two run in turn, so that a slow machine slows both, and
 * each as long before it is measured.
 */
async function inTurn(one: () => unknown, other: () => unknown): Promise<[number, number]> {
  const [first, second]: [number[], number[]] = [[], []];
  for (let part = 0; part < 4; part++) {
    await threadMs(one, WARM_MS / 4);
    await threadMs(other, WARM_MS / 4);
  }
  for (let round = 0; round < ROUNDS; round++) {
    first.push(await threadMs(one));
    second.push(await threadMs(other));
  }
  return [median(first), median(second)];
}

const sizeOf = ({ title, text, html }: DocumentInput): number => title.length + (html ?? text ?? "").length;

/** Reading the items of a feed beside parsing it with rss-parser, the unit of this benchmark. */
async function besideParsing(reader: Reader, { name, pages, documents }: Matter): Promise<Row> {
  const [parse, read] = await inTurn(
    async () => {
      for (const page of pages) await new RssParser().parseString(page);
    },
    () => documents.map((document) => reader.read(document)),
  );
  const bytes = documents.reduce((sum, document) => sum + sizeOf(document), 0);
  const speed = `${rounded((documents.length / read) * 1000)} items/s, ${rounded(bytes / 1000 / read)} MB/s`;
  return {
    name: `${name}: read its ${documents.length} items`,
    value: rounded(read / parse),
    unit: "× parsing",
    beside: `${rounded(read)} ms beside ${rounded(parse)} ms; ${speed}`,
    limit: "under 1",
  };
}

/** Reading beside parsing, and megabytes of one thing beside plain text. */
export async function benchReading(): Promise<Row[]> {
  const reader = createReader(companiesRead());
  const rows: Row[] = [];
  for (const matter of await readingMatter()) rows.push(await besideParsing(reader, matter));
  const speed = (size: number, ms: number) => rounded(size / 1000 / ms);
  const sentences = "TeraWulf said that revenue was $34.0 million in the first quarter of 2026. ".repeat(MEGABYTE / 75);
  const normal = await thrice(() => reader.read({ title: "TeraWulf results", text: sentences }));
  rows.push({ name: "1 MB of plain sentences", value: speed(MEGABYTE, normal), unit: "MB a second" });
  for (const [name, text] of Object.entries(HOSTILE)) {
    const ms = await thrice(() => reader.read({ title: "TeraWulf results", text }));
    rows.push({
      name: `1 MB of ${name}`,
      value: speed(text.length, ms),
      unit: "MB a second",
      beside: `${rounded(ms / normal)} × plain`,
      limit: "at most 2 ×",
    });
  }
  return rows;
}
