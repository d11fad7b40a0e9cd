import { describe, expect, test } from "vitest";
import type { Guidance, Milestone, StoryView } from "../../src/model/index.ts";
import { areOfOneThing, type Told, type ToldPromise, withEarlierPromises } from "../../src/stories/promises.ts";

const Q4 = { text: "Q4 2026", from: "2026-10-01", to: "2026-12-31" };
const Q1 = { text: "Q1 2027", from: "2027-01-01", to: "2027-03-31" };

const milestone = (more: Partial<Milestone> = {}): Milestone => ({
  kind: "milestone",
  company: "WULF",
  what: "energization",
  site: "Lake Mariner",
  by: Q4,
  quote: "by the fourth quarter",
  start: 0,
  end: 1,
  ...more,
});
const guidance = (more: Partial<Guidance> = {}): Guidance => ({
  kind: "guidance",
  company: "WULF",
  metric: "hpc_revenue",
  unit: "money",
  currency: "USD",
  range: { low: "100", high: "120" },
  by: Q4,
  quote: "100 to 120",
  start: 0,
  end: 1,
  ...more,
});
const bare = { site: undefined as never };

describe("two dates are promised for one thing", () => {
  test.each<[string, Partial<Milestone>, Partial<Milestone>]>([
    ["at one site", {}, {}],
    ["at a site by its long and its short name", {}, { site: "Lake Mariner Campus" }],
    ["for one tenant at no site", { ...bare, counterparty: "Google LLC" }, { ...bare, counterparty: "Google" }],
    ["for one tenant, one with its site", { counterparty: "Google" }, { ...bare, counterparty: "Google" }],
    ["of one building by its code", { ...bare, phase: "cb-5" }, { ...bare, phase: "cb-5" }],
    ["of one phase at one site", { phase: "phase 1" }, { phase: "phase 1" }],
    ["of one power, rounded", { mw: 100 }, { mw: 98 }],
    ["of a power that one text leaves out", { mw: 100 }, {}],
  ])("%s", (_, one, other) => {
    expect(areOfOneThing(milestone(one), milestone(other))).toBe(true);
    expect(areOfOneThing(milestone(other), milestone(one))).toBe(true);
  });

  test.each<[string, Partial<Milestone>, Partial<Milestone>]>([
    ["of two steps", {}, { what: "completion" }],
    ["of two phases", { phase: "phase 1" }, { phase: "phase 2" }],
    ["of a phase and the whole", { phase: "phase 1" }, {}],
    ["at two sites", {}, { site: "Lake Hawkeye" }],
    ["at two sites for one tenant", { counterparty: "Google" }, { site: "Cayuga", counterparty: "Google" }],
    ["for two tenants at one site", { counterparty: "Google" }, { counterparty: "Oracle" }],
    ["of two powers", { mw: 100 }, { mw: 97 }],
    ["where one names no site", {}, bare],
    ["of one phase at no site", { ...bare, phase: "phase 1" }, { ...bare, phase: "phase 1" }],
  ])("not %s", (_, one, other) => {
    expect(areOfOneThing(milestone(one), milestone(other))).toBe(false);
    expect(areOfOneThing(milestone(other), milestone(one))).toBe(false);
  });
});

type Promised = Milestone | Guidance;
const at = <One extends Promised>(one: One, day: string, itemKey = day): Told<One> => ({
  ...one,
  itemKey,
  day,
  outlet: `Outlet ${itemKey}`,
});
/** What stands beside a promise of 20 May, with these told as well. */
function earlierOf(one: Promised, ...told: ToldPromise[]) {
  const now = { ...one, itemKey: "now", outlet: "Now", trust: "issuer" as const };
  const view = { announcements: [now] } as unknown as StoryView;
  const own = at(one, "2026-05-20", "now");
  const [found] = withEarlierPromises(view, [own, ...told]).announcements;
  return found && "earlier" in found ? found.earlier : undefined;
}

describe("a promise stands beside what was promised before", () => {
  test("with its day, sentence and source", () => {
    const told = { ...at(milestone({ by: Q1, quote: "in early 2027" }), "2026-02-02"), url: "https://example.com/1" };
    expect(earlierOf(milestone(), told)).toEqual({
      quote: "in early 2027",
      outlet: "Outlet 2026-02-02",
      itemKey: "2026-02-02",
      day: "2026-02-02",
      url: "https://example.com/1",
      by: Q1,
    });
    expect(earlierOf(guidance(), at(guidance({ range: { low: "1", high: "2" } }), "2026-02-02"))).toEqual({
      quote: "100 to 120",
      outlet: "Outlet 2026-02-02",
      itemKey: "2026-02-02",
      day: "2026-02-02",
      range: { low: "1", high: "2" },
    });
  });

  test("the newest of several", () => {
    const told = ["2026-01-01", "2026-03-03", "2026-02-02"].map((day) => at(milestone(), day));
    expect(earlierOf(milestone(), ...told)?.day).toBe("2026-03-03");
  });

  test.each<[string, Promised, ToldPromise[]]>([
    ["of other things", milestone(), [at(milestone({ site: "Cayuga" }), "2026-02-02")]],
    ["of a figure, beside a date", milestone(), [at(guidance(), "2026-02-02")]],
    ["of a date, beside a figure", guidance(), [at(milestone(), "2026-02-02")]],
    ["of another figure", guidance(), [at(guidance({ metric: "arr" }), "2026-02-02")]],
    ["in another currency", guidance(), [at(guidance({ currency: "CAD" }), "2026-02-02")]],
    ["for another period", guidance(), [at(guidance({ by: Q1 }), "2026-02-02")]],
    ["for a period that ends later", guidance(), [at(guidance({ by: { ...Q4, to: Q1.to } }), "2026-02-02")]],
    ["for no period", guidance({ by: undefined as never }), [at(guidance({ by: undefined as never }), "2026-02-02")]],
    ["without a figure", guidance(), [at(guidance({ range: undefined as never }), "2026-02-02")]],
    ["within three days, which is the same news", milestone(), [at(milestone(), "2026-05-17")]],
    [
      "on a day that told two dates",
      milestone(),
      [at(milestone(), "2026-02-02", "a"), at(milestone({ by: Q1 }), "2026-02-02", "b")],
    ],
    [
      "on a day that told two figures",
      guidance(),
      [at(guidance(), "2026-02-02", "a"), at(guidance({ range: { low: "100", high: "130" } }), "2026-02-02", "b")],
    ],
  ])("but not what was said %s", (_, one, told) => {
    expect(earlierOf(one, ...told)).toBeUndefined();
  });

  test("four days before, and by two texts of one day that agree", () => {
    expect(earlierOf(milestone(), at(milestone(), "2026-05-16"))?.day).toBe("2026-05-16");
    const twice = [at(milestone(), "2026-02-02", "a"), at(milestone(), "2026-02-02", "b")];
    expect(earlierOf(milestone(), ...twice)?.day).toBe("2026-02-02");
    const ranges = [at(guidance(), "2026-02-02", "a"), at(guidance(), "2026-02-02", "b")];
    expect(earlierOf(guidance(), ...ranges)?.day).toBe("2026-02-02");
  });

  test("and news that promises nothing, or whose day is not known, stays as it is", () => {
    const contract = { kind: "contract", itemKey: "now" };
    const view = { announcements: [contract] } as unknown as StoryView;
    expect(withEarlierPromises(view, [at(milestone(), "2026-05-20", "now")]).announcements).toEqual([contract]);
    const undated = { announcements: [{ ...milestone(), itemKey: "elsewhere" }] } as unknown as StoryView;
    expect(withEarlierPromises(undated, [at(milestone(), "2026-02-02")]).announcements[0]).not.toHaveProperty(
      "earlier",
    );
  });
});
