import { describe, expect, it } from "vitest";
import { isBottomLine, isEarning, isEarnings } from "../../src/extract/mentions/bottom-line.ts";
import type { Tokens } from "../../src/extract/tokens/tokens.ts";
import { marked } from "./marked.ts";

const asked = (ask: (tokens: Tokens, from: number, to: number) => boolean, text: string): boolean => {
  const { tokens, from, to } = marked(text);
  return ask(tokens, from, to);
};
const well = (times: number): string => "well ".repeat(times);

describe("“earned” is the bottom line", () => {
  it.each([
    "MARA [earned] $123.1 million, or 27 cents a share.",
    "[earned] $123.1 million, or 27 cents a share.",
    "Argo [earned] £2.1 million, or a penny a share.",
    "Northern Data [earned] €2.1 million, or a cent a share.",
    "Riot [earned] US$2.1 million, or a cent a share.",
    "Hut 8 [earned] C$2.1 million, or a cent a share.",
    "IREN [earned] A$2.1 million, or a cent a share.",
    "MARA [earned] $384 million on sales of $252 million.",
    "MARA [earned] $384 million on revenue of $252 million.",
    "MARA [earned] $384 million on revenues of $252 million.",
    "MARA [earned] $104 million after losing $154 million.",
    "MARA [earned] $104 million after a loss.",
    "MARA [earned] $104 million after losses.",
    "MARA [earned] $104 million against a loss of $154 million.",
    "MARA [earned] $104 million versus a net loss of $154 million.",
    "MARA [earned] $104 million, compared with a profit of $154 million.",
    "MARA [earned] $104 million, compared to a loss of $154 million.",
    "MARA [earned] $364.5 million in its fiscal year.",
    "MARA [earned] $364.5 million in the third quarter of 2025.",
    "MARA [earned] $364.5 million during the second quarter.",
    "MARA [earned] $364.5 million for the quarter.",
    "MARA [earned] $364.5 million in the first-half.",
    "MARA [earned] $364.5 million in its fourth fiscal period.",
    "MARA [earned] $364.5 million in the past twelve months.",
    "MARA [earned] $364.5 million in the same six months.",
    "MARA [earned] $364.5 million in three months.",
    "MARA [earned] $364.5 million in nine months.",
    "MARA [earned] $364.5 million in a full year.",
    "MARA [earned] $364.5 million in the latest year.",
    "MARA [earned] $364.5 million in the last year.",
    "MARA [earned] $364.5 million in Q3.",
    "MARA [earned] $364.5 million in H1.",
    "MARA [earned] $364.5 million in FY25.",
    "MARA [earned] $364.5 million in FY.",
    "MARA [earned] $364.5 million in 2025.",
    "MARA [earned] $364.5 million in the first full fiscal latest same quarter.",
    "MARA [earned] $2 million.Or 27 cents a share.",
    "MARA [earned] $123.1 million against the odds, or 27 cents a share.",
    "MARA [earned] $123.1 million or so, 27 cents a share.",
    `MARA [earned] $2 ${well(11)}share.`,
    "Examining [earned] $123.1 million, or 27 cents a share.",
    "Armory [earned] $123.1 million, or 27 cents a share.",
    "Twelve months earlier, with bitcoin on its way up, MARA had [earned] $528.0 million.",
    "A year ago MARA had [earned] $528.0 million.",
    "The year before, MARA had [earned] $528.0 million.",
    "Two years earlier MARA had [earned] $528.0 million.",
    "A quarter earlier MARA had [earned] $528.0 million.",
    "In 2021 before the fall MARA had [earned] $528.0 million.",
    `A year ago ${well(16)}it had [earned] $5 million.`,
  ])("%s", (text) => {
    expect(asked(isBottomLine, text)).toBe(true);
  });

  it.each([
    "MARA [earned] 123.1 million, or 27 cents a share.",
    "MARA [earned] Cuban$123.1 million, or 27 cents a share.",
    "MARA [earned] plus$123.1 million, or 27 cents a share.",
    "MARA [earned]",
    "Bitcoin mining [earned] $123.1 million, or 27 cents a share.",
    "Hosting [earned] $123.1 million, or 27 cents a share.",
    "The unit [earned] $123.1 million, or 27 cents a share.",
    "The machines [earned] $123.1 million, or 27 cents a share.",
    "MARA [earned] $384 million on hosting, or 27 cents a share.",
    "MARA [earned] $384 million on salespeople, or 27 cents a share.",
    "MARA [earned] $384 million on wholesales, or 27 cents a share.",
    "MARA [earned] $384 million after taxes, or 27 cents a share.",
    "MARA [earned] $104 million against a backdrop of 27 cents a share.",
    "MARA [earned] $104 million against a lossless share.",
    "MARA [earned] $104 million against a planet share.",
    "MARA [earned] $104 million within a loss.",
    "MARA [earned] $104 million together a loss.",
    "MARA [earned] $104 million against the loss.",
    "MARA [earned] $123.1 million in hosting, or 27 cents a share.",
    "MARA [earned] $123.1 million during construction, or 27 cents a share.",
    "MARA [earned] $123.1 million for customers, or 27 cents a share.",
    "MARA [earned] $123.1 million in third-quarter revenue.",
    "MARA [earned] $123.1 million in the third quarter sales.",
    "MARA [earned] $123.1 million in quarter net.",
    "MARA [earned] $123.1 million in the first full fiscal latest same past quarter.",
    "MARA [earned] $123.1 million in theory quarter.",
    "MARA [earned] $123.1 million in breathe quarter.",
    "MARA [earned] $123.1 million in quarterbacks.",
    "MARA [earned] $123.1 million in headquarter.",
    "MARA [earned] $123.1 million inside the quarter.",
    "MARA [earned] $123.1 million therein the quarter.",
    "MARA [earned] $123.1 million; 27 cents a share.",
    "MARA [earned] $123.1 million. 27 cents a share.",
    "MARA [earned] $123.1 million from hosting, or 27 cents a share.",
    "MARA [earned] $123.1 million of fees, or 27 cents a share.",
    "MARA [earned] $123.1 million by hosting, or 27 cents a share.",
    "MARA [earned] $123.1 million revenue, or 27 cents a share.",
    "MARA [earned] $123.1 million through hosting, or 27 cents a share.",
    "MARA [earned] $123.1 million",
    "MARA [earned] $123.1 million.",
    `MARA [earned] $2 ${well(12)}share.`,
    "MARA had [earned] $528.0 million.",
    "A year ago MARA has [earned] $528.0 million.",
    "Long before, MARA had [earned] $528.0 million.",
    "before it had [earned] $528.0 million.",
    "Bimonths ago it had [earned] $5 million.",
    "A yearbook ago it had [earned] $5 million.",
    "A year agog it had [earned] $5 million.",
    "A year pago it had [earned] $5 million.",
    "The year. Long it had [earned] $5 million.",
    "A year earlier. It had [earned] $5 million.",
    "A year earlier; it had [earned] $5 million.",
    "A year earlier: it had [earned] $5 million.",
    "A year earlier\nit had [earned] $5 million.",
    `A year ago ${well(17)}it had [earned] $5 million.`,
  ])("not: %s", (text) => {
    expect(asked(isBottomLine, text)).toBe(false);
  });

  it("a longer word does not stop the way to the share", () => {
    expect(asked(isBottomLine, "MARA [earned] $2 million offhand, or 27 cents a share.")).toBe(true);
    expect(asked(isBottomLine, "MARA [earned] $2 million nearby, or 27 cents a share.")).toBe(true);
  });
});

describe("“earnings” are net income", () => {
  it.each([
    "[Earnings]: $104.5 Mln vs. -$154.4 Mln",
    "The company's [earnings] totaled $104.5 million.",
    "The company's [earnings] totalled $104.5 bln",
    "The company's [earnings] came in at $1.1 billion.",
    "The company's [earnings] came to 5 m",
    "The company's [earnings] came to 5 mn",
    `[Earnings]: ${well(7)}million`,
    "Unadjusted [earnings]: $5 million",
    "Corel [earnings]: $5 million",
  ])("%s", (text) => {
    expect(asked(isEarnings, text)).toBe(true);
  });

  it.each([
    "Mining [earnings]: $104.5 million",
    "Adjusted [earnings]: $104.5 million",
    "Core [earnings] totaled $104.5 million",
    "Operating [earnings] totaled $104.5 million",
    "Pretax [earnings] totaled $104.5 million",
    "Retained [earnings] totaled $104.5 million",
    "Headline [earnings] totaled $104.5 million",
    "Diluted [earnings]: $104.5 million",
    "Per [earnings]: $104.5 million",
    "[Earnings] rose to $104.5 million.",
    "[Earnings] overcame $104.5 million.",
    "[Earnings] camelback $104.5 million.",
    "[Earnings]",
    "[Earnings]: 27 cents",
    "[Earnings]: 27 multimillion",
    "[Earnings]: 27 millionaires",
    "[Earnings]:\n$104.5 million",
    "[Earnings]: 27 cents; revenue $104.5 million",
    "[Earnings]: 27 cents, revenue $104.5 million",
    "[Earnings]: 27 cents | revenue $104.5 million",
    `[Earnings]: ${well(8)}million`,
  ])("not: %s", (text) => {
    expect(asked(isEarnings, text)).toBe(false);
  });
});

describe("“earning” behind a turn is the bottom line", () => {
  it.each([
    "after [earning] $528 million",
    "MARA went from losing $154 million to [earning] $104 million.",
    "from [earning] $104 million",
    "versus [earning] $104 million",
    "against [earning] $104 million",
    "despite [earning] $104 million",
    "after [earning] $5 million this year, well from hosting",
    "after [earning] $5 million offhand",
    "after [earning] $5 million nearby",
  ])("%s", (text) => {
    expect(asked(isEarning, text)).toBe(true);
  });

  it.each([
    "while [earning] $528 million",
    "hereafter [earning] $528 million",
    "tomorrow [earning] $528 million",
    "[earning] $528 million",
    "after [earning] 528 million",
    "after [earning]",
    "after [earning] $20 million from hosting",
    "after [earning] $20 million through hosting",
    "after [earning] $20 million by hosting",
    "after [earning] $20 million of fees",
    "after [earning] $20 million in revenue",
  ])("not: %s", (text) => {
    expect(asked(isEarning, text)).toBe(false);
  });
});
