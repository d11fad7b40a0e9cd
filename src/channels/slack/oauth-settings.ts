import type { SettingDefinition } from "../../kit/index.ts";

/** Installing into workspaces by their own people, over Slack's OAuth. */
export interface OAuthSettings {
  clientId: string;
  clientSecret: string;
  stateSecret: string;
  /** How browsers reach our port, "https://bot.example": no "/" at its end. */
  publicUrl: string;
  /** The port of the pages for installing, and the address it listens on in Socket Mode. */
  port: number;
  host: string;
}

export const INSTALL_PATH = "/slack/install";
/** Where Slack sends the browser back to. */
export const REDIRECT_PATH = "/slack/oauth_redirect";

/** The page to show to whoever is to install the app. */
export const installUrl = ({ publicUrl }: Pick<OAuthSettings, "publicUrl">): string => publicUrl + INSTALL_PATH;

export const OAUTH_SETTINGS: readonly SettingDefinition[] = [
  { name: "SLACK_CLIENT_ID", meaning: "The app's client ID, for many workspaces that install it by themselves" },
  { name: "SLACK_CLIENT_SECRET", meaning: "The app's client secret", secret: true },
  {
    name: "SLACK_STATE_SECRET",
    meaning: "Any 32 letters or more that nobody can guess; they sign what a browser brings back from Slack",
    secret: true,
  },
  {
    name: "SLACK_PUBLIC_URL",
    meaning: "How browsers reach SLACK_PORT, for the pages /slack/install and /slack/oauth_redirect",
    example: "https://bot.example",
  },
  {
    name: "SLACK_HOST",
    meaning: "The address that SLACK_PORT listens on: every one in HTTP mode, 127.0.0.1 in Socket Mode",
    example: "127.0.0.1",
  },
];

type Environment = Record<string, string | undefined>;

const SHORTEST_SECRET = 32;

/** https, or plain http on this machine for tests: the token's code comes over it. */
function readPublicUrl(text: string, faults: string[]): string {
  const url = URL.parse(text);
  const local = url?.protocol === "http:" && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
  const bare = url?.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  if (!url || !bare || (url.protocol !== "https:" && !local)) {
    faults.push("SLACK_PUBLIC_URL is no plain address that begins with https://: write it as https://bot.example.");
    return text;
  }
  return url.origin;
}

/** Nothing where only one workspace is served. Every fault at once. */
export function readOAuth(environment: Environment, port: number | undefined, faults: string[]) {
  const given = (name: string): string => environment[name]?.trim() ?? "";
  const clientId = given("SLACK_CLIENT_ID");
  if (!clientId) {
    for (const name of ["SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "SLACK_PUBLIC_URL"])
      if (given(name)) faults.push(`${name} is set without SLACK_CLIENT_ID: set both, or neither.`);
    return undefined;
  }
  const missing = ["SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "SLACK_PUBLIC_URL", "SLACK_PORT", "TOKEN_KEY"].filter(
    (name) => !given(name),
  );
  if (missing.length > 0)
    faults.push(`SLACK_CLIENT_ID needs ${missing.join(", ")} too: see Installing into many workspaces in the README.`);
  if (!/^\d+\.\d+$/.test(clientId))
    faults.push("SLACK_CLIENT_ID is no client ID: copy it from Basic Information, two numbers with a dot between.");
  const stateSecret = given("SLACK_STATE_SECRET");
  if (stateSecret && stateSecret.length < SHORTEST_SECRET)
    faults.push(`SLACK_STATE_SECRET is shorter than ${SHORTEST_SECRET} letters: make one with openssl rand -hex 32.`);
  const address = given("SLACK_PUBLIC_URL");
  const publicUrl = address ? readPublicUrl(address, faults) : "";
  const host = given("SLACK_HOST") || "127.0.0.1";
  return { clientId, clientSecret: given("SLACK_CLIENT_SECRET"), stateSecret, publicUrl, port: port ?? 0, host };
}
