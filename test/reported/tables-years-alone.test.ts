import { expect, test } from "vitest";
import { lines, table, text } from "../extract/tables/page.ts";

const statement = table(
  ["(in thousands)", "Three Months Ended March 31, 2026", "Three Months Ended March 31, 2025"],
  ["Total revenues", "51,132", "51,722"],
  ["Net loss", "(7,235)", "(12,851)"],
);

/** A reconciliation headed by years alone has the quarters of the statement whose net loss it starts from. */
test("columns headed by years alone have the periods of the statement that they repeat", () => {
  const html = `${statement}${text("Adjusted EBITDA adds back interest, taxes and pay in shares.")}${table(
    ["(in thousands)", "2026", "2025"],
    ["Net loss", "(7,235)", "(12,851)"],
    ["Adjusted EBITDA", "18,614", "39,214"],
  )}`;
  expect(lines(html).filter((line) => line.startsWith("adjusted"))).toEqual([
    "adjusted_ebitda 2026Q1 current 18614000",
    "adjusted_ebitda 2025Q1 prior_year 39214000",
  ]);
});

test("columns that repeat one figure and contradict another stay unread", () => {
  const html = `${statement}${text("What follows is another matter of the company.")}${table(
    ["(in thousands)", "2026", "2025"],
    ["Total revenues", "51,132", "51,722"],
    ["Net loss", "(9,990)", "(13,004)"],
    ["Adjusted EBITDA", "18,614", "39,214"],
  )}`;
  expect(lines(html).filter((line) => line.startsWith("adjusted"))).toEqual([]);
});

test("columns of another year than the statement's stay unread", () => {
  const html = `${statement}${text("What follows is another matter of the company.")}${table(
    ["(in thousands)", "2024", "2023"],
    ["Net loss", "(7,235)", "(12,851)"],
    ["Adjusted EBITDA", "18,614", "39,214"],
  )}`;
  expect(lines(html).filter((line) => line.startsWith("adjusted"))).toEqual([]);
});
