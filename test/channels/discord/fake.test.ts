import { describe, expect, it } from "vitest";
import { renderAlert } from "../../../src/channels/discord/index.ts";
import { teraWulfAlert } from "../../support/alert-views.ts";
import { commandFaults } from "../../support/discord/command-limits.ts";
import { callbackFaults, createFaults, editFaults } from "../../support/discord/limits.ts";
import { officialSchema } from "../../support/discord/schema.ts";

const good = renderAlert(teraWulfAlert()).body;
const [embed] = good.embeds;
const button = { type: 2, style: 2, label: "Why", custom_id: "why A7K2" };
const row = (...components: object[]) => ({ type: 1, components });
const field = { name: "n", value: "v" };

const BAD_MESSAGES: [string, object][] = [
  ["content of 2,001 characters", { ...good, content: "x".repeat(2001) }],
  ["a title of 257", { ...good, embeds: [{ ...embed, title: "x".repeat(257) }] }],
  ["a description of 4,097", { ...good, embeds: [{ ...embed, description: "x".repeat(4097) }] }],
  ["26 fields", { ...good, embeds: [{ ...embed, fields: Array.from({ length: 26 }, () => field) }] }],
  ["a field without value", { ...good, embeds: [{ ...embed, fields: [{ name: "n" }] }] }],
  ["an empty field value", { ...good, embeds: [{ ...embed, fields: [{ name: "n", value: "" }] }] }],
  ["a field value of 1,025", { ...good, embeds: [{ ...embed, fields: [{ name: "n", value: "x".repeat(1025) }] }] }],
  ["a footer of 2,049", { ...good, embeds: [{ ...embed, footer: { text: "x".repeat(2049) } }] }],
  [
    "embeds of more than 6,000 in all",
    { ...good, embeds: [{ description: "x".repeat(4000) }, { description: "x".repeat(2001) }] },
  ],
  ["11 embeds", { ...good, embeds: Array.from({ length: 11 }, () => ({ title: "t" })) }],
  ["an empty message", { content: "", embeds: [], components: [] }],
  ["a colour out of range", { ...good, embeds: [{ ...embed, color: 0x1000000 }] }],
  [
    "six buttons in a row",
    { ...good, components: [row(...Array.from({ length: 6 }, (_, id) => ({ ...button, custom_id: `b${id}` })))] },
  ],
  ["six rows", { ...good, components: Array.from({ length: 6 }, (_, id) => row({ ...button, custom_id: `b${id}` })) }],
  ["a label of 81", { ...good, components: [row({ ...button, label: "x".repeat(81) })] }],
  ["a custom_id of 101", { ...good, components: [row({ ...button, custom_id: "x".repeat(101) })] }],
  ["a custom_id twice", { ...good, components: [row(button), row(button)] }],
  ["a link button without url", { ...good, components: [row({ type: 2, style: 5, label: "Open" })] }],
  [
    "a link button of 513",
    { ...good, components: [row({ type: 2, style: 5, label: "Open", url: `https://a.example/${"x".repeat(495)}` })] },
  ],
  ["a nonce of 26", { ...good, nonce: "x".repeat(26) }],
  ["a key that nobody knows", { ...good, contents: "typo" }],
  ["components v2 beside content", { ...good, flags: 1 << 15 }],
  ["a picture without its file", { ...good, embeds: [{ ...embed, image: { url: "attachment://a.png" } }] }],
  ["an attachment that names no file", { ...good, attachments: [{ id: "0", filename: "a.png" }] }],
];

describe("the fake Discord", () => {
  it("takes what Discord takes", () => {
    expect(createFaults({ ...good, nonce: "x".repeat(25), enforce_nonce: true }, [])).toEqual([]);
    expect(editFaults(good, [])).toEqual([]);
    expect(callbackFaults({ type: 5, data: { flags: 64 } })).toEqual([]);
    expect(callbackFaults({ type: 6 })).toEqual([]);
  });

  it.each(BAD_MESSAGES)("refuses a message with %s", (_what, body) => {
    expect(createFaults(body, []).length).toBeGreaterThan(0);
  });

  it("refuses a nonce on an edit, a deferred answer without type and 26 suggestions", () => {
    expect(editFaults({ ...good, nonce: "x" }, []).length).toBeGreaterThan(0);
    expect(callbackFaults({ data: { flags: 64 } }).length).toBeGreaterThan(0);
    const choices = Array.from({ length: 26 }, (_, place) => ({ name: `n${place}`, value: "v" }));
    expect(callbackFaults({ type: 8, data: { choices } }).length).toBeGreaterThan(0);
  });

  it.each([
    ["an upper-case name", { name: "Miner", description: "d" }],
    ["no description", { name: "miner" }],
    ["a description of 101", { name: "miner", description: "x".repeat(101) }],
    ["26 options", leafWith(Array.from({ length: 26 }, (_, place) => option(`o${place}`)))],
    ["a required option after an optional one", leafWith([option("a"), { ...option("b"), required: true }])],
    [
      "choices and autocomplete together",
      leafWith([{ ...option("a"), choices: [{ name: "c", value: "c" }], autocomplete: true }]),
    ],
    [
      "26 choices",
      leafWith([
        { ...option("a"), choices: Array.from({ length: 26 }, (_, place) => ({ name: `c${place}`, value: "c" })) },
      ]),
    ],
    ["the same option twice", leafWith([option("a"), option("a")])],
    [
      "more than 8,000 characters",
      { name: "miner", description: "d", options: Array.from({ length: 5 }, (_, place) => leaf(`l${place}`, 25)) },
    ],
  ])("refuses a command with %s", (_what, command) => {
    expect(commandFaults([command], false).length).toBeGreaterThan(0);
  });

  it("agrees with Discord's published document on what is good, where that lies beside the checkout", () => {
    const official = officialSchema();
    const faults = official?.("/channels/{channel_id}/messages", "POST", good) ?? [];
    expect(faults).toEqual([]);
    const refused = BAD_MESSAGES.filter(
      ([, body]) => official?.("/channels/{channel_id}/messages", "POST", body).length,
    );
    // The document refuses fewer than the documentation does, and that is why we hold both.
    expect(refused.length).toBe(official ? 13 : 0);
  });
});

function option(name: string) {
  return { type: 3, name, description: "d" };
}

function leaf(name: string, options: number) {
  const long = Array.from({ length: options }, (_, place) => ({ ...option(`o${place}`), description: "x".repeat(80) }));
  return { type: 1, name, description: "d", options: long };
}

function leafWith(options: object[]) {
  return { name: "miner", description: "d", options: [{ type: 1, name: "leaf", description: "d", options }] };
}
