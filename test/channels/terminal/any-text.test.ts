import { stripVTControlCharacters } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderAlertText, renderReplyText } from "../../../src/channels/terminal/index.ts";
import { widthOf } from "../../../src/channels/terminal/text.ts";
import type { Reply } from "../../../src/kit/index.ts";
import { HOSTILE, source, teraWulfAlert } from "../../support/alert-views.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constant(HOSTILE),
  fc.constant("長い題名".repeat(60)),
  fc.constant("\u001b]0;title\u0007\u001b[2J"),
);

/** No line wider than the window, no sign that steers a terminal. */
function expectTame(shown: string, columns: number): void {
  // oxlint-disable-next-line no-control-regex
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(stripVTControlCharacters(shown)).toBe(shown);
  for (const line of shown.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
}

describe("any text in the terminal", () => {
  it("stays within the window and steers nothing, in a card", () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 60, max: 120 }),
        (texts, columns) => {
          const [
            headline = "",
            subject = "",
            standing = "",
            label = "",
            value = "",
            quote = "",
            title = "",
            note = "",
          ] = texts;
          const figures = [{ metric: "m", label, value, quote, outlet: title, prior: { label, value, change: value } }];
          const signals = [{ rule: "r", title, sentence: quote, severity: "high" as const }];
          const sources = [{ ...source("Decrypt", "press", note), title }];
          const view = teraWulfAlert({ headline, subject, standing, figures, signals, sources, notes: [note] });
          expectTame(renderAlertText(view, { columns, colour: false }), columns);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("stays within the window and steers nothing, in an answer", () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 60, max: 120 }),
        (texts, columns) => {
          const [summary = "", heading = "", cell = "", span = "", alt = "", button = ""] = texts;
          const parts: Reply["parts"] = [
            { kind: "heading", text: heading },
            {
              kind: "table",
              columns: [
                { title: cell, align: "left" },
                { title: heading, align: "right" },
              ],
              rows: [[span, cell]],
            },
            { kind: "list", items: [[span, { text: cell, bold: true }]] },
            { kind: "image", name: "a.png", png: new Uint8Array(), alt },
            { kind: "buttons", buttons: [{ label: button, command: span }] },
          ];
          expectTame(renderReplyText({ summary, parts, private: true }, { columns, colour: false }), columns);
        },
      ),
      { numRuns: 200 },
    );
  });
});
