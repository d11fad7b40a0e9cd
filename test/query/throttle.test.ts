import { describe, expect, it } from "vitest";
import { defineCommand, type Settings, type Views } from "../../src/kit/index.ts";
import { createDesk } from "../../src/query/index.ts";
import { silentLog } from "../support/tiny.ts";

const ping = defineCommand({
  path: ["ping"],
  description: "Answers",
  scope: "read",
  reply: "private",
  options: [],
  examples: ["/miner ping"],
  run: async () => ({ summary: "Pong.", parts: [], private: true }),
});

function open() {
  let seconds = 0;
  const desk = createDesk({
    commands: [ping],
    views: {} as Views,
    settings: {} as Settings,
    zone: "UTC",
    clock: () => new Date(Date.UTC(2026, 4, 8) + seconds * 1000),
    log: silentLog,
  });
  const ask = async (user: string, platform = "slack") =>
    desk.answerLine("ping", { platform, user, channel: "c", mayManage: false });
  return { ask, at: (second: number) => void (seconds = second) };
}

describe("a person who floods the bot with commands", () => {
  it("is asked politely and privately to wait, and hurts nobody else", async () => {
    const { ask } = open();
    const replies = await Promise.all(Array.from({ length: 1_000 }, () => ask("ann")));
    expect(replies.filter(({ summary }) => summary === "Pong.")).toHaveLength(30);
    expect(replies.at(-1)).toMatchObject({
      summary: "That was a lot of questions in one minute: please wait a minute, then ask again.",
      private: true,
    });
    expect((await ask("ben")).summary).toBe("Pong.");
    expect((await ask("ann", "discord")).summary).toBe("Pong.");
  });

  it("is answered again after a minute, also when the clock was set back meanwhile", async () => {
    const { ask, at } = open();
    for (let turn = 0; turn < 31; turn++) await ask("ann");
    at(59);
    expect((await ask("ann")).summary).toMatch(/^That was a lot/);
    at(60);
    expect((await ask("ann")).summary).toBe("Pong.");
    for (let turn = 0; turn < 31; turn++) await ask("ann");
    at(-3600);
    expect((await ask("ann")).summary).toBe("Pong.");
  });
});
