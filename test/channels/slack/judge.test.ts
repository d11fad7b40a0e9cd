import { describe, expect, it } from "vitest";
import { messageFaults } from "../../support/slack/blocks.ts";

const text = (length: number) => ({ type: "mrkdwn", text: "x".repeat(length) });
const section = (length: number) => ({ type: "section", text: text(length) });
const button = (changed: object) => ({
  type: "button",
  action_id: "a",
  text: { type: "plain_text", text: "Go" },
  ...changed,
});
const actions = (...elements: object[]) => [{ type: "actions", elements }];

describe("the judge of Slack messages", () => {
  const bad: Record<string, unknown[]> = {
    "fifty-one blocks": Array.from({ length: 51 }, () => section(1)),
    "a section of 3,001 characters": [section(3001)],
    "an empty section": [{ type: "section" }],
    "a section without words": [section(0)],
    "eleven fields": [{ type: "section", fields: Array.from({ length: 11 }, () => text(1)) }],
    "a field of 2,001 characters": [{ type: "section", fields: [text(2001)] }],
    "a heading of 151 characters": [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }],
    "a heading in mrkdwn": [{ type: "header", text: text(10) }],
    "eleven elements in a context": [{ type: "context", elements: Array.from({ length: 11 }, () => text(1)) }],
    "twenty-six buttons": actions(...Array.from({ length: 26 }, (_, place) => button({ action_id: `a${place}` }))),
    "two buttons with one action_id": actions(button({}), button({})),
    "a button text of 76 characters": actions(button({ text: { type: "plain_text", text: "x".repeat(76) } })),
    "a button value of 2,001 characters": actions(button({ value: "x".repeat(2001) })),
    "a button to a script": actions(button({ url: "javascript:alert(1)" })),
    "an image without alt_text": [{ type: "image", image_url: "https://a.example/x.png" }],
    "an unknown block": [{ type: "hologram" }],
    "an unknown key": [{ ...section(1), colour: "red" }],
    "the same block_id twice": [
      { ...section(1), block_id: "b" },
      { ...section(1), block_id: "b" },
    ],
  };
  for (const [what, blocks] of Object.entries(bad)) {
    it(`refuses ${what}`, () => {
      expect(messageFaults("words", blocks)?.error).toBe("invalid_blocks");
    });
  }

  it("refuses more than 13,200 characters in all, no text at all, and a text over 40,000", () => {
    const blocks = Array.from({ length: 5 }, () => section(2700));
    expect(messageFaults("words", blocks)?.error).toBe("msg_blocks_too_long");
    expect(messageFaults(" ", undefined)?.error).toBe("no_text");
    expect(messageFaults("x".repeat(40_001), undefined)?.error).toBe("msg_too_long");
  });

  it("takes a message that keeps every limit", () => {
    const blocks = [section(3000), ...actions(button({ value: "why A7K2", url: "https://a.example" }))];
    expect(messageFaults("words", blocks)).toBeUndefined();
  });

  it("says where the fault is", () => {
    expect(messageFaults("words", [section(1), section(3001)])?.messages).toEqual([
      expect.stringContaining("[json-pointer:/1/text/text]"),
    ]);
  });
});
