/**
 * `npm run torture [-- --kills 300] [--cuts all]`: takes the bot's power before and after its outside steps over
 * the recorded season, kills its process at random moments under load, and counts what was lost or said twice.
 * `npm run torture -- two [--minutes 5]` runs two processes on one PostgreSQL and kills one every ten seconds, or
 * with `--gently` restarts it; `npm run torture -- storms [--alerts 200]` does wrong on both strict platforms while
 * that many alerts are made, 18 s of a simulated clock apart; `npm run torture -- throughput [--items 600]` measures how much more two do than one.
 * It lives beside the tests because it needs their strict platforms, which the product must not import, and it
 * is no vitest file because it counts over minutes where a test asserts in seconds.
 */
import { parseArgs } from "node:util";
import { CONTRACTS } from "./contracts.ts";
import { crowdScript } from "./crowds.ts";
import { cutScript, seasonScript } from "./cuts.ts";
import { edgarScript } from "./edgar.ts";
import { killOverEdgar } from "./edgar-kills.ts";
import { killUnderLoad } from "./kills.ts";
import { openPlatforms } from "./platforms.ts";
import { weather } from "./storms.ts";
import { compareThroughput } from "./throughput.ts";
import { STORMS } from "./troubles.ts";
import { endOneOfTwo } from "./two.ts";

const number = (value: string): number => (value === "all" ? Number.POSITIVE_INFINITY : Number(value));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: "string", default: "30" },
    cuts: { type: "string", default: "12" },
    minutes: { type: "string", default: "1" },
    items: { type: "string", default: "600" },
    alerts: { type: "string", default: "200" },
    gently: { type: "boolean", default: false },
  },
});
const [kills, most, minutes] = [number(values.kills), number(values.cuts), number(values.minutes)];
const [items, alerts] = [number(values.items), number(values.alerts)];
const [what = "one"] = positionals;
if (
  !(Number.isInteger(kills) && kills >= 0 && most >= 0 && minutes > 0 && items > 0 && alerts > 0 && alerts <= CONTRACTS)
) {
  process.stderr.write(
    "Usage: npm run torture [-- --kills 300] [--cuts all], -- two [--minutes 5] [--gently], -- storms [--alerts 200], -- throughput [--items 600].\n",
  );
  process.exit(2);
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function tortureOne(): Promise<number> {
  const platforms = await openPlatforms();
  let wrong = 0;
  for (const [name, open] of Object.entries({ season: seasonScript, crowds: crowdScript, EDGAR: edgarScript }))
    for (const readable of [true, false]) {
      const history = readable ? "readable" : "not readable";
      platforms.readable(readable);
      const cut = await cutScript(await open(), platforms, most, !readable);
      say(
        `power cuts over ${name}, Slack's history ${history}: ${cut.cuts} cuts around ${cut.steps} outside steps, ${cut.lost} alerts lost, ${cut.doubledDiscord} doubled on Discord, ${cut.doubledSlack} doubled on Slack (at most ${cut.mostSlack} by one cut)`,
      );
      wrong += cut.lost + cut.doubledDiscord + (readable ? cut.doubledSlack : Math.max(0, cut.mostSlack - 1));
    }
  for (const [where, kill] of Object.entries({ "under load": killUnderLoad, "over EDGAR": killOverEdgar }))
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
  return wrong;
}

async function tortureTwo(): Promise<number> {
  const platforms = await openPlatforms();
  const how = values.gently ? "SIGTERM" : "SIGKILL";
  const { kills: done, alerts, lost, doubledDiscord, doubledSlack } = await endOneOfTwo(platforms, minutes, how);
  say(
    `two processes, one PostgreSQL, ${minutes} min: ${done} ends by ${how} over ${alerts} alerts, ${lost} lost, ${doubledDiscord} doubled on Discord, ${doubledSlack} doubled on Slack`,
  );
  const { asked, slack, discord } = platforms.unheard();
  say(`of ${asked} questions on each platform ${discord} were heard by nobody on Discord, ${slack} on Slack`);
  await platforms.stop();
  return lost + doubledDiscord + doubledSlack;
}

async function tortureByStorms(): Promise<number> {
  let wrong = 0;
  for (const open of STORMS) {
    const storm = open();
    const { waiting, lost, doubled, disordered, mistimed } = await weather(storm, alerts);
    say(
      `${storm.name}: ${alerts} alerts to two channels of each platform, ${waiting.first} messages late in the first ones and ${waiting.second} in the second ones; then ${lost} lost, ${doubled} doubled, ${disordered} out of order, ${mistimed} with other times`,
    );
    wrong += lost + doubled + disordered + mistimed;
  }
  return wrong;
}

async function throughput(): Promise<number> {
  const { one, two } = await compareThroughput(items, 3);
  const perSecond = (seconds: number) => (items / seconds).toFixed(0);
  say(
    `throughput, ${items} texts: one process ${one.toFixed(1)} s (${perSecond(one)}/s), two ${two.toFixed(1)} s (${perSecond(two)}/s), each held to half of the time: ${(one / two).toFixed(2)} times as much`,
  );
  return 0;
}

const wrong = await { one: tortureOne, two: tortureTwo, storms: tortureByStorms, throughput }[what as "one"]();
process.exit(wrong > 0 ? 1 : 0);
