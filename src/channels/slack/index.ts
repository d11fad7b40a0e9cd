/**
 * Slack as a channel: alerts as Block Kit cards, `/miner` and buttons answered over Socket Mode or HTTP.
 * `@slack/bolt` takes in commands and presses and checks signatures, `@slack/web-api` sends, and
 * `@slack/socket-mode` speaks the connection's protocol; Slack writes all three. Ours is what they leave open:
 * connections that are renewed before the old one ends, a lane per channel, verdicts on errors, and finding
 * a message again whose answer was lost. Loaded when Slack is set up, not before.
 */
import { defineChannel } from "../../kit/index.ts";
import { readSettings, SETTINGS, type SlackSettings } from "./settings.ts";

export { renderAlert, renderNote } from "./alert.ts";
export type { Rendered } from "./blocks.ts";
export { type ManifestOptions, SCOPES, slackManifest } from "./manifest.ts";
export { type RenderedReply, type ReplyFile, renderReply } from "./reply.ts";
export type { SlackSettings } from "./settings.ts";

export default defineChannel<SlackSettings>({
  platform: "slack",
  settings: SETTINGS,
  read: readSettings,
  async open(settings, tools) {
    const { openSlack } = await import("./open.ts");
    return openSlack(settings, tools);
  },
});
