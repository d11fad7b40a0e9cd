import { describe, expect, it } from "vitest";
import { renderAlertText } from "../../../src/channels/terminal/index.ts";
import { hugeAlert, teraWulfAlert } from "../../support/alert-views.ts";

const PLAIN = { columns: 100, colour: false };

const CARD = `┏━ HIGH ━ TeraWulf (WULF) · Q1 2026 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ alert A7K2 ━
┃ TeraWulf earned $21.0M from HPC against $13.0M from mining in Q1 2026 and lost $427.6M.
┃
┃ Figures
┃   HPC revenue      $21.0M
┃   Mining revenue   $13.0M
┃                   “HPC lease revenue totaled $21.0 million and surpassed the $13.0 million that
┃                   TeraWulf earned from mining bitcoin.” — Decrypt
┃   Net loss        $427.6M    Q1 2025: $61.4M, 7.0 times
┃                   “The company posted a net loss of $427.6 million for the quarter.” — Decrypt
┃
┃ Rules that fired
┃   • HIGH HPC out-earns mining (hpc_over_mining)
┃     HPC revenue of $21.0M is above mining revenue of $13.0M.
┃   • HIGH Large net loss (large_net_loss)
┃     Net loss of $427.6M is above the threshold of $100M.
┃
┃ Sources (1)
┃   press    Decrypt · 2026-05-08 20:11 UTC
┃            TeraWulf's AI revenue passes bitcoin mining for the first time
┃            https://decrypt.example/wulf-q1
┃
┃ Standing: press only · first seen 2026-05-08 20:15 UTC
┃ [Why] /miner why A7K2   [Company] /miner company WULF   [Mute 24 h] /miner mute add WULF 24h
┃ [Watch] /miner watch add WULF
┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
`;

describe("an alert in the terminal", () => {
  it("shows what happened, figures with their sentence, rules, sources and what to type next", () => {
    expect(renderAlertText(teraWulfAlert(), PLAIN)).toBe(CARD);
  });

  it("says in colour nothing that it does not say in words", () => {
    const painted = renderAlertText(teraWulfAlert(), { columns: 100, colour: true });
    expect(painted).toContain("\u001b[");
    // oxlint-disable-next-line no-control-regex
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(CARD);
  });

  it("keeps to the width and prints no control, bidi or zero-width sign whatever a feed sends", () => {
    for (const columns of [40, 72, 100]) {
      const text = renderAlertText(hugeAlert(), { columns, colour: false });
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it("names a source without its address where the address is no web address", () => {
    const text = renderAlertText(hugeAlert(), PLAIN);
    expect(text).not.toContain("javascript:");
    expect(text).toContain("https://long.example/a%7Cb%3Ec%20d%280%29");
    expect(text).toContain("and 32 more");
  });
});
