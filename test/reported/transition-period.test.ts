import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

const periodsOf = (title: string, text: string): (string | undefined)[] => {
  const { period, facts } = readingOf(title, text, "https://press.example/2024/03/28/hut-8");
  return [period, ...facts.map((fact) => fact.period)];
};

it("the six months between two fiscal years were read as their last quarter", () => {
  const title = "Hut 8 Reports Results for Six-Month Transition Period";
  const results = "Hut 8 today published results for the six-month transition period ended December 31, 2023.";
  expect(periodsOf(title, `${results} Revenue of $60.8 million for the transition period.`)).toEqual([
    "2023H2",
    "2023H2",
  ]);
  const closed = "Hut 8's six-month reporting period that ended on December 31 brought revenue of $60.8 million.";
  expect(periodsOf("Hut 8 results", closed)).toEqual(["2023H2", "2023H2"]);
  const span = "Hut 8 said revenue for the transition period from July 1 to December 31, 2023 was $60.8 million.";
  expect(periodsOf("Hut 8 results", span)).toEqual(["2023H2", "2023H2"]);
});

it("months that are no quarter's were read as a quarter", () => {
  const five = "In the five-month transition period ended December 31, 2023, Hut 8 had revenue of $60.8 million.";
  expect(periodsOf("Hut 8 results", five)).toEqual([undefined]);
  const two = "Hut 8's transition report for the two months ended December 31, 2023 shows revenue of $10.8 million.";
  expect(periodsOf("Hut 8 results", two)).toEqual([undefined]);
});

it("a transition period of unnamed length was read as the newest quarter, and one of trades may pass as none", () => {
  const unnamed = "Hut 8 filed its transition report. Revenue for the transition period was $60.8 million.";
  expect(periodsOf("Hut 8 results", unnamed)).toEqual([undefined, undefined]);
  const trades = "In this transition period from mining to AI, quarterly revenue was $60.8 million.";
  expect(periodsOf("Hut 8 results", trades)).toEqual(["2023Q4", "2023Q4"]);
});
