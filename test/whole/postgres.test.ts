import { afterEach, expect, test } from "vitest";
import { readSeason } from "../../src/jobs/demo/season.ts";
import { onPostgres } from "../support/engines.ts";
import { recordedDay } from "../support/recorded-day/index.ts";
import { openWhole, type Whole } from "../support/whole.ts";

let whole: Whole | undefined;
afterEach(() => whole?.close());

onPostgres("the whole way", (engine) => {
  test("of the day of TeraWulf's results ends in the messages that SQLite gives, word for word", async () => {
    whole = await openWhole({ season: recordedDay(), environment: { DATABASE_URL: await engine.fresh() } });
    await whole.play(7);
    await expect(whole.text()).toMatchFileSnapshot("../golden/recorded-day/terminal.txt");
  }, 120_000);

  test("of the season ends in the same posts, edits and replies as on SQLite", async () => {
    const season = await readSeason("feeds/demo");
    const told = [];
    for (const environment of [{}, { DATABASE_URL: await engine.fresh() }]) {
      whole = await openWhole({ season, environment });
      await whole.play(season.acts.length - 1);
      told.push(whole.text());
      await whole.close();
    }
    expect(told[0]).toContain("WULF");
    expect(told[1]).toBe(told[0]);
    whole = undefined;
  }, 120_000);
});
