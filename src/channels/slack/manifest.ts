import type { CommandDefinition } from "../../kit/index.ts";
import { REDIRECT_PATH } from "./oauth-settings.ts";

/** What the bot does with each scope; nothing is asked for that it does not use. */
export const SCOPES = {
  commands: "hear /miner",
  "chat:write": "post, edit and answer",
  "chat:write.public": "post in public channels without being invited",
  "files:write": "attach charts",
  "im:write": "send people their own alerts and charts",
  "users:read": "see who is a workspace admin, before a channel's settings are changed",
  "channels:history": "find a message again whose answer was lost, so that it is not posted twice",
  "groups:history": "the same in private channels",
  "im:history": "the same in direct messages",
} as const;

export interface ManifestOptions {
  /** The public address of HTTP mode, "https://bot.example/slack/events"; without it the app uses Socket Mode. */
  requestUrl?: string;
  /** Where browsers reach the pages for installing, "https://bot.example"; without it one workspace installs the app. */
  publicUrl?: string;
}

const HINT = 1000;

/** "company | compare | watch add | …", within what Slack shows beside the command. */
function usageHint(commands: readonly CommandDefinition[]): string {
  const paths = commands.map(({ path }) => path.join(" "));
  while (paths.join(" | ").length > HINT - 4) paths.pop();
  return paths.length < commands.length ? `${paths.join(" | ")} | …` : paths.join(" | ");
}

/**
 * The app as Slack's page "From a manifest" takes it; it follows Slack's manifest schema, major version 2.
 * `should_escape` stays off: people's own words arrive as they typed them.
 */
export function slackManifest(commands: readonly CommandDefinition[], { requestUrl, publicUrl }: ManifestOptions = {}) {
  const url = requestUrl ? { url: requestUrl } : {};
  const request = requestUrl ? { request_url: requestUrl } : {};
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Pivotwire",
      description: "Alerts on bitcoin miners as they become AI data-centre companies",
      background_color: "#1f2d3d",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Pivotwire", always_online: true },
      slash_commands: [
        {
          command: "/miner",
          ...url,
          description: "Miners and their turn to AI: figures, signals, watchlists",
          usage_hint: usageHint(commands),
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(publicUrl && { redirect_urls: [publicUrl + REDIRECT_PATH] }),
      scopes: { bot: Object.keys(SCOPES) },
    },
    settings: {
      interactivity: { is_enabled: true, ...request },
      event_subscriptions: {
        ...request,
        bot_events: ["app_home_opened", ...(publicUrl ? ["app_uninstalled", "tokens_revoked"] : [])],
      },
      org_deploy_enabled: false,
      socket_mode_enabled: !requestUrl,
      token_rotation_enabled: false,
    },
  };
}
