import { expect, test } from "vitest";
import { readInlineXbrl } from "../../../src/extract/xbrl/index.ts";
import { fact, filing, Q2 } from "./filing.ts";

const cover = (name: string, text: string, more = "") =>
  `<ix:nonNumeric name="${name}" contextRef="q2" ${more}>${text}</ix:nonNumeric>`;
const facts = (html: string) => readInlineXbrl(html).instance.facts;

test("days and members are read without the blanks around them, a time behind the day is left away", () => {
  const html = filing([Q2], fact("us-gaap:Revenues", "q2", "5"))
    .replace("2023-04-01", "\n  2023-04-01T00:00:00  ")
    .replace("2023-06-30", "\n  2023-06-30T00:00:00  ")
    .replace("iso4217:USD", " iso4217:USD ");
  expect(facts(html)).toMatchObject([{ start: "2023-04-01", end: "2023-06-30", currency: "USD" }]);
});

test("a day that is written out is none, and its figure has no time", () => {
  const html = filing([Q2], fact("us-gaap:Revenues", "q2", "5")).replace("2023-06-30", "June 30, 2023");
  expect(facts(html)).toEqual([]);
  const begun = filing([Q2], fact("us-gaap:Revenues", "q2", "5")).replace("2023-04-01", "April 1, 2023");
  expect(facts(begun)[0]).not.toHaveProperty("start");
});

test("the text of a typed member is its name", () => {
  const html = filing([{ ...Q2, dimensions: [["us-gaap:RangeAxis", "x"]] }], fact("us-gaap:Revenues", "q2", "5"));
  const typed = html
    .replace("xbrldi:explicitMember", "xbrldi:typedMember")
    .replace(">x</xbrldi:explicitMember", "><mara:name>Hut 4</mara:name></xbrldi:typedMember");
  expect(facts(typed)[0]?.dimensions).toEqual([{ axis: "us-gaap:RangeAxis", member: "Hut 4" }]);
});

test("only what the cover names is of the cover, and its first word stands", () => {
  const html = filing(
    [Q2],
    cover("us-gaap:EntityCentralIndexKey", "1") +
      cover("dei:EntityRegistrantName", " Marathon\n  Digital ") +
      cover("dei:EntityRegistrantName", "MARA Holdings"),
  );
  const read = readInlineXbrl(html).instance.cover;
  expect(Object.fromEntries(read)).toEqual({
    EntityCentralIndexKey: "0001507605",
    EntityRegistrantName: "Marathon Digital",
  });
  expect(readInlineXbrl(html.replace(/<ix:hidden>.*<\/ix:hidden>/, "")).cik).toBeUndefined();
});

test.each([
  ["1507605", "0001507605"],
  ["CIK 1507605", undefined],
  ["1507605 (MARA)", undefined],
  ["12345678901", undefined],
])("the cover's key %s is %s", (key, cik) => {
  expect(readInlineXbrl(filing([Q2], "").replace("0001507605</ix:nonNumeric>", `${key}</ix:nonNumeric>`)).cik).toBe(
    cik,
  );
});

test.each(["iso4217:DOLLAR", "my-iso4217:USD", "xbrli:pure"])("%s is no currency", (measure) => {
  const [figure] = facts(filing([Q2], fact("us-gaap:Revenues", "q2", "5")).replace("iso4217:USD", measure));
  expect(figure?.value).toBe("5000");
  expect(figure).not.toHaveProperty("currency");
});

test("a figure whose unit is not told has no currency", () => {
  const [figure] = facts(filing([Q2], fact("us-gaap:Revenues", "q2", "5").replace('unitRef="usd"', 'unitRef="eur"')));
  expect(figure).not.toHaveProperty("currency");
});

test("a text may go on fifty times, and each piece is cut at four thousand letters", () => {
  const pieces = Array.from({ length: 60 }, (_, at) => at);
  const parts = pieces.map((at) => `<ix:continuation id="c${at}" continuedAt="c${at + 1}">${at},</ix:continuation>`);
  const html = filing([Q2], cover("dei:EntityRegistrantName", "N:", 'continuedAt="c0"') + parts.join(""));
  expect(readInlineXbrl(html).instance.cover.get("EntityRegistrantName")).toBe(`N:${pieces.slice(0, 49).join(",")},`);
  const short = filing([Q2], cover("dei:EntityRegistrantName", "N", 'continuedAt="missing"'));
  expect(readInlineXbrl(short).instance.cover.get("EntityRegistrantName")).toBe("N");
  const long = filing([Q2], cover("dei:EntityRegistrantName", `${"a".repeat(4000)}<b>too much</b>`));
  expect(readInlineXbrl(long).instance.cover.get("EntityRegistrantName")).toBe("a".repeat(4000));
});
