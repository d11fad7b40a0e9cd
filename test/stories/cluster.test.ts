import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { clusterMentions } from "../../src/stories/index.ts";
import { mention as toldMention } from "../support/mention.ts";

const mention = (more: Partial<EventMention>): EventMention => toldMention({ title: "A deal", ...more });

const sizes = (mentions: EventMention[]) => clusterMentions(mentions).map(({ mentions: members }) => members.length);

describe("documents about one event", () => {
  test("results of one quarter join whatever their titles and dates", () => {
    const results = { kind: "earnings", period: "2026Q1" } as const;
    expect(
      sizes([
        mention({ ...results, title: "Loss widens" }),
        mention({ ...results, at: "2026-07-01T00:00:00.000Z", title: "A look back" }),
      ]),
    ).toEqual([2]);
  });

  test("results of two quarters stay two though their titles are the same", () => {
    const kind = "earnings" as const;
    expect(sizes([mention({ kind, period: "2026Q1" }), mention({ kind, period: "2025Q4" })])).toEqual([1, 1]);
  });

  test("deals with two tenants stay two", () => {
    expect(sizes([mention({ subject: "fluidstack" }), mention({ subject: "core42" })])).toEqual([1, 1]);
  });

  test("two deals with one tenant stay two where their power differs", () => {
    expect(
      sizes([
        mention({ subject: "fluidstack", mw: 200 }),
        mention({ subject: "fluidstack", mw: 160, at: "2025-08-18T12:00:00.000Z" }),
      ]),
    ).toEqual([1, 1]);
  });

  test("a long name and a short one are one tenant", () => {
    expect(sizes([mention({ subject: "amazon web services" }), mention({ subject: "amazon" })])).toEqual([2]);
    expect(sizes([mention({ subject: "advanced micro devices" }), mention({ subject: "amd" })])).toEqual([2]);
    expect(sizes([mention({ subject: "advanced micro devices" }), mention({ subject: "amc" })])).toEqual([1, 1]);
  });

  test("a text without a tenant joins the deal of the same day and bridges nothing", () => {
    expect(
      sizes([
        mention({ subject: "fluidstack" }),
        mention({ subject: "core42", at: "2025-08-15T12:00:00.000Z" }),
        mention({}),
      ]),
    ).toEqual([2, 1]);
  });

  test("a deal a year later is another deal", () => {
    expect(
      sizes([mention({ subject: "microsoft" }), mention({ subject: "microsoft", at: "2026-08-14T12:00:00.000Z" })]),
    ).toEqual([1, 1]);
  });

  test("any order of arrival gives the same events", () => {
    const all = [
      mention({ subject: "fluidstack", mw: 200 }),
      mention({}),
      mention({ subject: "fluidstack", mw: 160 }),
      mention({ subject: "core42" }),
      mention({ value: "3700000000" }),
    ];
    const keys = (mentions: EventMention[]) =>
      clusterMentions(mentions)
        .map(({ mentions: members }) =>
          members
            .map(({ itemKey }) => itemKey)
            .sort()
            .join(),
        )
        .sort();
    for (let turn = 1; turn < all.length; turn++)
      expect(keys([...all.slice(turn), ...all.slice(0, turn)])).toEqual(keys(all));
  });
});
