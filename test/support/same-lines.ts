import type { openAsking } from "../query/asking.ts";
import { storeAlert } from "../query/feeding.ts";

/** The line as typed on Slack or in the terminal, and the options that Discord hands over for the same. */
export const LINES: [string, string[], Record<string, unknown>][] = [
  ["company WULF", ["company"], { ticker: "WULF" }],
  ["company Marathon Digital financials", ["company"], { ticker: "Marathon Digital", section: "financials" }],
  [
    "company $corz hpc --chart no --quarters 3",
    ["company"],
    { ticker: "CORZ", section: "hpc", chart: false, quarters: 3 },
  ],
  ["company WOLF", ["company"], { ticker: "WOLF" }],
  ["compare WULF, CORZ IREN --metric hpc_share", ["compare"], { tickers: "WULF CORZ IREN", metric: "hpc_share" }],
  ["sector net_income --view movers --share", ["sector"], { metric: "net_income", view: "movers", share: true }],
  ["signals WULF --since 7d", ["signals"], { ticker: "wulf", since: "7d" }],
  ["signals --severity high", ["signals"], { severity: "high" }],
  ["why A7K2M", ["why"], { alert: "a7k2m" }],
  ["calendar --range 14d", ["calendar"], { range: "14d" }],
  ["status", ["status"], {}],
  ["help watch add", ["help"], { topic: "watch add" }],
  ["watch add WULF —min-loss $100M", ["watch", "add"], { ticker: "TeraWulf", "min-loss": "100m" }],
  [
    "watch add “IREN” --min-loss=1.5bn --for me",
    ["watch", "add"],
    { ticker: "IREN", "min-loss": "1,500,000,000", for: "me" },
  ],
  ["watch set WULF --min-change 15%", ["watch", "set"], { ticker: "WULF", "min-change": "15 percent" }],
  ["watch list", ["watch", "list"], {}],
  ["mute add large-net-loss 3d", ["mute", "add"], { what: "large_net_loss", duration: "72h" }],
  ["mute add WULF 3m", ["mute", "add"], { what: "WULF", duration: "3m" }],
  [
    "digest set 7:30am --tz berlin --days mon-fri",
    ["digest", "set"],
    { time: "07:30", tz: "Europe/Berlin", days: "weekdays" },
  ],
  ["rules toggle large_net_loss off", ["rules", "toggle"], { rule: "large_net_loss", state: "off" }],
  ["settings --quiet 22:00-06:00 --wait 60", ["settings"], { quiet: "22:00-06:00", wait: 60 }],
  ["watch remove WULF", ["watch", "remove"], { ticker: "$wulf" }],
  ["watch add * --severity critical", ["watch", "add"], { ticker: "all", severity: "critical" }],
  ["status coverage", ["status"], { feed: "coverage" }],
];

export const RULES = ["hpc_over_mining", "large_net_loss"].map((id) => ({
  id,
  title: id,
  severity: "high" as const,
  why: "",
  falseAlarms: [],
  when: [],
  uses: [],
  condition: "true",
  parameters: {},
}));

type Store = Awaited<ReturnType<typeof openAsking>>["store"];

/** One alert in the store, whatever asks. */
export const prepare = (store: Store) => storeAlert(store, { id: "A7K2M" });

/** All that was set for a channel and for one person. */
export function recordsOf({ settings }: Store, platform: string, channel: string, user: string) {
  return Promise.all(
    [channel, `@${user}`].map(async (name) => {
      const place = { platform, channel: name };
      const found = {
        watches: await settings.watchesOf(place),
        mutes: await settings.mutesOf(place),
        digest: await settings.digestOf(place),
        rules: await settings.ruleChoices(place),
        settings: await settings.place(place),
      };
      const named = JSON.stringify(found).replaceAll(JSON.stringify(name), '"place"');
      return JSON.parse(named.replaceAll(platform, "platform").replaceAll(user, "user")) as typeof found;
    }),
  );
}
