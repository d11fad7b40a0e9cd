import { afterEach, expect, test } from "vitest";
import { readSeason } from "../../src/jobs/demo/season.ts";
import { openWhole, type Whole } from "../support/whole.ts";

const STORIES = [
  "CIFR|contract|amazon web services",
  "CIFR|rebrand|cipher digital",
  "CLSK|earnings|2026Q1",
  "CORZ|earnings|2022Q2",
  "CORZ|earnings|2026Q1",
  "IREN|contract|microsoft",
  "MARA|earnings|2022Q4",
  "MARA|production|april 2025",
  "WULF|earnings|2026Q1",
  "WULF|preview|2026Q1",
];

let whole: Whole | undefined;
afterEach(() => whole?.close());

test("the season's twenty-three documents tell ten stories, and what else is seen in them alerts nobody", async () => {
  const season = await readSeason("feeds/demo");
  whole = await openWhole({ season });
  await whole.play(season.acts.length - 1);
  const stories = [];
  for (const ticker of whole.bot.parts.companies.keys())
    stories.push(...(await whole.bot.store.stories.ofCompany(ticker, 50)));
  const keys = stories.map(({ key }) => key);
  expect(keys.filter((key) => STORIES.includes(key)).toSorted()).toEqual(STORIES);
  expect(whole.shown.posts).toHaveLength(6);
  expect(
    stories
      .filter(({ backlog }) => backlog)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(["CORZ|earnings|2022Q2", "MARA|earnings|2022Q4"]);
});
