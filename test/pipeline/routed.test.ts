import { describe, expect, test } from "vitest";
import type { Judgement, Mute, PlaceSettings, StoryView, Watch } from "../../src/model/index.ts";
import { afterQuiet, route, speaking } from "../../src/pipeline/route.ts";
import type { Wishes } from "../../src/rules/index.ts";
import { fakeChannel, tinyParts } from "../support/tiny.ts";

const NOW = new Date("2026-05-08T16:00:00.000Z");
const DESK = { platform: "fake", channel: "desk" };
const STORY = { id: "s1", company: "TINY", kind: "earnings" } as StoryView;
const says = (rule: string, more: Partial<Judgement> = {}): Judgement => ({
  rule,
  outcome: "fires",
  severity: "notable",
  title: rule,
  sentence: rule,
  values: {},
  missing: [],
  uses: [],
  ...more,
});
const LOSS = says("loss", { severity: "high" });
const HPC = says("hpc", { severity: "info" });

interface Wanted {
  watches?: Partial<Watch>[];
  place?: Omit<PlaceSettings, "place">;
  mutes?: Partial<Mute>[];
  judgements?: Judgement[];
}

/** Where the story goes: each place with its rules, when, and the mute that keeps it back. */
async function routes({ watches = [], place, mutes = [], judgements = [LOSS, HPC] }: Wanted) {
  const wishes: (Wishes | undefined)[] = [];
  const parts = await tinyParts({}, fakeChannel());
  parts.judge = (_story, _past, _now, wish) => (wishes.push(wish), judgements);
  const { settings } = parts.store;
  const by = { addedBy: "ann", addedAt: NOW.toISOString() };
  for (const watch of watches) await settings.saveWatch({ place: DESK, ticker: "TINY", ...by, ...watch });
  if (place) await settings.savePlace({ place: DESK, ...place });
  for (const mute of mutes)
    await settings.saveMute({ place: DESK, what: "all", until: "2026-05-09T00:00:00.000Z", ...by, ...mute });
  const found = await route(parts, STORY, [], NOW);
  return {
    wishes,
    found,
    said: found.map(({ destination, judgements: said }) => [destination.channel, ...said.map(({ rule }) => rule)]),
  };
}

describe("rules speak in a message", () => {
  test("that fire, unless a bigger one mutes them or they are quiet of themselves", () => {
    const all = [
      LOSS,
      says("silent", { outcome: "silent" }),
      says("unknown", { outcome: "unknown" }),
      says("muted", { mutedBy: "loss" }),
      says("quiet", { quiet: true }),
    ];
    expect(speaking(all)).toEqual([LOSS]);
  });
});

describe("a story goes", () => {
  test("at once to the settings' channel with all that fires there", async () => {
    const { found } = await routes({});
    expect(found).toEqual([{ destination: DESK, judgements: [LOSS, HPC], dueAt: NOW.toISOString() }]);
  });

  test("nowhere where nothing fires", async () => {
    expect((await routes({ judgements: [says("loss", { outcome: "silent" })] })).found).toEqual([]);
  });

  test.each<[string, string[], Wanted]>([
    ["rules that the watch names", ["hpc"], { watches: [{ events: ["hpc"] }] }],
    ["all rules for a kind of news that the watch names", ["loss", "hpc"], { watches: [{ events: ["earnings"] }] }],
    ["what is loud enough for the place", ["loss"], { place: { severity: "notable" } }],
    ["what is just as loud as the place wants", ["loss"], { place: { severity: "high" } }],
    [
      "what is loud enough for the watch, whatever the place wants",
      ["loss", "hpc"],
      { place: { severity: "high" }, watches: [{ severity: "info" }] },
    ],
    [
      "what the company's own watch wants, not that of all",
      ["hpc"],
      { watches: [{ ticker: "*", events: ["loss"] }, { events: ["hpc"] }] },
    ],
    [
      "what the watch of all wants, where there is no other",
      ["loss"],
      { watches: [{ ticker: "*", events: ["loss"] }] },
    ],
  ])("with %s: %j", async (_, rules, wanted) => {
    expect((await routes(wanted)).said).toEqual([["desk", ...rules]]);
  });

  test.each<[string, Wanted]>([
    ["the watch names other events", { watches: [{ events: ["contract"] }] }],
    ["nothing is loud enough", { place: { severity: "critical" } }],
    ["the place watches other companies", { watches: [{ ticker: "WULF" }] }],
  ])("nowhere where %s", async (_, wanted) => {
    expect((await routes(wanted)).found).toEqual([]);
  });

  test("once to each place, judged by the watches of that place", async () => {
    const other = { platform: "fake", channel: "other" };
    const { said, wishes } = await routes({
      watches: [{ ticker: "*" }, { minLoss: "5" }, { place: other, minLoss: "7" }],
    });
    expect(said).toEqual([
      ["desk", "loss", "hpc"],
      ["other", "loss", "hpc"],
    ]);
    expect(wishes.map((wish) => wish?.watches.map(({ minLoss }) => minLoss))).toEqual([[undefined, "5"], ["7"]]);
  });
});

describe("a story waits", () => {
  test("the seconds that its place asks for", async () => {
    const { found } = await routes({ place: { waitSeconds: 90 } });
    expect(found[0]?.dueAt).toBe("2026-05-08T16:01:30.000Z");
  });

  test("for the end of the quiet hours, in the place's own zone or that of the settings", async () => {
    const due = async (zone?: string) =>
      (await routes({ place: { quiet: "11:00-13:00", ...(zone && { zone }) } })).found[0]?.dueAt;
    expect(await due()).toBe("2026-05-08T17:00:00.000Z");
    expect(await due("Europe/Berlin")).toBe(NOW.toISOString());
  });
});

describe("a story is kept back", () => {
  test.each<[string, string | undefined, Partial<Mute>[]]>([
    ["where all is mute", "all", [{ what: "all" }, { what: "TINY" }]],
    ["where its company is", "TINY", [{ what: "TINY" }, { what: "loss" }, { what: "hpc" }]],
    ["where each of its rules is", "loss", [{ what: "loss" }, { what: "hpc" }]],
    ["not where one of its rules is", undefined, [{ what: "loss" }]],
    ["not where another company is", undefined, [{ what: "WULF" }]],
    ["not after the mute's end", undefined, [{ what: "all", until: NOW.toISOString() }]],
  ])("%s: by %s", async (_, mutedBy, mutes) => {
    const { found } = await routes({ mutes });
    expect(found).toHaveLength(1);
    expect(found[0]?.mutedBy).toBe(mutedBy);
  });
});

describe("quiet hours", () => {
  const NEW_YORK = "America/New_York";
  test.each([
    ["from their first minute", "12:00-14:00", "2026-05-08T16:00:00.000Z", "2026-05-08T18:00:00.000Z"],
    ["to their last", "12:00-14:00", "2026-05-08T17:59:59.000Z", "2026-05-08T18:00:00.000Z"],
    ["and no longer", "12:00-14:00", "2026-05-08T18:00:00.000Z", "2026-05-08T18:00:00.000Z"],
    ["not before", "12:00-14:00", "2026-05-08T15:59:00.000Z", "2026-05-08T15:59:00.000Z"],
    ["over midnight from their first minute", "22:00-06:30", "2026-05-09T02:00:00.000Z", "2026-05-09T10:30:00.000Z"],
    ["over midnight and no longer", "22:00-06:30", "2026-05-08T10:30:00.000Z", "2026-05-08T10:30:00.000Z"],
    ["never where nobody set them", undefined, "2026-05-08T16:00:00.000Z", "2026-05-08T16:00:00.000Z"],
    [
      "never where they are badly written",
      "12:00-14:00 and more",
      "2026-05-08T16:00:00.000Z",
      "2026-05-08T16:00:00.000Z",
    ],
    ["never where they begin badly", "from 12:00-14:00", "2026-05-08T16:00:00.000Z", "2026-05-08T16:00:00.000Z"],
  ])("hold %s", (_, quiet, from, until) => {
    expect(afterQuiet(new Date(from), quiet, NEW_YORK).toISOString()).toBe(until);
  });

  test("hold never in a zone that does not exist", () => {
    expect(afterQuiet(NOW, "00:00-23:59", "Mars/Olympus")).toBe(NOW);
  });
});
