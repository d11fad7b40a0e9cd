import { expect, it } from "vitest";
import { readingOf } from "./read.ts";

it.each([
  "Roth raises TeraWulf target to $94 after note offering",
  "Roth raises TeraWulf target to $94 on $3 billion debt financing",
])("a bank's target that is raised was announced as money raised: %s", (title) => {
  expect(readingOf(title, "The bank said so.").announcements).toEqual([]);
});

it("money raised is announced", () => {
  const [told] = readingOf("TeraWulf raises $500 million in notes", "TeraWulf said so.").announcements;
  expect(told).toMatchObject({ kind: "financing", value: "500000000" });
});
