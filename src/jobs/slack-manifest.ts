import { type ManifestOptions, slackManifest } from "../channels/slack/index.ts";
import { loadCommands } from "./catalogue.ts";
import type { Job } from "./io.ts";

const USAGE = `slack-manifest: npm run --silent slack-manifest [-- --url https://your.host/slack/events] [--install https://your.host]
--url is for HTTP mode, --install for many workspaces that install the app by themselves (SLACK_PUBLIC_URL).
`;

const NAMES = { "--url": "requestUrl", "--install": "publicUrl" } as const;
const isName = (word: string): word is keyof typeof NAMES => word in NAMES;

/** Undefined where the words are no pairs of a name and an address with https. */
function readOptions(words: readonly string[]): ManifestOptions | undefined {
  const options: ManifestOptions = {};
  for (let at = 0; at < words.length; at += 2) {
    const [name = "", address = ""] = words.slice(at, at + 2);
    if (!isName(name) || !address.startsWith("https://")) return undefined;
    options[NAMES[name]] = name === "--install" ? address.replace(/\/+$/, "") : address;
  }
  return options;
}

/** `npm run --silent slack-manifest`: what Slack's page "Create New App", "From a manifest" takes. */
export const slackManifestJob: Job = {
  name: "slack-manifest",
  summary: 'the Slack app as a manifest, for Slack\'s page "From a manifest"',
  async run(args, io) {
    const options = readOptions(args);
    if (!options) {
      io.error(USAGE);
      return 2;
    }
    io.out(`${JSON.stringify(slackManifest(await loadCommands(), options), null, 2)}\n`);
    return 0;
  },
};
