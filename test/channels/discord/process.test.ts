import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { startFakeDiscord, TOKEN } from "../../support/discord/index.ts";
import { until } from "../../support/discord/opened.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

it("npm start serves Discord alone: commands registered, answered with a picture, and a clean end on SIGTERM", async () => {
  const fake = await startFakeDiscord();
  const folder = await mkdtemp(join(tmpdir(), "pivotwire-discord-"));
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: TOKEN,
    DISCORD_CHANNEL_ID: "1250000000000000001",
    DISCORD_API_URL: fake.apiUrl,
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    FEEDS_DIR: folder,
    LOG_LEVEL: "debug",
  };
  const bot = spawn(process.execPath, ["src/pivotwire.mjs", "start"], { cwd: ROOT, env });
  let said = "";
  for (const stream of [bot.stdout, bot.stderr]) stream.on("data", (chunk: Buffer) => void (said += chunk.toString()));
  const ended = once(bot, "exit");
  try {
    await until("the commands", () => fake.state.commands.has(""));
    const asked = fake.slash(["company"], { ticker: "wulf", section: "hpc" });
    await until("the answer", () => asked.message !== undefined);
    expect(asked.message?.content).toMatch(/^TeraWulf Inc\. \(WULF\), Q\d 20\d\d: HPC revenue \$/);
    expect(asked.message?.attachments?.map(({ filename }) => filename)).toEqual(["wulf-hpc-against-mining.png"]);
  } finally {
    bot.kill("SIGTERM");
  }
  expect(await ended).toEqual([0, null]);
  expect(fake.gateway.closedByBot).toEqual([1000]);
  expect(fake.state.refusals).toEqual([]);
  expect(said).not.toContain(TOKEN);
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});
