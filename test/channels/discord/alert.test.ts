import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderAlert, renderNote } from "../../../src/channels/discord/index.ts";
import { SEVERITIES, TRUST_ORDER } from "../../../src/model/index.ts";
import { correctedAlert, HOSTILE, hugeAlert, teraWulfAlert } from "../../support/alert-views.ts";
import { bodyFaults, textsOf } from "../../support/discord/judge.ts";

const fieldsOf = (view = teraWulfAlert()) => {
  const fields = renderAlert(view).body.embeds[0]?.fields ?? [];
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
};

describe("an alert on Discord", () => {
  it("[2] has one line that stands alone, severity in words first", () => {
    expect(renderAlert(teraWulfAlert()).body.content).toBe(
      "**HIGH** TeraWulf earned $21.0M from HPC against $13.0M from mining in Q1 2026 and lost $427.6M.",
    );
  });

  it("shows figures with prior and change, rules with the values compared, sources, evidence and standing", () => {
    const { body } = renderAlert(correctedAlert());
    expect(body.embeds[0]?.title).toBe("TeraWulf (WULF) · Q1 2026");
    expect(body.embeds[0]?.description).toBe(
      "**HIGH** HPC out-earns mining (hpc\\_over\\_mining)\nHPC revenue of $21.0M is above mining revenue of $13.0M.\n" +
        "**HIGH** Large net loss (large\\_net\\_loss)\nNet loss of $427.6M is above the threshold of $100M.",
    );
    expect(fieldsOf(correctedAlert())).toEqual({
      "HPC revenue": "**$21.0M**",
      "Mining revenue": "**$13.0M**",
      "Net loss": "**$427.7M**\nQ1 2025: $61.4M, 7.0 times",
      "Changes and disagreements": "Updated <t:1778275920:f>\n• Net loss: $427.6M → $427.7M, as the filing has it.",
      "Sources (2)":
        "**press** [Decrypt](https://decrypt.example/wulf-q1) (decrypt.example) · <t:1778271060:f> · TeraWulf's AI revenue passes bitcoin mining for the first time\n" +
        "**filing** [SEC EDGAR](https://sec-edgar.example/wulf-q1) (sec-edgar.example) · <t:1778275800:f> · TeraWulf's AI revenue passes bitcoin mining for the first time",
      Standing: "confirmed by a filing · first seen <t:1778271300:f> · updated <t:1778275920:f>",
      Evidence:
        "**HPC revenue, Mining revenue:** “HPC lease revenue totaled $21.0 million and surpassed the $13.0 million that TeraWulf earned from mining bitcoin.” — Decrypt\n" +
        "**Net loss:** “The company posted a net loss of $427.6 million for the quarter.” — [Decrypt](https://decrypt.example/wulf-q1) (decrypt.example)",
    });
    expect(body.embeds[0]?.footer).toEqual({ text: "Alert A7K2 · /miner why A7K2" });
  });

  it("carries the four buttons, each with its command line, and none whose command is missing", () => {
    const labels = (rows: ReturnType<typeof renderAlert>["body"]["components"]) =>
      rows.flatMap(({ components }) =>
        components.map((button) => ("custom_id" in button ? [button.label, button.custom_id] : [])),
      );
    expect(labels(renderAlert(teraWulfAlert()).body.components)).toEqual([
      ["Why", "why A7K2"],
      ["Company", "company WULF"],
      ["Mute 24 h", "mute add WULF 24h"],
      ["Watch", "watch add WULF"],
    ]);
    const only = renderAlert(teraWulfAlert(), ([first]) => first === "company");
    expect(labels(only.body.components)).toEqual([["Company", "company WULF"]]);
  });

  it("[1] keeps every limit with 40 sources, 25 figures and 5,000 characters in each text, and says what is left out", () => {
    const { body } = renderAlert(hugeAlert());
    expect(bodyFaults(body)).toEqual([]);
    const sources = body.embeds[0]?.fields?.find(({ name }) => name === "Sources (40)")?.value;
    expect(sources).toMatch(/and \d+ more: \/miner why A7K2$/);
  });

  it("is taken by Discord whatever a story holds", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.constant(""),
      fc.constant(HOSTILE.repeat(9)),
      fc.constant("\\".repeat(700)),
    );
    const severity = fc.constantFrom(...SEVERITIES);
    const view = fc.record({
      id: text,
      company: fc.record({ ticker: text, name: text }),
      severity,
      headline: text,
      subject: text,
      standing: text,
      figures: fc.array(
        fc.record({
          metric: text,
          label: text,
          value: text,
          quote: text,
          outlet: text,
          url: text,
          prior: fc.record({ label: text, value: text, change: text }),
        }),
        { maxLength: 12 },
      ),
      signals: fc.array(fc.record({ rule: text, title: text, sentence: text, severity }), { maxLength: 6 }),
      sources: fc.array(
        fc.record({ title: text, outlet: text, url: text, trust: fc.constantFrom(...TRUST_ORDER), at: text }),
        { maxLength: 45 },
      ),
      notes: fc.array(text, { maxLength: 12 }),
      seenAt: text,
      updatedAt: text,
    });
    fc.assert(
      fc.property(view, (any) => {
        const { body } = renderAlert(any);
        expect(bodyFaults(body)).toEqual([]);
        for (const shown of textsOf(body)) expect(shown).not.toMatch(/@(?:everyone|here)/i);
      }),
      { numRuns: 150 },
    );
  });

  it("[3] [4] never pings: mentions are broken in every text and forbidden in the body", () => {
    for (const { body } of [renderAlert(hugeAlert()), renderNote(hugeAlert(), HOSTILE)]) {
      expect(body.allowed_mentions).toEqual({ parse: [] });
      for (const text of textsOf(body)) {
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*<[@#!&]/);
        expect(text).not.toMatch(/@(?:everyone|here)/);
      }
    }
  });

  it("[4] shows a feed's markup letter by letter", () => {
    const { body } = renderNote(teraWulfAlert(), HOSTILE);
    expect(body.content).toBe(
      "**WULF** \\<!channel\\> \\<https\\://evil.example\\|x\\> \\@\u200beveryone \\@\u200bhere \\*\\*b\\*\\* \\<\\@1\\> \\<\\@&2\\> \\<#3\\> " +
        "\\[a\\]\\(https\\://evil.example) \\`c\\` \\|\\|d\\|\\| \\~\\~e\\~\\~ \\_\\_f\\_\\_ gnp red (alert A7K2)",
    );
  });

  it("[5] makes no link of an address that is no web address, and quotes what would end one", () => {
    const texts = textsOf(renderAlert(hugeAlert()).body).join("\n");
    expect(texts).not.toContain("javascript:");
    const odd = teraWulfAlert({
      sources: [
        { title: "T", outlet: "Odd", url: "https://odd.example/a|b>c d)", trust: "press", at: "2026-05-08T20:11:00Z" },
      ],
    });
    expect(fieldsOf(odd)["Sources (1)"]).toBe(
      "**press** [Odd](https://odd.example/a%7Cb%3Ec%20d%29) (odd.example) · <t:1778271060:f> · T",
    );
  });
});
