import { remembering } from "../../lib/index.ts";
import { plainWords } from "./labels.ts";

/** Heads of columns that hold no reported figures: changes, ranges, plans, corrections. */
const REFUSED =
  /%|[δ∆]|\bchanges?\b|\bvariance\b|\bincrease\b|\bdecrease\b|\bgrowth\b|\bdelta\b|\bvs\b|\bq ?o ?q\b|\by ?o ?y\b|\bq ?\/ ?q\b|\by ?\/ ?y\b|\blow\b|\bhigh\b|\bmid ?point\b|\brange\b|\bestimate[ds]?\b|\bguidance\b|\boutlook\b|\bforecast\b|\bprojected\b|\bexpected\b|\btarget\b|\bbudget\b|\bconsensus\b|\b20\d\de\b|\bpro forma\b|\bnon[- ]gaap\b|\badjustments?\b|\b(?:previously|originally) reported\b|\bas reported\b|\bnotes?\b|\beliminations?\b|\bannuali[sz]ed\b|\bper share\b|\bcumulative\b|\binception\b/;

const words = (...lists: string[]): string[] => lists.join(" ").split(" ");

const NEUTRAL = new Set(
  words(
    "three six nine twelve thirteen fourteen twenty seven thirty forty fifty two month months week weeks quarter quarters",
    "half year years annual first second third fourth full fiscal financial calendar reporting interim period periods date",
    "ended ending end through for the of as at to and from in on by or current prior previous same last latest comparable",
    "comparison comparative ytd qtd ltm january february march april may june july august september october november",
    "december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2 1h 2h 1q 2q 3q 4q fq1 fq2 fq3 fq4 fy 3m 6m 9m 12m",
    "unaudited audited reviewed actual actuals restated recast revised reclassified corrected adjusted preliminary final",
    "usd us cad rmb cny gbp eur aud hkd dollars thousands thousand millions million billions m mm k bn gaap ifrs",
    "result reported value figure this latest ago yr earlier before preceding",
    "total totals consolidated group company results amount amounts except otherwise stated a b c d e f",
  ),
);

// Money signs with or without thousands: "$", "us$m", "$'000", "000s".
const UNIT = /^(?:us|u|c|ca|cdn|a|hk)?[$£€¥]?['\u2019]?(?:000s?|m|mm|k|bn)?$/;
const PERIOD = /^(?:fy?|fq[1-4]|q[1-4]|[1-4]q|h[12]|[12]h|(?:3|6|9|12)m)?['\u2019]?\d{0,4}(?:st|nd|rd|th)?$/;

/** What is left of a head when periods, units and neutral words are taken out: what the column is about. */
export const subjectOf = remembering((head) =>
  plainWords(head)
    .split(" ")
    .filter((word) => !NEUTRAL.has(word) && !UNIT.test(word) && !PERIOD.test(word))
    .join(" "),
);

/** "(in thousands, except per share data)": what the unit does not hold for is not what stands below. */
const EXCEPT = /\b(?:except|other than|excluding)\b[^()]{0,120}/g;

/** Whether a head says that what stands below it is not reported. */
export const isRefusedHead = remembering((written) => {
  const head = written.toLowerCase().replace(EXCEPT, " ");
  return REFUSED.test(head) || REFUSED.test(plainWords(head));
});

const TITLE =
  /\bguidance\b|\boutlook\b|\bforecasts?\b|\bprojections?\b|\bprojected\b|\bpro[\s-]forma\b|\billustrative\b|\bhypothetical\b|\bsensitivity\b|\bdiscontinued operations\b|\bheld[\s-]for[\s-]sale\b|\bparent[\s-]only\b|\binvestees?\b|\bequity[\s-]method\b|\bjoint ventures?\b/i;

/** Whether a title or caption is that of figures that are not the company's own, or not yet. */
export const isRefusedTitle = (title: string): boolean => TITLE.test(title);
