import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { renderAlert, renderNote } from "../../../src/channels/slack/index.ts";
import type { AlertView } from "../../../src/model/index.ts";
import { correctedAlert, HOSTILE, hugeAlert, source, teraWulfAlert } from "../../support/alert-views.ts";
import { messageFaults, textsIn } from "../../support/slack/blocks.ts";

const written = (view: AlertView): string => textsIn(renderAlert(view)).join("\n");
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Slack reads markup only between these two signs; what is left must be ours: a time or a web address. */
const OURS = /<!date\^\d+\^\{date_short_pretty\} \{time\}\|[\d :-]+UTC>|<https?:\/\/[^<>|\s]+\|[^<>|]*>/g;

describe("an alert as a Slack card", () => {
  it("[2] has a text that alone names company, event and size", () => {
    expect(renderAlert(teraWulfAlert()).text).toBe(
      "HIGH: TeraWulf earned $21.0M from HPC against $13.0M from mining in Q1 2026 and lost $427.6M.",
    );
    const bare = teraWulfAlert({ headline: "HPC passed mining." });
    expect(renderAlert(bare).text).toBe("HIGH: TeraWulf (WULF): HPC passed mining. HPC revenue: $21.0M.");
  });

  it("says the severity in words first", () => {
    const [first] = renderAlert(teraWulfAlert({ severity: "critical" })).blocks;
    expect(textsIn(first)[2]).toMatch(/^\*CRITICAL\* · \*TeraWulf \(WULF\)\* · Q1 2026\nTeraWulf earned/);
  });

  it("shows each figure with prior and change, each rule with its values, each sentence that was read", () => {
    const shown = written(teraWulfAlert());
    expect(shown).toContain("*Net loss*\n$427.6M\nQ1 2025: $61.4M, 7.0 times");
    expect(shown).toContain("HPC revenue of $21.0M is above mining revenue of $13.0M.");
    expect(shown).toContain("HPC revenue $21.0M, Mining revenue $13.0M: “HPC lease revenue totaled");
    expect(shown).toContain("<https://decrypt.example/wulf-q1|Decrypt>");
    expect(shown).toContain("Standing: press only");
    expect(shown).toContain("alert A7K2");
  });

  it("has buttons that carry command lines, and none for a command that the bot has not", () => {
    const buttons = (knows?: (path: readonly string[]) => boolean) =>
      renderAlert(teraWulfAlert(), knows).blocks.flatMap((block) =>
        block.type === "actions" ? block.elements.flatMap((each) => ("value" in each ? [each.value] : [])) : [],
      );
    expect(buttons()).toEqual(["why A7K2", "company WULF", "mute add WULF 24h", "watch add WULF"]);
    expect(buttons((path) => path[0] === "company")).toEqual(["company WULF"]);
    expect(buttons(() => false)).toEqual([]);
  });

  it("[1] keeps every limit with 40 sources, 25 figures and titles of 5,000 characters", () => {
    const { text, blocks } = renderAlert(hugeAlert());
    expect(messageFaults(text, blocks)).toBeUndefined();
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(13_200);
    expect(written(hugeAlert())).toContain("*Sources (40)*");
    expect(written(hugeAlert())).toMatch(/and \d+ more: `\/miner why A7K2`/);
  });

  it("[1] keeps them with quotes and backslashes, which count double on the wire, and with nothing at all", () => {
    const odd = '"\\'.repeat(2500);
    const view = { ...hugeAlert(), headline: odd, notes: Array.from({ length: 40 }, () => odd) };
    const heavy = {
      ...view,
      figures: view.figures.map((figure) => ({ ...figure, label: odd, value: odd, quote: odd })),
    };
    const empty = teraWulfAlert({ figures: [], signals: [], sources: [], notes: [], headline: "", subject: "" });
    for (const each of [heavy, empty]) {
      const { text, blocks } = renderAlert(each);
      expect(messageFaults(text, blocks)).toBeUndefined();
      expect(text.trim()).not.toBe("");
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(13_200);
    }
  });

  it("[4] leaves no mention, no foreign link and nothing unseen of a hostile feed, in any field", () => {
    for (const part of textsIn([renderAlert(hugeAlert()), renderNote(hugeAlert(), HOSTILE)])) {
      expect(part.replace(OURS, "")).not.toMatch(/[<>]/);
      expect(part).not.toMatch(UNSEEN);
      expect(part).not.toContain("<https://evil");
      expect(part).not.toContain("<!channel");
      expect(part).not.toContain("\u001b");
    }
    const marked = textsIn(renderAlert(hugeAlert()).blocks).join("\n");
    expect(marked).not.toMatch(/\*\*b\*\*|~~e~~|`c`/);
  });

  it("[4] lets Slack make no links of addresses in the words of a feed", () => {
    const loose: unknown[] = [];
    JSON.stringify(renderAlert(hugeAlert()).blocks, (_key, value: { type?: string; verbatim?: boolean } | null) => {
      if (value?.type === "mrkdwn" && value.verbatim !== true) loose.push(value);
      return value;
    });
    expect(loose).toEqual([]);
  });

  it("[5] turns only web addresses into links, with what would break out of them escaped", () => {
    const linked = (url: string) => written(teraWulfAlert({ sources: [{ ...source("X", "press", ""), url }] }));
    expect(linked("javascript:alert(1)")).not.toContain("javascript");
    expect(linked("data:text/html,x")).not.toContain("data:text");
    expect(linked("https://a.example/q|b>c d")).toContain("<https://a.example/q%7Cb%3Ec%20d|TeraWulf");
    expect(linked("https://user:word@a.example/")).not.toContain("a.example");
  });

  it("shows a time to every reader in the own zone, and a time that is none as it stands", () => {
    expect(written(teraWulfAlert())).toContain("<!date^1778271060^{date_short_pretty} {time}|2026-05-08 20:11 UTC>");
    expect(written(teraWulfAlert({ sources: [source("X", "press", "yesterday")] }))).toContain("press · yesterday");
  });

  it("is taken by Slack whatever the feeds say", () => {
    const word = string({ unit: "binary", maxLength: 400 });
    const taken = property(word, word, word, (headline, title, quote) => {
      const [figure] = teraWulfAlert().figures;
      const view = teraWulfAlert({
        headline,
        figures: Array.from({ length: 12 }, () => ({ ...figure!, label: title, value: quote, quote })),
        sources: Array.from({ length: 12 }, () => ({ ...source(title, "press", quote), title: headline, url: title })),
        notes: [quote, title],
      });
      const { text, blocks } = renderAlert(view);
      expect(messageFaults(text, blocks)).toBeUndefined();
      for (const part of textsIn(blocks)) expect(part.replace(OURS, "")).not.toMatch(/[<>]/);
    });
    assert(taken, { numRuns: 300 });
  });
});

describe("a line under an alert", () => {
  it("says that it is a correction, of whom, and what was and is", () => {
    const { text, blocks } = renderNote(correctedAlert(), "Net loss: $427.6M → $427.7M");
    expect(text).toBe("Updated: TeraWulf (WULF), Q1 2026: Net loss: $427.6M → $427.7M");
    expect(textsIn(blocks)).toContain("*Updated: TeraWulf (WULF), Q1 2026*\nNet loss: $427.6M → $427.7M");
    expect(messageFaults(text, blocks)).toBeUndefined();
  });
});
