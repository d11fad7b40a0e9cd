/**
 * `npm run torture [-- --kills 300] [--cuts all]`: takes the bot's power before and after its outside steps over
 * the recorded season, kills its process at random moments under load, and counts what was lost or said twice.
 * It lives beside the tests because it needs their strict platforms, which the product must not import, and it
 * is no vitest file because it counts over minutes where a test asserts in seconds.
 */
import { parseArgs } from "node:util";
import { cutScript, seasonScript } from "./cuts.ts";
import { edgarScript } from "./edgar.ts";
import { killOverEdgar } from "./edgar-kills.ts";
import { killUnderLoad } from "./kills.ts";
import { openPlatforms } from "./platforms.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "30" }, cuts: { type: "string", default: "12" } },
});
const kills = Number(values.kills);
const most = values.cuts === "all" ? Number.POSITIVE_INFINITY : Number(values.cuts);
if (!Number.isInteger(kills) || kills < 0 || Number.isNaN(most)) {
  process.stderr.write("Usage: npm run torture [-- --kills 300] [--cuts all]; both take whole numbers.\n");
  process.exit(2);
}

const platforms = await openPlatforms();
const say = (line: string) => void process.stdout.write(`${line}\n`);
let wrong = 0;

const SCRIPTS = { season: seasonScript, EDGAR: edgarScript };
for (const [name, open] of Object.entries(SCRIPTS))
  for (const readable of [true, false]) {
    const history = readable ? "readable" : "not readable";
    platforms.readable(readable);
    const cut = await cutScript(await open(), platforms, most, !readable);
    say(
      `power cuts over ${name}, Slack's history ${history}: ${cut.cuts} cuts around ${cut.steps} outside steps, ${cut.lost} alerts lost, ${cut.doubledDiscord} doubled on Discord, ${cut.doubledSlack} doubled on Slack`,
    );
    wrong += cut.lost + cut.doubledDiscord + (readable ? cut.doubledSlack : 0);
  }

const KILLED = { "under load": killUnderLoad, "over EDGAR": killOverEdgar };
for (const [where, kill] of Object.entries(KILLED))
  for (const readable of kills > 0 ? [true, false] : []) {
    const history = readable ? "readable" : "not readable";
    platforms.readable(readable);
    const killed = await kill(platforms, readable ? kills : Math.ceil(kills / 3));
    say(
      `kills ${where}, Slack's history ${history}: ${killed.kills} kills over ${killed.alerts} alerts, ${killed.lost} lost, ${killed.doubledDiscord} doubled on Discord, ${killed.doubledSlack} doubled on Slack`,
    );
    wrong += killed.lost + killed.doubledDiscord + (readable ? killed.doubledSlack : 0);
  }

await platforms.stop();
process.exit(wrong > 0 ? 1 : 0);
