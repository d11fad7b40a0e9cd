import { describe, expect, it } from "vitest";
import { createReader } from "../../src/extract/index.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const reader = createReader(loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname));

const promised = (title: string, text: string, day: string) =>
  reader
    .read({ title, text, publishedAt: `${day}T12:00:00Z` })
    .announcements.filter(({ kind }) => kind === "milestone" || kind === "guidance");

describe("a date that is said of something else was read as a promise", () => {
  it("the day at the head of a release", () => {
    const text =
      "LAS VEGAS, Oct. 20, 2025 -- Hyperscale Data, Inc. (NYSE American: GPUS) announced that it plans the build-out of its Michigan campus, where it has 30 megawatts.";
    expect(promised("Hyperscale Data accelerates Michigan campus", text, "2025-10-20")).toEqual([]);
  });

  it("when the earlier agreements were signed", () => {
    const text = "Together with the agreements of early June Core Scientific will deliver 270 MW for CoreWeave.";
    expect(promised("Core Scientific adds CoreWeave", text, "2024-06-25")).toEqual([]);
  });

  it("the quarter that a report is on", () => {
    const text = "Core Scientific's Q2 2026 report says that the Denton halls are to be energized soon.";
    expect(promised("Core Scientific builds", text, "2026-08-12")).toEqual([]);
  });

  it("what leases bring over their terms is no guidance for the month of their signing", () => {
    const text =
      "In June Applied Digital finalized two leases which it expects to generate about $7 billion of revenue over their terms.";
    expect(promised("Applied Digital outlook", text, "2025-07-30")).toEqual([]);
  });
});

describe("a name that is to come was read as taken, a title's next verb as part of it", () => {
  const renamed = (title: string, text: string) =>
    reader.read({ title, text }).announcements.filter(({ kind }) => kind === "rebrand");

  it.each([
    [
      "announced",
      "Bitfarms announced that it will become a Delaware company and change its name to Keel Infrastructure.",
    ],
    ["announced", "Bitfarms will be called Keel Infrastructure and list under KEEL."],
    ["completed", "Bitfarms has changed its name to Keel Infrastructure."],
    [
      "completed",
      "Bitfarms said that it is now Keel Infrastructure, and that it hopes for tenants once permits are in.",
    ],
  ])("%s: %s", (status, text) => {
    expect(renamed("Bitfarms and its name", text)).toMatchObject([{ to: "Keel Infrastructure", status }]);
  });

  it("a title goes on with another verb", () => {
    const title = "Cipher Mining Becomes Cipher Digital and Provides Fourth Quarter Update";
    expect(renamed(title, "Cipher Digital gave an update.")).toMatchObject([
      { from: "Cipher Mining", to: "Cipher Digital" },
    ]);
  });
});
