import { describe, expect, it } from "vitest";
import { slackManifestJob } from "../../src/jobs/slack-manifest.ts";

async function run(...words: string[]) {
  const said = { out: "", error: "" };
  const code = await slackManifestJob.run(words, {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    columns: 80,
    colour: false,
    environment: {},
    clock: () => new Date("2026-11-20T12:00:00Z"),
  });
  return { code, ...said };
}

describe("npm run slack-manifest", () => {
  it("prints the app for Socket Mode, for HTTP, and for many workspaces", async () => {
    expect(JSON.parse((await run()).out)).toMatchObject({ settings: { socket_mode_enabled: true } });
    const many = await run("--install", "https://bot.example/", "--url", "https://bot.example/slack/events");
    expect(many.code).toBe(0);
    expect(JSON.parse(many.out)).toMatchObject({
      oauth_config: { redirect_urls: ["https://bot.example/slack/oauth_redirect"] },
      settings: {
        socket_mode_enabled: false,
        event_subscriptions: { request_url: "https://bot.example/slack/events" },
      },
    });
  });

  it("says how it is used where the words are wrong", async () => {
    for (const words of [["--install"], ["--install", "http://bot.example"], ["https://bot.example"], ["--url", ""]]) {
      const { code, out, error } = await run(...words);
      expect([code, out]).toEqual([2, ""]);
      expect(error).toContain("--install https://your.host");
    }
  });
});
