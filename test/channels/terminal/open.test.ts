import { describe, expect, it } from "vitest";
import terminal, { renderReplyText } from "../../../src/channels/terminal/index.ts";
import type { ChannelTools, Reply } from "../../../src/kit/index.ts";
import { correctedAlert, teraWulfAlert } from "../../support/alert-views.ts";

const silent = () => {};
const TOOLS: ChannelTools = {
  desk: {
    commands: [],
    answerLine: () => Promise.reject(new Error("the terminal channel takes no commands")),
    answerOptions: () => Promise.reject(new Error("the terminal channel takes no commands")),
    suggest: () => Promise.resolve([]),
  },
  log: { debug: silent, info: silent, warn: silent, error: silent },
  clock: () => new Date("2026-05-08T20:00:00.000Z"),
};

async function openedTerminal() {
  const written: string[] = [];
  const settings = { write: (text: string) => void written.push(text), columns: 100, colour: false };
  const channel = await terminal.open(settings, TOOLS);
  return { channel, written };
}

const TERMINAL = { platform: "terminal", channel: "terminal" };

describe("the terminal as a channel", () => {
  it("prints an alert once, then only what an edit changed, then a reply as an indented line", async () => {
    const { channel, written } = await openedTerminal();
    const sent = await channel.post(TERMINAL, teraWulfAlert(), "key");
    expect(sent).toEqual({ outcome: "sent", receipt: { alert: "A7K2" } });
    await channel.edit({ alert: "A7K2" }, correctedAlert());
    await channel.reply({ alert: "A7K2" }, correctedAlert(), "Corrected: net loss $427.7M, was $427.6M.", "key");
    expect(written).toHaveLength(3);
    expect(written[1]).toBe(
      `┏━ UPDATED ━ TeraWulf (WULF) · Q1 2026 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ alert A7K2 ━
┃ • Standing: press only → confirmed by a filing
┃ • Net loss: $427.6M → $427.7M, as the filing has it.
┃ • Further source (filing): SEC EDGAR · 2026-05-08 21:30 UTC · TeraWulf's AI revenue passes
┃   bitcoin mining for the first time
┃ • Sources in all: 2

`,
    );
    expect(written[2]).toBe("    ↳ WULF A7K2: Corrected: net loss $427.7M, was $427.6M.\n\n");
    expect(channel.health()).toEqual({ state: "up", since: "2026-05-08T20:00:00.000Z" });
  });

  it("says a digest as it says an answer", async () => {
    const { channel, written } = await openedTerminal();
    await channel.say?.(TERMINAL, { summary: "Two alerts since yesterday.", parts: [], private: false }, "digest-1");
    expect(written).toEqual(["Two alerts since yesterday.\n\n"]);
  });

  it("tells an edit by its notes when the card was printed before a restart", async () => {
    const { channel, written } = await openedTerminal();
    await channel.edit({ alert: "A7K2" }, correctedAlert());
    expect(written[0]).toContain("┃ • Net loss: $427.6M → $427.7M, as the filing has it.");
  });

  it("asks for another try when the terminal takes no text", async () => {
    const settings = {
      write: () => {
        throw new Error("write EPIPE");
      },
      columns: 100,
      colour: false,
    };
    const channel = await terminal.open(settings, TOOLS);
    expect((await channel.post(TERMINAL, teraWulfAlert(), "key")).outcome).toBe("retry");
  });

  it("needs no setting and heeds NO_COLOR", () => {
    const { settings, faults } = terminal.read({ NO_COLOR: "1" });
    expect(faults).toEqual([]);
    expect(settings?.colour).toBeFalsy();
    expect(settings?.columns).toBeGreaterThanOrEqual(40);
  });
});

const REPLY: Reply = {
  summary: "TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.",
  private: true,
  parts: [
    {
      kind: "text",
      spans: ["Latest ", { text: "Q1 2026", bold: true }, ", as of ", { time: "2026-05-08T20:11:00Z" }, "."],
    },
    {
      kind: "table",
      columns: [
        { title: "Period", align: "left" },
        { title: "HPC revenue", align: "right" },
        { title: "Net income", align: "right" },
      ],
      rows: [
        ["Q1 2026", "$21.0M", "-$427.6M"],
        ["Q4 2025", "not stated", "-$1.2M"],
      ],
    },
    {
      kind: "list",
      items: [
        ["HPC revenue: ", { text: "release", link: "https://a.example/x" }],
        ["no link: ", { text: "x", link: "javascript:1" }],
      ],
    },
    { kind: "image", name: "wulf.png", png: new Uint8Array(3), alt: "HPC against mining revenue by quarter" },
    { kind: "note", spans: ["Figures as reported."] },
    {
      kind: "buttons",
      buttons: [
        { label: "Next page", command: "company WULF --page 2" },
        { label: "Filing", url: "https://sec.example/x" },
      ],
    },
  ],
};

describe("an answer in the terminal", () => {
  it("shows summary, text, aligned table, list, picture in words, note and buttons", () => {
    expect(
      renderReplyText(REPLY, { columns: 100, colour: false }),
    ).toBe(`TeraWulf (WULF): HPC revenue passed mining revenue in Q1 2026.

Latest Q1 2026, as of 2026-05-08 20:11 UTC.

Period   HPC revenue  Net income
───────  ───────────  ──────────
Q1 2026       $21.0M    -$427.6M
Q4 2025   not stated      -$1.2M

• HPC revenue: release (https://a.example/x)
• no link: x

[image wulf.png: HPC against mining revenue by quarter]

Figures as reported.

[Next page] /miner company WULF --page 2   [Filing] https://sec.example/x
`);
  });

  it("does not say its one line twice", () => {
    const parts: Reply["parts"] = [
      { kind: "text", spans: [REPLY.summary] },
      { kind: "note", spans: ["As reported."] },
    ];
    expect(renderReplyText({ ...REPLY, parts }, { columns: 100, colour: false })).toBe(
      `${REPLY.summary}\n\nAs reported.\n`,
    );
  });

  it("tells a table row by row where the window is too narrow, cutting no figure", () => {
    expect(renderReplyText({ ...REPLY, parts: REPLY.parts.slice(1, 2) }, { columns: 30, colour: false })).toContain(
      "• Period: Q1 2026 · HPC\n  revenue: $21.0M · Net\n  income: -$427.6M",
    );
  });
});
