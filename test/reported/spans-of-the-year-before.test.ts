import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

it("the first six months of last year are no figure of this year's, nor of a quarter's comparison", () => {
  const half = "Ebang, first half of 2020";
  expect(
    figuresOf(half, "Net loss was $7.1 million compared to $18.8 million in the first six months of last year."),
  ).toEqual(["net_income -18.8 USD prior_year", "net_income -7.1 USD current"]);
  expect(figuresOf(half, "Revenue was $11 million, against $22 million in the first half a year earlier.")).toEqual([
    "total_revenue 11 USD current",
    "total_revenue 22 USD prior_year",
  ]);
  const quarter = "Riot Blockchain, second quarter of 2022";
  expect(
    figuresOf(quarter, "Net loss was $330 million, against net income of $20 million in the first half of last year."),
  ).toEqual(["net_income -330 USD current"]);
});

it("all of the year before is no comparative of a quarter", () => {
  const title = "Applied Digital, third quarter of fiscal 2023";
  const months = ["total_revenue 33 USD year_to_date"];
  expect(
    figuresOf(
      title,
      "It took in $33 million of revenue through the first three quarters of its current fiscal year, compared to $8.5 million in all the previous fiscal year.",
    ),
  ).toEqual(months);
  expect(
    figuresOf(
      title,
      "Revenue was $33 million across the first nine months, versus $8.5 million in the entire prior year.",
    ),
  ).toEqual(months);
});

it("what came after a figure is set against nothing", () => {
  const title = "Riot Platforms, full year 2022";
  const years = ["mining_revenue 156.9 USD current", "mining_revenue 184.4 USD prior_year"];
  expect(
    figuresOf(
      title,
      "In 2021, mining revenue was $184.4 million, after which in 2022 mining revenue was only $156.9 million.",
    ),
  ).toEqual(years);
  expect(
    figuresOf(title, "In 2021 mining revenue was $184.4 million, and in 2022 mining revenue was $156.9 million."),
  ).toEqual(years);
});

it("the same period in the document's own year is its own", () => {
  const title = "Applied Digital, first quarter of fiscal 2024, ended August 31, 2023";
  expect(
    figuresOf(
      title,
      "Total revenue rose from $6.9 million for the three months ended August 31, 2022, to $36.3 million for the same period in 2023.",
    ),
  ).toEqual(["total_revenue 36.3 USD current", "total_revenue 6.9 USD prior_year"]);
  expect(
    figuresOf(
      "Riot Platforms, third quarter of 2023",
      "Revenue went from $46.3 million to $51.9 million in the same period of 2023.",
    ),
  ).toEqual(["total_revenue 46.3 USD prior_year", "total_revenue 51.9 USD current"]);
});

it("a later year behind an earlier one is not the year before", () => {
  expect(
    figuresOf(
      "Riot Platforms, third quarter of 2023",
      "In 2022 revenue was $46.3 million, and in 2023 it was $51.9 million.",
    ),
  ).toEqual([]);
});

it("revenue from a business that another sentence names is not the company's", () => {
  const title = "Applied Digital, fourth quarter of fiscal 2023";
  expect(
    figuresOf(title, "It hosts the rigs of others. The company earned $22 million in revenue from this business."),
  ).toEqual([]);
  expect(figuresOf(title, "It hosts the rigs of others. Revenue from that line was $22 million.")).toEqual([]);
});
