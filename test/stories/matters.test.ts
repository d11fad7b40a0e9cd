import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/index.ts";
import { clusterMentions } from "../../src/stories/index.ts";
import { priceOfBitcoin } from "../../src/stories/price.ts";
import { RENAMED, tellsRenaming } from "../../src/stories/renamed.ts";
import { termsOf } from "../../src/stories/terms.ts";

let count = 0;
const told = (title: string, text: string, more: Partial<EventMention> = {}): EventMention => ({
  itemKey: `t${String(++count).padStart(3, "0")}`,
  position: 0,
  company: "WULF",
  kind: "other",
  at: "2026-01-01T00:00:00.000Z",
  dated: false,
  title,
  terms: termsOf(title, text, ["TeraWulf Inc.", "WULF"]),
  trust: "press",
  primary: true,
  backlog: true,
  ...more,
});

const groups = (mentions: EventMention[]) =>
  clusterMentions(mentions)
    .map(({ mentions: members }) => members.map(({ itemKey }) => itemKey).toSorted())
    .toSorted(([one = ""], [other = ""]) => one.localeCompare(other));

describe("the terms of a text", () => {
  test("are its names, amounts and days, whatever way they are written", () => {
    expect(
      termsOf("TeraWulf signs with Google", "A 320-megawatt site for $3.7 billion by Sept. 5, 2026.", ["TeraWulf"]),
    ).toEqual(["2026-09-05", "google", "320mw", "3.7b"]);
    expect(termsOf("テラウルフ", "グーグルは32億ドルを保証、2025年8月18日。", ["テラウルフ"])).toEqual([
      "2025-08-18",
      "google",
      "3.2b",
    ]);
  });

  test("are also days without their year, where something happened on them", () => {
    expect(termsOf("News", "On October 21 it rained; by May 3 it may. 10月21日に発表した。", [])).toEqual(["--10-21"]);
  });

  test("take no day that cannot be and no coin for a scale", () => {
    expect(termsOf("News", "On May 45, 2026 it held 2,298 BTC.", [])).toEqual(["2298"]);
  });
});

describe("a law suit told by several firms", () => {
  const firms = [
    told(
      "Law firm investigates claims",
      "Short Seller Alpha wrote on July 11, 2024. Deadline for plaintiffs: December 6, 2024.",
    ),
    told(
      "Investors urged to act",
      "A class action after Short Seller Alpha's report of July 11, 2024. Deadline December 6, 2024.",
    ),
    told(
      "If you suffered losses",
      "Class action: Short Seller Alpha published on July 11, 2024 and shares fell 13.1%.",
    ),
  ];

  test("is one matter, and another suit with other days is not in it", () => {
    const other = told(
      "Judge dismisses class action",
      "The suit is about the offering of November 17, 2021 in New Jersey.",
    );
    expect(groups([...firms, other]).map((group) => group.length)).toEqual([3, 1]);
  });
});

describe("an offering that nobody dates", () => {
  const notes = { kind: "financing" } as const;

  test("is one with its upsized price where the notes fall due in one year", () => {
    const launch = told("Firm plans $500 million of notes", "Senior notes due 2032.", { ...notes, value: "500000000" });
    const price = told("Upsize and pricing of $900 million offering", "Senior notes due 2032.", {
      ...notes,
      value: "900000000",
    });
    const later = told("Upsize and pricing of $850 million offering", "Senior notes due 2031.", {
      ...notes,
      value: "850000000",
    });
    expect(groups([launch, price, later])).toEqual([[launch.itemKey, price.itemKey], [later.itemKey]]);
  });

  test("is one with its upsized price where one text leaves out the year but both tell of capped calls", () => {
    const launch = told("Firm plans $400 million of notes", "Notes due 2031; capped calls.", {
      ...notes,
      value: "400000000",
    });
    const price = { ...notes, value: "850000000" };
    const [same, bare] = ["Upsize. Capped calls against dilution.", "Upsize."].map((text) =>
      told("Firm prices $850 million of notes", text, price),
    ) as [EventMention, EventMention];
    expect(groups([launch, same])).toHaveLength(1);
    expect(groups([launch, bare])).toHaveLength(2);
  });
});

describe("an exit that is told twice, once without a day", () => {
  const exit = { kind: "mining_exit" } as const;
  const dated = told("Firm to ditch its roots", "All machines go.", {
    ...exit,
    dated: true,
    at: "2024-10-22T12:00:00.000Z",
  });
  const undated = told("Firm looks to sell Tiny Mining", "On October 21 it confirmed that it may go.", exit);

  test("is one where the text names those days of the year, and two where it names others", () => {
    const later = told("Firm looks to sell Tiny Mining", "On December 5 it confirmed that it may go.", exit);
    expect(groups([dated, undated])).toHaveLength(1);
    expect(groups([dated, later])).toHaveLength(2);
  });

  test("is one also where the text names no day at all, and such a text does not draw two exits into one", () => {
    const bare = told("Firm says goodbye", "All of it goes.", exit);
    const other = told("Firm sells its miners", "It is done.", {
      ...exit,
      dated: true,
      at: "2026-02-01T12:00:00.000Z",
    });
    expect(groups([dated, bare])).toHaveLength(1);
    expect(groups([dated, bare, other])).toHaveLength(2);
  });

  test("takes along a vaguer text that is like one of the two", () => {
    const vague = told("Firm considering sale of Tiny Mining", "It weighs it.");
    expect(groups([dated, undated, vague])).toHaveLength(1);
  });
});

describe("results of companies that nobody watches", () => {
  test("are told apart by the name that leads the title, though they come on one day", () => {
    const results = { kind: "earnings", company: "*", dated: true } as const;
    const one = told("CoreWeave results", "", { ...results, subject: "coreweave", period: "2026Q1" });
    const same = told("CoreWeave grows", "", { ...results, subject: "coreweave" });
    const other = told("Nvidia results", "", { ...results, subject: "nvidia", period: "2026Q1" });
    expect(groups([one, same, other])).toEqual([[one.itemKey, same.itemKey], [other.itemKey]]);
  });
});

describe("a new name", () => {
  const names = { now: ["KEEL", "Keel Infrastructure"], former: ["Bitfarms Ltd.", "BITF"] };

  const namesBoth = (title: string, known: Parameters<typeof tellsRenaming>[1], text = "") =>
    tellsRenaming({ title, text }, known);

  test("is told by a title with the old and the new one, or with their tickers", () => {
    expect(namesBoth("Bitfarms to call itself Keel Infrastructure", names)).toBe(true);
    expect(namesBoth("BITF becomes KEEL: why", names)).toBe(true);
    expect(namesBoth("Keel leases a hall", names)).toBe(false);
    expect(namesBoth("Cipher mines on", { now: ["CIFR", "Cipher Digital"], former: ["Cipher Mining"] })).toBe(false);
  });

  test.each([
    "Bitfarms: a new name is no tenant",
    "Bitfarms change de nom et vise l'IA",
    "Bitfarms-Aktie: umbenannt und teuer",
    "Bitfarms、社名変更",
  ])("is told by a title about a name, where both stand in the first words: %s", (title) => {
    expect(namesBoth(title, names, "It will be called Keel Infrastructure from April.")).toBe(true);
    expect(namesBoth(title, names, "It will be called something else.")).toBe(false);
    expect(namesBoth(title, names, `${"So it is. ".repeat(30)}Keel Infrastructure`)).toBe(false);
  });

  test("is not told by other titles of a text that has both", () => {
    expect(namesBoth("Bitfarms leases a hall", names, "It will be called Keel Infrastructure.")).toBe(false);
    expect(namesBoth("Keel names a new treasurer", names, "Keel Infrastructure, formerly Bitfarms")).toBe(false);
  });

  test("is one event in two such titles, whatever else they say", () => {
    const titles = ["Bitfarms wants to be Keel", "BITF becomes KEEL"].map((title) => told(title, ""));
    for (const { terms } of titles) terms.push(RENAMED);
    expect(groups(titles)).toHaveLength(1);
  });
});

describe("a move of all miners", () => {
  const move = (title: string, text = "") =>
    told(title, text, { company: "*", kind: "market", ...priceOfBitcoin(`${title} ${text}`) });

  test("is one where bitcoin stood at one price and went one way", () => {
    const fall = move("Mining stocks dive", "At $72,185 bitcoin is low.");
    const same = move("Bitcoin slides below $73K");
    expect(groups([fall, same])).toHaveLength(1);
    expect(groups([fall, move("Bitcoin slides below $65K")])).toHaveLength(2);
    expect(groups([fall, move("Miners jump as bitcoin tops $73,000")])).toHaveLength(2);
  });
});

describe("results in a language whose figures are not read", () => {
  const results = { kind: "earnings" } as const;
  const release = told("Results", "Revenue of $167.2 million, $161.4 million a year ago; loss $500.5 million.", {
    ...results,
    period: "2026Q1",
  });

  test("are those of the quarter that has most of their amounts", () => {
    const spanish = told("Pierde", "Ingresos 167,2 millones (161,4 millones) y pérdida de 500,5 millones.", results);
    expect(groups([release, spanish])).toHaveLength(1);
  });

  test("are not those of the quarter that they only compare with", () => {
    const later = told(
      "Gana",
      "Ingresos 201,3 millones (167,2 millones), 99,8 y 88,4 millones, 500,5 millones.",
      results,
    );
    expect(groups([release, later])).toHaveLength(2);
  });
});
