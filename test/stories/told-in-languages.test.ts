import { expect, test } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { clusterMentions, eventsOf } from "../../src/stories/index.ts";
import { TOLD, toldDocument } from "./told-in-languages.ts";

const companies = loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname);
const reader = createReader(companies);

const mentions = TOLD.flatMap(([event, title, text], number) => {
  const reading = reader.read({ title, text });
  const company = companies.find(({ ticker }) => ticker === reading.company);
  const names = {
    now: company ? [company.name] : [],
    former: company?.formerNames ?? [],
    aliases: company?.aliases ?? [],
  };
  const [main] = eventsOf(toldDocument(title, text, number), reading, names);
  return main ? [{ ...main, event }] : [];
});

test("desks in six languages tell one event as one story, and two events as two", () => {
  const stories = [...Map.groupBy(mentions, ({ company }) => company).values()].flatMap((told) =>
    clusterMentions(told),
  );
  const events = new Set(TOLD.map(([event]) => event));
  const eventOfStory = stories.map(({ mentions: told }) => [...new Set(told.map(({ event }) => event))].join(" and "));
  expect(eventOfStory.toSorted((one, other) => one.localeCompare(other))).toEqual(
    [...events].toSorted((one, other) => one.localeCompare(other)),
  );
});
