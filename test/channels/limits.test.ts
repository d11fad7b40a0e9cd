import { beforeAll, describe, expect, it } from "vitest";
import { renderReply as onDiscord } from "../../src/channels/discord/index.ts";
import { renderReply as onSlack } from "../../src/channels/slack/index.ts";
import { createCharts } from "../../src/charts/index.ts";
import type { Reply, ReplyPart } from "../../src/kit/index.ts";
import { openAsking } from "../query/asking.ts";
import { storeAlert, storeFiling } from "../query/feeding.ts";
import { hugeAlert } from "../support/alert-views.ts";
import { bodyFaults, textsOf } from "../support/discord/judge.ts";
import { LINES, RULES } from "../support/same-lines.ts";
import { messageFaults, textsIn } from "../support/slack/blocks.ts";

/** Every example of every command, and the lines of the other tests, over a store that holds the worst of stories. */
async function everyAnswer(): Promise<[string, Reply][]> {
  const { ask, commands, store } = await openAsking({
    rules: RULES,
    charts: createCharts(() => {}),
    feedIds: Array.from({ length: 60 }, (_, place) => `a-feed-with-a-long-name-${place}`),
  });
  for (let place = 0; place < 30; place++)
    await storeAlert(store, { ...hugeAlert(), id: place === 0 ? "A7K2M" : `B${place}` });
  await storeFiling(store, hugeAlert().headline, "2026-08-10T12:00:00.000Z");
  const lines = [
    ...commands.flatMap(({ examples }) => examples.map((line) => line.replace("/miner ", ""))),
    ...LINES.map(([line]) => line),
    "why B1",
    "digest now --since 7d",
    "signals",
  ];
  // One after the other, each by somebody else: a single person may not ask so much at once.
  const answers: [string, Reply][] = [];
  for (const [place, line] of lines.entries())
    answers.push([line, await ask(line, { user: `U${place}`, channel: `C${place}` })]);
  return answers;
}

let answers: [string, Reply][];
beforeAll(async () => {
  answers = await everyAnswer();
});

const images = (reply: Reply) =>
  reply.parts.filter((part): part is Extract<ReplyPart, { kind: "image" }> => part.kind === "image");

describe("every answer, with a story of forty sources and titles of 5,000 characters", () => {
  it("[1] [2] keeps Slack's limits, has a text that stands alone, and words for each picture", () => {
    for (const [line, reply] of answers) {
      const { text, blocks, files } = onSlack(reply, "U1");
      expect(messageFaults(text, blocks), line).toBeUndefined();
      expect(text.trim(), line).not.toBe("");
      expect(
        files.filter(({ name }) => name.endsWith(".png")).every(({ alt }) => alt),
        line,
      ).toBe(true);
    }
  });

  it("[1] [3] keeps Discord's limits and its published schema, and pings nobody", () => {
    for (const [line, reply] of answers) {
      const { body, files } = onDiscord(reply, (other) => other.startsWith(line.split(" ")[0] ?? ""));
      const names = files.map(({ name }) => name);
      expect(bodyFaults(body, names), line).toEqual([]);
      expect(body.allowed_mentions, line).toEqual({ parse: [] });
    }
  });

  it("[4] shows no mention and no foreign link", () => {
    for (const [line, reply] of answers) {
      const slack = textsIn(onSlack(reply).blocks).join("\n");
      expect(slack, line).not.toMatch(/<!(?!date)|<@|<#|<https?:[^|>]*evil/);
      expect(textsOf(onDiscord(reply).body).join("\n"), line).not.toMatch(
        /@(?:everyone|here)|(?<!\\)<[@#]|\]\(https?:[^)]*evil/,
      );
    }
  });

  it("was drawn with pictures among them", () => {
    expect(answers.flatMap(([, reply]) => images(reply)).length).toBeGreaterThan(3);
  });
});
