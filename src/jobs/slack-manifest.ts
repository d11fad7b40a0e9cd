import { slackManifest } from "../channels/slack/index.ts";
import { loadCommands } from "./catalogue.ts";
import type { Job } from "./io.ts";

const USAGE = "slack-manifest: npm run --silent slack-manifest [-- --url https://your.host/slack/events]\n";

/** `npm run --silent slack-manifest`: what Slack's page "Create New App", "From a manifest" takes. */
export const slackManifestJob: Job = {
  name: "slack-manifest",
  summary: 'the Slack app as a manifest, for Slack\'s page "From a manifest"',
  async run(args, io) {
    const [flag, requestUrl, ...more] = args;
    const wrong = flag !== undefined && (flag !== "--url" || !requestUrl?.startsWith("https://") || more.length > 0);
    if (wrong) {
      io.error(USAGE);
      return 2;
    }
    const manifest = slackManifest(await loadCommands(), requestUrl ? { requestUrl } : {});
    io.out(`${JSON.stringify(manifest, null, 2)}\n`);
    return 0;
  },
};
