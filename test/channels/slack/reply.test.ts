import { describe, expect, it } from "vitest";
import { renderReply } from "../../../src/channels/slack/index.ts";
import type { Reply, ReplyPart } from "../../../src/kit/index.ts";
import { HOSTILE } from "../../support/alert-views.ts";
import { companyReply } from "../../support/desk.ts";
import { messageFaults, textsIn } from "../../support/slack/blocks.ts";

const reply = (...parts: ReplyPart[]): Reply => ({ summary: "Two quarters.", parts, private: true });
const shown = (...parts: ReplyPart[]): string[] => textsIn(renderReply(reply(...parts)).blocks);
const PNG = new Uint8Array([137, 80, 78, 71]);

function expectTaken(answer: Reply): void {
  const { text, blocks } = renderReply(answer);
  expect(messageFaults(text, blocks)).toBeUndefined();
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(13_200);
}

describe("an answer as a Slack message", () => {
  it("aligns a table: words to the left, figures to the right", () => {
    expect(textsIn(renderReply(companyReply()).blocks)).toContain(
      [
        "```",
        "Period   HPC revenue  Net income",
        "───────  ───────────  ──────────",
        "Q1 2026       $21.0M    -$427.6M",
        "Q4 2025   not stated      -$1.2M",
        "```",
      ].join("\n"),
    );
  });

  it("tells a table wider than the window row by row", () => {
    const columns = Array.from({ length: 12 }, (_, place) => ({ title: `Column ${place}`, align: "right" as const }));
    const rows = [columns.map((_, place) => `$${place}00.0M`)];
    expect(shown({ kind: "table", columns, rows })[2]).toContain(
      "• *$000.0M:* Column 1 *$100.0M* · Column 2 *$200.0M*",
    );
  });

  it("splits a long table over blocks, each with its heads, and says when the rest is cut", () => {
    const columns = [
      { title: "Ticker", align: "left" as const },
      { title: "HPC revenue", align: "right" as const },
    ];
    const rows = Array.from({ length: 900 }, (_, place) => [`T${place}`, `$${place}.0M`]);
    const answer = reply({ kind: "table", columns, rows });
    expectTaken(answer);
    const texts = textsIn(renderReply(answer).blocks).filter((text) => text.startsWith("```"));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every((text) => text.includes("HPC revenue") && text.endsWith("```"))).toBe(true);
    expect(textsIn(renderReply(answer).blocks.at(-1))).toContain(
      "The answer is longer than a Slack message: ask for less to see the rest.",
    );
  });

  it("turns spans into bold, italic, code, links and times, and hostile words into nothing but words", () => {
    const [, , text] = shown({
      kind: "text",
      spans: [
        { text: "WULF", bold: true },
        " is ",
        { text: "a_b", italic: true },
        " ",
        { text: "why `x`", code: true },
        " ",
        { text: "the filing", link: "https://sec.example/x" },
        " ",
        { text: "bad", link: "javascript:alert(1)" },
        " ",
        { time: "2026-05-08T20:11:00.000Z" },
        ` ${HOSTILE}`,
      ],
    });
    expect(text).toMatch(
      /^\*WULF\* is _a_b_ `why ˋxˋ` <https:\/\/sec\.example\/x\|the filing> bad <!date\^1778271060\^/,
    );
    expect(text).toContain("&lt;!channel&gt; &lt;https://evil.example|x&gt;");
  });

  it("shows the summary where there is nothing else, and always says it to the push", () => {
    expect(renderReply(reply()).text).toBe("Two quarters.");
    expect(shown()).toContain("Two quarters.");
    expect(renderReply({ summary: "", parts: [], private: true }).text).toBe("No answer.");
  });

  it("keeps every limit with far too much of everything", () => {
    const long = HOSTILE.repeat(100);
    const parts: ReplyPart[] = Array.from({ length: 70 }, (_, place): ReplyPart[] => [
      { kind: "heading", text: long },
      { kind: "text", spans: [long, { text: long, bold: true }, "\n\n", long] },
      { kind: "list", items: Array.from({ length: 30 }, () => [long]) },
      { kind: "note", spans: [long] },
      { kind: "buttons", buttons: Array.from({ length: 40 }, () => ({ label: long, command: `page ${place}` })) },
      { kind: "buttons", buttons: [{ label: "x", command: "y".repeat(5000) }] },
    ]).flat();
    expectTaken({ summary: long, parts, private: true });
    for (const place of [0, 1, 2, 3, 4, 5])
      expectTaken({ summary: "x", parts: parts.slice(place, place + 1), private: true });
  });

  it("gives each button an id of its own, and the asker's where the channel sees the answer", () => {
    const ids = (asker?: string) => JSON.stringify(renderReply(companyReply(), asker).blocks).match(/run:[^"]*/g);
    expect(ids()).toEqual(["run:3.0"]);
    expect(ids("U0ANNA")).toEqual(["run:3.0:U0ANNA"]);
  });

  it("opens pages by buttons with web addresses only", () => {
    const buttons = { kind: "buttons" as const, buttons: [{ label: "Filing", url: "https://sec.example/x" }] };
    expect(JSON.stringify(renderReply(reply(buttons)).blocks)).toContain('"url":"https://sec.example/x"');
    const bad = { kind: "buttons" as const, buttons: [{ label: "Bad", url: "javascript:alert(1)" }] };
    expect(JSON.stringify(renderReply(reply(bad)).blocks)).not.toContain("javascript");
  });

  it("hands pictures on with their words, and tells the words in the message too", () => {
    const answer = reply({ kind: "image", name: "wulf.png", png: PNG, alt: "HPC revenue passes mining in Q1 2026." });
    expect(renderReply(answer).files).toEqual([
      { name: "wulf.png", bytes: PNG, alt: "HPC revenue passes mining in Q1 2026." },
    ]);
    expect(textsIn(renderReply(answer).blocks)).toContain(
      "Picture, in your direct messages: HPC revenue passes mining in Q1 2026.",
    );
    expect(textsIn(renderReply({ ...answer, private: false }).blocks)).toContain(
      "Picture: HPC revenue passes mining in Q1 2026.",
    );
    const file: ReplyPart = { kind: "file", name: "dates.ics", mime: "text/calendar", bytes: PNG };
    expect(renderReply(reply(file)).files).toEqual([{ name: "dates.ics", bytes: PNG }]);
  });
});
