import { afterEach, expect, test } from "vitest";
import { type FakeDiscord, startFakeDiscord, TOKEN } from "../support/discord/index.ts";
import { onPostgres } from "../support/engines.ts";
import { openWhole, terawulfSeason, until as untilSoon, type Whole } from "../support/whole.ts";

/** A loaded machine may take its time. */
const until = (holds: () => boolean) => untilSoon(holds, 60_000);

const CHANNEL = "1250000000000000001";

let discord: FakeDiscord | undefined;
let bots: Whole[] = [];
afterEach(async () => {
  for (const bot of bots) await bot.close();
  bots = [];
  await discord?.stop();
});

const healthOf = ({ bot }: Whole) => bot.parts.channels.get("discord")?.health();

onPostgres("two bots with one token", (engine) => {
  test("answer a command once, and the second takes over when the first is stopped", async () => {
    const fake = await startFakeDiscord();
    discord = fake;
    const environment = {
      DATABASE_URL: await engine.fresh(),
      DISCORD_TOKEN: TOKEN,
      DISCORD_CHANNEL_ID: CHANNEL,
      DISCORD_API_URL: fake.apiUrl,
    };
    const open = async () => {
      const bot = await openWhole({ season: await terawulfSeason(), environment });
      bots.push(bot);
      return bot;
    };
    const first = await open();
    await until(() => fake.gateway.identified.length === 1 && healthOf(first)?.reason === undefined);
    const second = await open();
    expect(healthOf(second)).toMatchObject({ state: "up", reason: "Another process of the bot answers the commands." });
    const asked = fake.slash(["help"]);
    await until(() => asked.message !== undefined);
    expect(fake.requests(`/interactions/${asked.id}`)).toHaveLength(1);
    expect(fake.gateway.connections()).toBe(1);

    bots = [second];
    await first.close();
    await until(() => fake.gateway.identified.length === 2 && healthOf(second)?.reason === undefined);
    const again = fake.slash(["help"]);
    await until(() => again.message !== undefined);
    expect(fake.requests(`/interactions/${again.id}`)).toHaveLength(1);
  }, 240_000);
});
