import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderReply } from "../../../src/channels/discord/index.ts";
import type { Reply, ReplyPart } from "../../../src/kit/index.ts";
import { HOSTILE } from "../../support/alert-views.ts";
import { bodyFaults, textsOf } from "../../support/discord/judge.ts";

const reply = (...parts: ReplyPart[]): Reply => ({ summary: "TeraWulf (WULF): one line.", parts, private: true });
const shown = (...parts: ReplyPart[]) => renderReply(reply(...parts)).body.embeds[0]?.description;

const table = (rows: string[][], titles = ["Period", "HPC revenue", "Source"]): ReplyPart => ({
  kind: "table",
  columns: titles.map((title, place) => ({ title, align: place === 1 ? "right" : "left" })),
  rows,
});

describe("an answer on Discord", () => {
  it("marks up its own spans and nothing of the text in them", () => {
    const at = "2026-05-08T20:11:00Z";
    expect(
      shown(
        { kind: "heading", text: "TeraWulf *Inc*" },
        {
          kind: "text",
          spans: [
            "As of ",
            { time: at },
            ": ",
            { text: "up_2x", bold: true },
            " by ",
            { text: "`x`", code: true },
            ".",
          ],
        },
        { kind: "list", items: [["one ", { text: "release", link: "https://www.sec.example/x" }], ["two"]] },
        { kind: "note", spans: ["As reported."] },
      ),
    ).toBe(
      "### TeraWulf \\*Inc\\*\nAs of <t:1778271060:f>: **up\\_2x** by `ˋxˋ`.\n" +
        "- one [release](https://www.sec.example/x) (sec.example)\n- two\n-# As reported.",
    );
  });

  it("sets a table in fixed width with figures to the right", () => {
    expect(
      shown(
        table([
          ["Q1 2026", "$21.0M", "filing"],
          ["Q4 2025", "not stated", "press"],
        ]),
      ),
    ).toBe(
      "```\nPeriod   HPC revenue  Source\n───────  ───────────  ──────\nQ1 2026       $21.0M  filing\nQ4 2025   not stated  press\n```",
    );
  });

  it("gives a table that is wide the width of the message, and shortens words but no figure", () => {
    const long = "a source with a name longer than anybody reads on a telephone, or even on a wide screen";
    const { content, embeds } = renderReply(
      reply(table([["Q1 2026", "$21.0M", long]]), { kind: "note", spans: ["As reported."] }),
    ).body;
    expect(content).toBe(
      "TeraWulf (WULF): one line.\n```\n" +
        "Period   HPC revenue  Source\n" +
        "───────  ───────────  ──────────────────────────────────────────────────────────\n" +
        "Q1 2026       $21.0M  a source with a name longer than anybody reads on a telep…\n```",
    );
    expect(embeds.map(({ description }) => description)).toEqual(["-# As reported."]);
  });

  it("tells a table that nothing is wide enough for row by row", () => {
    const titles = Array.from({ length: 9 }, (_, place) => `Figure ${place}`);
    const columns = titles.map((title) => ({ title, align: "right" as const }));
    expect(shown({ kind: "table", columns, rows: [titles.map(() => "$100.00M")] })).toContain(
      "- **$100.00M:** Figure 1 **$100.00M** · Figure 2 **$100.00M**",
    );
  });

  it("does not repeat its one line as its first text", () => {
    const { content, embeds } = renderReply(reply({ kind: "text", spans: ["TeraWulf (WULF): one line."] })).body;
    expect([content, embeds]).toEqual(["TeraWulf (WULF): one line.", []]);
  });

  it("attaches a picture with its alt text and shows it in the last embed", () => {
    const png = new Uint8Array([1, 2, 3]);
    const { body, files } = renderReply(
      reply({ kind: "image", name: "WULF quarters.png", png, alt: "HPC against mining" }),
    );
    expect(files).toEqual([{ name: "WULF_quarters.png", data: png, contentType: "image/png" }]);
    expect(body.attachments).toEqual([{ id: "0", filename: "WULF_quarters.png", description: "HPC against mining" }]);
    expect(body.embeds[0]?.image).toEqual({ url: "attachment://WULF_quarters.png" });
    expect(bodyFaults(body, ["WULF_quarters.png"])).toEqual([]);
  });

  it("sends the answer without a file that is larger than Discord takes", () => {
    const { body, files } = renderReply(
      reply({ kind: "file", name: "big.csv", mime: "text/csv", bytes: new Uint8Array(10 * 1024 * 1024 + 1) }),
    );
    expect(files).toEqual([]);
    expect(body.content).toContain("one line");
  });

  it("marks buttons of the same command as pages, opens web pages, and leaves out what Discord refuses", () => {
    const buttons: ReplyPart = {
      kind: "buttons",
      buttons: [
        { label: "Older", command: "company WULF --page 2" },
        { label: "Older again", command: "company WULF --page 2" },
        { label: "Why", command: "why A7K2" },
        { label: "Filing", url: "https://sec.example/x" },
        { label: "Bad", url: "javascript:alert(1)" },
        { label: "Long", command: `company ${"x".repeat(100)}` },
      ],
    };
    const { body } = renderReply(reply(buttons), (line) => line.startsWith("company "));
    expect(body.components).toEqual([
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: "Older", custom_id: "~company WULF --page 2" },
          { type: 2, style: 2, label: "Why", custom_id: "why A7K2" },
          { type: 2, style: 5, label: "Filing", url: "https://sec.example/x" },
        ],
      },
    ]);
  });

  it("says how many rows are left out of a table of a thousand", () => {
    const rows = Array.from({ length: 1000 }, (_, place) => [`Q${place}`, "$21.0M", "filing"]);
    const { body } = renderReply(reply(table(rows)));
    expect(bodyFaults(body)).toEqual([]);
    expect(body.embeds[0]?.description).toMatch(/… \d+ more rows\n```$/);
  });

  it("keeps every limit and pings nobody whatever the answer holds", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 3000 }),
      fc.constant(HOSTILE),
      fc.constant(HOSTILE.repeat(60)),
      fc.constant("\\".repeat(900)),
    );
    const span = fc.oneof(
      text,
      text.map((bold) => ({ text: bold, bold: true as const })),
      text.map((link) => ({ text: link, link: "https://a.example/x" })),
      text.map((time) => ({ time })),
    );
    const part: fc.Arbitrary<ReplyPart> = fc.oneof(
      text.map((heading) => ({ kind: "heading" as const, text: heading })),
      fc.array(span, { maxLength: 8 }).map((spans) => ({ kind: "text" as const, spans })),
      fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 30 }).map((items) => ({ kind: "list" as const, items })),
      fc.array(fc.tuple(text, text, text), { maxLength: 60 }).map((rows) => table(rows)),
      fc
        .array(text, { maxLength: 40 })
        .map((lines) => ({ kind: "buttons" as const, buttons: lines.map((command) => ({ label: command, command })) })),
    );
    fc.assert(
      fc.property(text, fc.array(part, { maxLength: 12 }), (summary, parts) => {
        const { body } = renderReply({ summary, parts, private: true });
        expect(bodyFaults(body)).toEqual([]);
        for (const shownText of textsOf(body)) expect(shownText).not.toMatch(/@(?:everyone|here)/i);
      }),
      { numRuns: 150 },
    );
  });
});
