import { describe, expect, it } from "vitest";
import { findAmounts } from "../../src/extract/amounts/amounts.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";

/** Everything that is read of a text: each amount with its own words, its worth, and what it is stated to. */
function amounts(text: string, decimalComma = false): string {
  const tokens = tokenize(text);
  const { money, quantities } = findAmounts(tokens, decimalComma);
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end).replaceAll("\n", "/");
  return [
    ...money.map((one) => {
      const marks = `${one.range ? " span" : ""}${one.scaled ? "" : " bare"}`;
      const sign = one.negative ? "-" : "";
      return `${words(one)} = ${sign}${one.value} ${one.currency ?? "none"} to ${one.precision}${marks}`;
    }),
    ...quantities.map((one) => `${words(one)} = ${one.value} ${one.unit} to ${one.precision}`),
  ].join("; ");
}

const ENGLISH: Readonly<Record<string, string>> = {
  "Revenue rose from 34.0 to 44.8 million dollars.":
    "34.0 = 34000000 $ to 100000; 44.8 million dollars = 44800000 $ to 100000",
  "Revenue rose from 900 to 1.2 billion dollars.":
    "900 = 900000000000 $ to 1000000000; 1.2 billion dollars = 1200000000 $ to 100000000",
  "It mined from 34 to 44.8 million coins.": "44.8 million = 44800000 none to 100000; 34 = 34 count to 1",
  "Revenue went from 1,340 to 44.8 million dollars.":
    "1,340 = 1340 $ to 1 bare; 44.8 million dollars = 44800000 $ to 100000",
  "Revenue rose to 34.0, later to 44.8 million dollars.":
    "44.8 million dollars = 44800000 $ to 100000; 34.0 = 34 count to 0.1",
  "Revenue rose from 34% to 44.8 million dollars.":
    "44.8 million dollars = 44800000 $ to 100000; 34% = 34 percent to 1",
  "Hash rate went from 34 to $44.8 million.": "34 = 34000000 $ to 1000000; $44.8 million = 44800000 $ to 100000",
  "TeraWulf and Core Scientific made $34.0 and $115.2 million.":
    "$34.0 = 34000000 $ to 100000; $115.2 million = 115200000 $ to 100000",
  "It expects revenue of $48 to $52 million.":
    "$48 = 48000000 $ to 1000000 span; $52 million = 52000000 $ to 1000000 span",
  "Revenue rose from $48 to $52 million.": "$48 = 48000000 $ to 1000000; $52 million = 52000000 $ to 1000000",
  "It expects $48-52 million of capital spending.":
    "$48 = 48000000 $ to 1000000 span; 52 million = 52000000 none to 1000000 span",
  "It expects $48 — 52 million of capital spending.":
    "$48 = 48000000 $ to 1000000 span; 52 million = 52000000 none to 1000000 span",
  "It expects $48~52 million of capital spending.":
    "$48 = 48000000 $ to 1000000 span; 52 million = 52000000 none to 1000000 span",
  "It expects $48 or $52 million of capital spending.":
    "$48 = 48000000 $ to 1000000; $52 million = 52000000 $ to 1000000",
  "It costs between $48 million and $52 million.":
    "$48 million = 48000000 $ to 1000000 span; $52 million = 52000000 $ to 1000000 span",
  "The sites cost $48 million and $52 million.":
    "$48 million = 48000000 $ to 1000000; $52 million = 52000000 $ to 1000000",
  "The sites cost $1,500 and $2 million.": "$1,500 = 1500 $ to 1 bare; $2 million = 2000000 $ to 1000000",
  "The sites cost $1,000 and $2 million.": "$1,000 = 1000 $ to 1 bare; $2 million = 2000000 $ to 1000000",
  "The sites cost $0.5 and $1 billion.": "$0.5 = 500000000 $ to 100000000; $1 billion = 1000000000 $ to 1000000000",
  "The sites cost $0.5 and $1 million.": "$0.5 = 500000 $ to 100000; $1 million = 1000000 $ to 1000000",
  "The sites cost $300 and $900 thousand.": "$300 = 300000 $ to 1000; $900 thousand = 900000 $ to 1000",
  "The fee is $48, $52 million is the loan.": "$48 = 48 $ to 1 bare; $52 million = 52000000 $ to 1000000",
  "The fee is $48 per $52 million of loan.": "$48 = 48 $ to 1 bare; $52 million = 52000000 $ to 1000000",
  "It paid $48. $52 million was left.": "$48 = 48 $ to 1 bare; $52 million = 52000000 $ to 1000000",
  "The figure was $427.6\nmillion.": "$427.6/million = 427600000 $ to 100000",
  "Net loss was $(427.6) million.": "$(427.6) million = -427600000 $ to 100000",
  "Net loss was ($427.6 million) in the quarter.": "$427.6 million = 427600000 $ to 100000",
  "Net loss (-$427.6 million) grew.": "-$427.6 million = -427600000 $ to 100000",
  "Net loss was -$427.6 million.": "-$427.6 million = -427600000 $ to 100000",
  "Net loss was −$427.6 million.": "−$427.6 million = -427600000 $ to 100000",
  "Net loss was –$427.6 million.": "–$427.6 million = -427600000 $ to 100000",
  "Net loss was $-427.6 million.": "$-427.6 million = -427600000 $ to 100000",
  "-$427.6 million was the net loss.": "-$427.6 million = -427600000 $ to 100000",
  "Net loss:\n-$427.6 million": "-$427.6 million = -427600000 $ to 100000",
  "Revenue (a record $34 million) rose.": "$34 million = 34000000 $ to 1000000",
  "Revenue ($34 million) rose.": "$34 million = 34000000 $ to 1000000",
  "Revenue rose 5-$34 million.": "$34 million = 34000000 $ to 1000000; 5 = 5 count to 1",
  "The Dorothy 1B site and Building 2M of 5 halls.": "1 = 1 count to 1; 2 = 2 count to 1; 5 = 5 count to 1",
  "Revenue of 9M 2024 and of 6M FY2024.": "9 = 9 count to 1; 2024 = 2024 count to 1; 6 = 6 count to 1",
  "Revenue was 34M in May.": "34M = 34000000 none to 1000000",
  "It raised 1B USD and 5 M more.": "1B USD = 1000000000 USD to 1000000000; 5 = 5 count to 1",
  "It raised 34 m for the site.": "34 = 34 count to 1",
  "Loan of A$5 million ($3.3 million).": "A$5 million = 5000000 AUD to 1000000; $3.3 million = 3300000 $ to 100000",
  "A $5 fee and A $5 million loan.": "$5 = 5 $ to 1 bare; $5 million = 5000000 $ to 1000000",
  "Loan of US$ 5 million Canadian.": "US$ 5 million = 5000000 USD to 1000000",
  "Loan of $5 million Canadian dollars.": "$5 million Canadian dollars = 5000000 CAD to 1000000",
  "Loan of A$5 million dollars.": "A$5 million dollars = 5000000 AUD to 1000000",
  "Loan of US$5 million dollars.": "US$5 million dollars = 5000000 USD to 1000000",
  "Loan of $5 million $US for the site.": "$5 million $US = 5000000 USD to 1000000",
  "Loan of $5 million $7 million less than before.":
    "$5 million = 5000000 $ to 1000000; $7 million = 7000000 $ to 1000000",
  "Loan of $6.95M (U.S.) for the site.": "$6.95M (U.S.) = 6950000 USD to 10000",
  "Loan of $6.95M (US) and of $3M (Canadian).":
    "$6.95M (US) = 6950000 USD to 10000; $3M (Canadian) = 3000000 CAD to 1000000",
  "Loan of $6.95M (us what it cost).": "$6.95M = 6950000 $ to 10000",
  "The USD fell and the EUR rose by 5 cents.": "5 = 5 count to 1",
  "Its USD loan, our RMB 34 million and the cad 5.": "RMB 34 million = 34000000 CNY to 1000000; 5 = 5 count to 1",
  "A sum of $1234567890123456789 was claimed.": "",
  "A sum of 1234567890123456789 coins was claimed.": "",
  "Revenue of ¥8億5000万 and of ¥3亿1,100万.":
    "¥8億5000万 = 850000000 JPY to 10000; ¥3亿1,100万 = 311000000 JPY to 10000",
  "売上高は8億5000万円でした。": "8億5000万円 = 850000000 JPY to 10000",
  "売上高は8億5円でした。": "5円 = 5 JPY to 1 bare; 8 = 8 count to 1",
  "收入为3亿1,100万美元。": "3亿1,100万美元 = 311000000 USD to 10000",
  "收入为3亿12345万美元。": "12345万美元 = 123450000 USD to 10000; 3 = 3 count to 1",
  "收入为12345亿1100万美元。": "1100万美元 = 11000000 USD to 10000; 12345 = 12345 count to 1",
  "売上高は34百万ドルでした。": "34百万ドル = 34000000 USD to 1000000",
  "売上高は5万ドルと3兆円でした。": "5万ドル = 50000 USD to 10000; 3兆円 = 3000000000000 JPY to 1000000000000",
  "容量为200兆瓦。": "200兆 = 200 mw to 1",
  "A plant of 245メガワット and 15年.": "245メ = 245 mw to 1; 15年 = 15 years to 1",
  "Hash rate of 50 EH/s and 12 EH and 7 MW/h.": "50 EH/s = 50 eh_s to 1; 12 EH = 12 eh_s to 1; 7 MW = 7 mw to 1",
  "A lease of 10+ years, ten-year and five of them.": "10+ years = 10 years to 1; ten-year = 10 years to 1",
  "A lease of 15\nyears and 40%.": "15 = 15 count to 1; 40% = 40 percent to 1",
};

const GERMAN: Readonly<Record<string, string>> = {
  "Der Umsatz stieg von 34,0 auf 44,8 Millionen US-Dollar.":
    "34,0 = 34000000 USD to 100000; 44,8 Millionen US-Dollar = 44800000 USD to 100000",
  "Der Umsatz betrug 82,1 Mio. Euro. Der Gewinn war klein.": "82,1 Mio. Euro = 82100000 EUR to 100000",
  "Der Umsatz betrug 82,1 Millionen Euro, nach 1.234,5 Mio. im Vorjahr.":
    "82,1 Millionen Euro = 82100000 EUR to 100000; 1.234,5 Mio. = 1234500000 none to 100000",
  "Sie erwartet 48 € bis 52 Millionen €.":
    "48 € = 48000000 EUR to 1000000 span; 52 Millionen € = 52000000 EUR to 1000000 span",
  "Der Umsatz stieg von 34 € auf 52 Millionen €.":
    "34 € = 34000000 EUR to 1000000; 52 Millionen € = 52000000 EUR to 1000000",
  "Los ingresos fueron de 9,8 mil millones de dólares.": "9,8 mil millones de dólares = 9800000000 $ to 100000000",
  "Los ingresos fueron de 9.800 millones de dólares.": "9.800 millones de dólares = 9800000000 $ to 1000000",
};

describe("each amount of a sentence", () => {
  it.each(Object.entries(ENGLISH))("%s", (text, read) => {
    expect(amounts(text)).toBe(read);
  });

  it.each(Object.entries(GERMAN))("%s", (text, read) => {
    expect(amounts(text, true)).toBe(read);
  });
});
