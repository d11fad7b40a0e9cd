import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { InstallationStore, StateStore } from "@slack/oauth";
import { z } from "zod";
import { type ChannelPart, type ChannelTools, type Installations, type Log, plainLine } from "../../kit/index.ts";
import { clientOptions, quietLogger } from "./client.ts";
import { SCOPES } from "./manifest.ts";
import { INSTALL_PATH, installUrl, type OAuthSettings, REDIRECT_PATH } from "./oauth-settings.ts";
import type { SlackSettings } from "./settings.ts";
import type { Workspaces } from "./workspaces.ts";

/** True where the request was one of ours; the answer may still be under way. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Seconds for the way to Slack and back, as the library has them by itself. */
const STATE_GOOD_FOR = 600;

/** A refusal whose words are for whoever installs. */
class InstallFault extends Error {}

interface Parts {
  settings: SlackSettings;
  oauth: OAuthSettings;
  installations: Installations;
  isHome: (team: string) => Promise<boolean>;
  /** Called after a workspace was stored. */
  installed: (team: string) => Promise<unknown>;
  log: Log;
}

const grantShape = z.object({
  isEnterpriseInstall: z.literal(false, "Pivotwire is installed to single workspaces, not to a whole organisation."),
  team: z.object({
    id: z.string().regex(/^T[A-Z0-9]{2,20}$/, "Slack named no workspace."),
    name: z.string().catch(""),
  }),
  bot: z.object({ token: z.string().regex(/^xoxb-\S+$/, "Slack gave no bot token."), scopes: z.array(z.string()) }),
});

const PLAIN = { "Content-Type": "text/plain; charset=utf-8" };

/** What Slack granted, to the store; read by `Workspaces`, after a command was acknowledged and not before. */
function storeOf({ installations, isHome, installed, log }: Parts): InstallationStore {
  return {
    async storeInstallation(grant) {
      const read = grantShape.safeParse(grant);
      if (!read.success) throw new InstallFault(read.error.issues[0]?.message ?? "Slack's grant could not be read.");
      const { team, bot } = read.data;
      const missing = Object.keys(SCOPES).filter((scope) => !bot.scopes.includes(scope));
      if (missing.length > 0) throw new InstallFault(`Slack did not grant ${missing.join(", ")}.`);
      if (await isHome(team.id))
        throw new InstallFault("This workspace has the bot already, by the token in its settings (SLACK_BOT_TOKEN).");
      const name = plainLine(team.name, 80) || team.id;
      await installations.save(team.id, name, bot.token);
      log.info("a Slack workspace installed the bot", { workspace: team.id, name });
      await installed(team.id);
    },
    fetchInstallation: () => Promise.reject(new Error("Tokens are read from the store, not from here.")),
  };
}

/**
 * The library's own signed state, which is good in every process and after a restart, and beside it a note that it
 * was used: the library alone would take it again while it is young.
 */
async function stateStoreOf({ oauth, installations }: Parts): Promise<StateStore> {
  const { ClearStateStore, InvalidStateError } = await import("@slack/oauth");
  const signed = new ClearStateStore(oauth.stateSecret, STATE_GOOD_FOR);
  return {
    generateStateParam: (options, now) => signed.generateStateParam(options, now),
    async verifyStateParam(now, state) {
      const options = await signed.verifyStateParam(now, state);
      const id = createHash("sha256").update(state).digest("hex");
      if (!(await installations.spend(id, STATE_GOOD_FOR))) throw new InvalidStateError("The state was used before");
      return options;
    },
  };
}

const WORDS: Record<string, string> = {
  slack_oauth_invalid_state: "This page is too old, was used before, or belongs to another browser.",
  slack_oauth_missing_state: "Slack's answer lacks its state.",
  slack_oauth_missing_code: "Slack's answer lacks its code.",
  slack_oauth_installer_authorization_error: "You did not allow it.",
};

/** Slack's library opens the page, checks state and cookie, and exchanges the code; the words and the store are ours. */
async function openInstaller(parts: Parts): Promise<Door> {
  const { settings, oauth, log } = parts;
  const { InstallProvider } = await import("@slack/oauth");
  const provider = new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateStore: await stateStoreOf(parts),
    installationStore: storeOf(parts),
    installUrlOptions: { scopes: Object.keys(SCOPES), redirectUri: oauth.publicUrl + REDIRECT_PATH },
    authorizationUrl: new URL("../oauth/v2/authorize", settings.apiUrl).href,
    clientOptions: clientOptions(settings, log),
    logger: quietLogger(log),
  });
  const refuse = (response: ServerResponse, error: { code?: string; message: string }): void => {
    const known = error instanceof InstallFault ? error.message : WORDS[error.code ?? ""];
    if (!known)
      log.warn("a workspace could not be installed", { code: error.code, error: error.message.slice(0, 200) });
    const said = known ?? "Slack or the bot could not finish it.";
    response.writeHead(known ? 400 : 502, PLAIN).end(`Not installed. ${said} Begin again at ${installUrl(oauth)}\n`);
  };
  const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>> = {
    [INSTALL_PATH]: (request, response) => provider.handleInstallPath(request, response),
    [REDIRECT_PATH]: (request, response) =>
      provider.handleCallback(request, response, {
        failure: (error, _options, _request, answer) => refuse(answer, error),
      }),
  };
  return (request, response) => {
    const page = pages[(request.url ?? "").split("?", 1)[0] ?? ""];
    if (!page) return false;
    if (request.method !== "GET") {
      response.writeHead(405, PLAIN).end("Only GET is answered here.\n");
      return true;
    }
    response.setHeader("Cache-Control", "no-store").setHeader("Referrer-Policy", "no-referrer");
    page(request, response).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else refuse(response, error);
    });
    return true;
  };
}

/** Where people come in who install the app. */
export interface Entrance {
  door: Door;
  /** How its port is doing. */
  up: () => void;
  down: (reason: string) => void;
  parts: () => ChannelPart[];
}

/** Nothing where the settings do not let workspaces install us. */
export async function openEntrance(
  settings: SlackSettings,
  { installations, log }: ChannelTools,
  workspaces: Workspaces,
): Promise<Entrance | undefined> {
  const { oauth } = settings;
  if (!oauth || !installations) return undefined;
  const part: ChannelPart = { name: `installing at ${installUrl(oauth)}`, state: "connecting" };
  return {
    door: await openInstaller({
      settings,
      oauth,
      installations,
      isHome: (team) => workspaces.isHome(team),
      installed: (team) => workspaces.find(team),
      log,
    }),
    up() {
      part.state = "up";
      log.info("Slack workspaces may install the bot", { at: installUrl(oauth) });
    },
    down(reason) {
      Object.assign(part, { state: "down", reason });
      log.error("Slack workspaces cannot install the bot", { reason });
    },
    parts: () => [part],
  };
}
