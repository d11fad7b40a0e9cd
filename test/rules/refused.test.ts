import { describe, expect, test } from "vitest";
import { readRule } from "../../src/rules/index.ts";
import { METRICS } from "../support/tiny.ts";

const BASE = `id: tiny
title: Tiny rule
status: test
severity: info
why: It is tested.
falseAlarms: []
when: [earnings]
parameters:
  min_loss: { default: 100, unit: USD, meaning: a loss }
uses: [net_income]
condition: CONDITION
sentence: net loss of {net_loss}
expect:
  - { name: nothing stated, result: unknown, missing: [net_income] }
`;

const METRIC_LIST = [...METRICS, { id: "contracted_mw", label: "MW", unit: "mw" as const }];

/** The first fault of a text as "line:column sentence". */
function refusal(text: string): string {
  const read = readRule(text, "tiny.yaml", METRIC_LIST);
  if (!("faults" in read)) return "read";
  const [fault] = read.faults;
  return `${fault?.line}:${fault?.column} ${fault?.sentence}`;
}
const condition = (text: string) => refusal(BASE.replace("CONDITION", () => text));

test("a rule without fault is read", () => {
  expect(condition("net_loss >= p.min_loss")).toBe("read");
});

describe("a condition is refused with its place and what to write instead", () => {
  test.each([
    [
      "a typo in a fact",
      "hpc_revnue > mining_revenue",
      '11:12 There is no fact "hpc_revnue"; did you mean hpc_revenue?',
    ],
    [
      "a typo in a comparative",
      "hpc_revenue > prior_year.hpc_revenu",
      '11:26 "prior_year" has no "hpc_revenu"; did you mean hpc_revenue?',
    ],
    [
      "a typo in a group",
      "prior_yaer.hpc_revenue > hpc_revenue",
      '11:12 There is no fact "prior_yaer"; did you mean prior_year?',
    ],
    [
      "a parameter that is not declared",
      "net_loss >= p.loss_least",
      '11:24 The rule has no parameter "loss_least"; add it under parameters.',
    ],
    [
      "a plain number for money",
      "net_loss > 100000000",
      "11:12 The types do not fit: a plain number is no money; write USD(100), or a parameter with the unit USD.",
    ],
    [
      "money against megawatts",
      "hpc_revenue > contracted_mw",
      "11:12 The types do not fit: money > megawatts compares different units; both sides must be money.",
    ],
    ["no yes or no", "hpc_revenue - mining_revenue", "11:12 This is money, no yes or no; compare it with something."],
    [
      "a regular expression",
      'company.matches("(a+)+$")',
      '11:12 A regular expression can run for ever, so matches is not allowed; write contains("word"), startsWith or endsWith.',
    ],
    [
      "an unknown function",
      "sqrt(hpc_revenue) > mining_revenue",
      "11:12 There is no function sqrt; there are stated, growth, differs, was, ever, USD, mw, eh_s, btc, percent, years.",
    ],
    [
      "words for signs",
      "hpc_revenue > mining_revenue and net_loss > p.min_loss",
      "11:41 This cannot be read (Unexpected character: 'd'); write && for and.",
    ],
    [
      "a half sentence",
      "hpc_revenue >",
      "11:25 This cannot be read (Unexpected token: EOF); write a comparison such as net_loss >= p.min_loss.",
    ],
    [
      "a walk into the past without end",
      "past[9].hpc_revenue > hpc_revenue",
      "11:12 Only past takes an index, a plain number from 0 (newest) to 7; write past[0].hpc_revenue.",
    ],
    [
      "a comparative within the past",
      "was(prior_year.hpc_revenue > hpc_revenue)",
      "11:16 was(…) looks at past quarters and knows only their own figures, not prior_year.hpc_revenue.",
    ],
    [
      "a way out of the facts",
      "contract.constructor",
      '11:12 "contract" has no "constructor"; contract has told, recalled, counterparty, value, mw, mw_kind, years, form, backstop.',
    ],
    [
      "a loop",
      'company == "a" || [1, 2].exists(x, x > 1)',
      "11:30 There is no function exists; there are contains, startsWith, endsWith.",
    ],
  ])("%s", (_title, text, said) => {
    expect(condition(text)).toBe(said);
  });

  test("on the right line of a folded condition", () => {
    expect(condition(">-\n  hpc_revenue > mining_revenue\n  && net_los > p.min_loss")).toBe(
      '13:6 There is no fact "net_los"; did you mean net_loss?',
    );
  });

  test("in quotes, and in the gap of a sentence", () => {
    expect(condition('"hpc_revenue > mining_revenu"')).toBe(
      '11:27 There is no fact "mining_revenu"; did you mean mining_revenue?',
    );
    const text = BASE.replace("CONDITION", "net_loss >= p.min_loss").replace("{net_loss}", "{net_los}");
    expect(refusal(text)).toBe('12:24 There is no fact "net_los"; did you mean net_loss?');
  });
});

describe("a file is refused with its place and what to write instead", () => {
  const whole = BASE.replace("CONDITION", "net_loss >= p.min_loss");
  test.each([
    [
      "a unit that does not exist",
      whole.replace("unit: USD", "unit: dollars"),
      "9:35 parameters.min_loss.unit is one of USD, mw, eh_s, btc, percent, years, ratio, count; write one of these.",
    ],
    [
      "a kind of news that does not exist",
      whole.replace("[earnings]", "[earning]"),
      "7:8 when.0 is one of earnings, contract, rebrand, mining_exit, conversion, financing, merger, production, preview, opinion, market, other; write one of these.",
    ],
    [
      "a typo in a key",
      whole.replace("falseAlarms", "falseAlarm"),
      '6:1 "falseAlarm" is no part of the rule; did you mean falseAlarms?',
    ],
    ["a key too many", `${whole}serverity: high\n`, '15:1 "serverity" is no part of the rule; did you mean severity?'],
    [
      "a figure that does not exist",
      whole.replace("uses: [net_income]", "uses: [net_incom]"),
      '10:8 There is no fact "net_incom"; did you mean net_income?',
    ],
    ["YAML that breaks off", "id: [tiny\ntitle: x", "2:1 "],
    [
      "two keys of one name",
      whole.replace("why:", "title:"),
      "5:1 This key stands twice here; take one of the two out.",
    ],
    ["aliases without end", `a: &a [1]\nb: [${"*a, ".repeat(30)}]\n`, "1:1 "],
    ["a book", "# ".repeat(40_000), "1:1 A rule file has at most 16 KB; split it into several."],
  ])("%s", (_title, text, said) => {
    expect(refusal(text)).toContain(said);
  });

  test.each([
    [
      "when a firing repeats",
      "repeatedWhen: net_los > USD(1)\n",
      '15:15 There is no fact "net_los"; did you mean net_loss?',
    ],
    [
      "when a firing is louder",
      "louder:\n  - { when: net_los > USD(1), severity: high }\n",
      '16:13 There is no fact "net_los"; did you mean net_loss?',
    ],
    ["what a sentence shows and the condition compares, the condition first", "", "11:12 There is no fact"],
  ])("a condition that says %s", (_title, more, said) => {
    const text = more ? whole : whole.replaceAll("net_loss", "net_los");
    expect(refusal(`${text}${more}`)).toContain(said);
  });

  test("YAML that is wrong in many places, five of them at once, each in one line", () => {
    const read = readRule(`a: [1\n${"b: ]\n".repeat(9)}`, "tiny.yaml", METRIC_LIST);
    const told = "faults" in read ? read.faults.map(({ sentence }) => sentence) : [];
    expect(told).toHaveLength(5);
    for (const sentence of told) expect(sentence).toMatch(/^[^\n]{10,}; mend the YAML here\.$/);
  });

  test("brackets of any kind that are closed again are not deep", () => {
    for (const pair of ["()", "[]", "{}"]) expect(refusal(`# ${pair.repeat(60)}\n${whole}`)).toBe("read");
  });

  test("10,000 nested parentheses, brackets of YAML, or exclamation marks", () => {
    const nested = `${"(".repeat(10_000)}true${")".repeat(10_000)}`;
    expect(condition(nested)).toBe(
      "11:52 Brackets stand more than 40 deep here; write the condition in at most 20 levels.",
    );
    expect(refusal(`id: ${"[".repeat(10_000)}`)).toContain("1:45 Brackets stand more than 40 deep here");
    expect(condition(`${"(".repeat(30)}true${")".repeat(30)}`)).toBe(
      "11:32 Brackets stand more than 20 deep here; write it in at most 20.",
    );
    expect(condition(`"${"!".repeat(1_900)}true"`)).toContain("11:");
    expect(condition("!".repeat(12_000))).toContain("11:");
  });
});
