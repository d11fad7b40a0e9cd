import { describe, expect, test } from "vitest";
import { renderAlert as onDiscord } from "../../src/channels/discord/index.ts";
import { renderAlert as onSlack } from "../../src/channels/slack/index.ts";
import { renderAlertText } from "../../src/channels/terminal/index.ts";
import { createReader } from "../../src/extract/index.ts";
import type { AlertView, DocumentKind, StoryView, Trust } from "../../src/model/index.ts";
import { composeAlert } from "../../src/pipeline/compose.ts";
import { loadCompanies } from "../../src/readers/index.ts";
import { buildStoryView } from "../../src/stories/index.ts";
import { document, storyView } from "../support/tiny.ts";

const companies = loadCompanies("feeds/companies.yaml");
const reader = createReader(companies);
const NOW = "2026-05-08T12:00:00.000Z";

/** The message of one story that these texts tell, each under its key as outlet. */
function messageOf(ticker: string, kind: DocumentKind, told: Record<string, [Trust, string, string]>): AlertView {
  const documents = Object.entries(told).map(([key, [trust, title, text]]) => ({
    document: document(key, { trust, title, text, url: `https://${key}.example/` }),
    reading: reader.read({ title, text }),
  }));
  const { facts: _facts, sources: _sources, announcements: _none, period: _period, ...story } = storyView();
  const view: StoryView = buildStoryView({ ...story, company: ticker, kind }, documents);
  const company = companies.find((one) => one.ticker === ticker)!;
  return composeAlert("A7K2", view, [], company, [], [], NOW);
}

const shown = ({ figures }: AlertView): string[] =>
  figures.map(({ label, value, quote, outlet }) => `${label}: ${value}${quote ? ` “${quote}” ${outlet}` : ""}`);

const TITLE = "IREN signs $9.7 billion AI cloud contract with Microsoft";
const POWER = "Halls of 200 MW of critical IT load will be handed over at Childress.";
const RELEASE: [Trust, string, string] = ["issuer", TITLE, `IREN signed the contract today. ${POWER}`];
const WIRE: [Trust, string, string] = [
  "wire",
  "Microsoft signs five-year AI cloud contract with IREN",
  "It signed today.",
];

describe("the message of a contract", () => {
  test("shows under each term the sentence that it was read from, of whichever document that was", () => {
    expect(shown(messageOf("IREN", "contract", { release: RELEASE, wire: WIRE }))).toEqual([
      `Counterparty: Microsoft “${TITLE}” Outlet release`,
      `Contract value: $9.7B “${TITLE}” Outlet release`,
      `Power: 200 MW critical IT load “${POWER}” Outlet release`,
      "Term: 5 years “Microsoft signs five-year AI cloud contract with IREN” Outlet wire",
    ]);
  });

  test("says each sentence once on every platform, with the terms that it states", () => {
    const message = messageOf("IREN", "contract", {
      release: ["issuer", TITLE, `IREN signed the five-year contract today. ${POWER}`],
    });
    const slack = JSON.stringify(onSlack(message).blocks);
    const discord = JSON.stringify(onDiscord(message).body);
    const terminal = renderAlertText(message, { columns: 140, colour: false });
    for (const said of [slack, discord, terminal]) {
      expect(said.split("“IREN signs $9.7 billion AI cloud contract with Microsoft”")).toHaveLength(2);
      expect(said.split(`“${POWER}”`)).toHaveLength(2);
    }
    expect(slack).toContain("Counterparty Microsoft, Contract value $9.7B: “IREN signs");
    expect(slack).toContain("Power 200 MW critical IT load: “Halls of 200 MW");
    expect(discord).toContain("**Counterparty, Contract value:** “IREN signs");
    expect(discord).toContain("**Term:** “IREN signed the five-year contract today.”");
  });

  test("is as it was where one sentence states all terms", () => {
    const all = "Hut 8 signs 15-year, 245 MW AI data center lease with Fluidstack worth $7.0 billion";
    const message = messageOf("HUT", "contract", { release: ["issuer", all, "Hut 8 signed it today."] });
    expect(new Set(message.figures.map(({ quote }) => quote))).toEqual(new Set([all]));
    expect(renderAlertText(message, { columns: 140, colour: false })).toContain(
      [
        "┃   Counterparty    Fluidstack",
        "┃   Contract value         $7B",
        "┃   Power               245 MW",
        "┃   Term              15 years",
        `┃                   “${all}” — Outlet release`,
      ].join("\n"),
    );
  });

  test("stands under the announcement's own words where it was read before terms had sentences", () => {
    const reading = reader.read({ title: TITLE, text: `IREN signed the contract today. ${POWER}` });
    const [contract] = reading.announcements.filter(({ kind }) => kind === "contract");
    const { terms: _terms, ...before } = contract!;
    const view = storyView({
      kind: "contract",
      company: "IREN",
      announcements: [{ ...before, itemKey: "a", outlet: "Old wire", trust: "wire" }],
    });
    const iren = companies.find(({ ticker }) => ticker === "IREN")!;
    expect(shown(composeAlert("A7K2", view, [], iren, [], [], NOW)).slice(0, 3)).toEqual([
      `Counterparty: Microsoft “${TITLE}” Old wire`,
      `Contract value: $9.7B “${TITLE}” Old wire`,
      `Power: 200 MW critical IT load “${TITLE}” Old wire`,
    ]);
  });
});

describe("the message of a new name", () => {
  test("shows the new symbol under the sentence that names it", () => {
    const title = "Bitfarms changes its name to Keel Infrastructure";
    const symbol = "Its shares trade under the new symbol KEEL.";
    const message = messageOf("KEEL", "rebrand", { release: ["issuer", title, `It is done. ${symbol}`] });
    expect(shown(message)).toEqual([
      `Old name: Bitfarms “${title}” Outlet release`,
      `New name: Keel Infrastructure “${title}” Outlet release`,
      `New ticker: KEEL “${symbol}” Outlet release`,
      `Status: completed “${title}” Outlet release`,
    ]);
  });

  test("shows no old name that no text says", () => {
    const text = "The miner changed its name to Keel Infrastructure on Wednesday.";
    const message = messageOf("KEEL", "rebrand", { press: ["press", "Company news", text] });
    expect(shown(message)).toEqual([
      `New name: Keel Infrastructure “${text}” Outlet press`,
      `Status: completed “${text}” Outlet press`,
    ]);
  });
});
