import type { App } from "@slack/bolt";
import type { ChannelHealth, ChannelTools, Desk, OpenChannel, Sent } from "../../kit/index.ts";
import { type AlertView, placeIn, type Receipt, splitPlace } from "../../model/index.ts";
import { renderAlert, renderNote } from "./alert.ts";
import { clientOptions } from "./client.ts";
import { type HealthBook, openHealth } from "./health.ts";
import { type Inbox, openInbox } from "./inbox.ts";
import { openEntrance } from "./install.ts";
import { renderReply } from "./reply.ts";
import { serve } from "./serve.ts";
import type { SlackSettings } from "./settings.ts";
import { watchToken, watchWorkspaces } from "./token.ts";
import type { Failure } from "./verdict.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";
import { openWorkspaces, TOKEN_FAULTS, type Workspaces } from "./workspaces.ts";

/** It is not told when a message that is no alert was written, so any may be one that an earlier process sent. */
const LONG_AGO = new Date(0).toISOString();

/** When an alert's content may first have been sent: the clock's word does not count where the store is in doubt. */
const since = (alert: AlertView, inDoubt = false): string => (inDoubt ? LONG_AGO : alert.updatedAt);

const knowsOf = (desk: Desk) => (path: readonly string[]) =>
  desk.commands.some((command) => command.path.join(" ") === path.join(" "));

/** Keeps what Slack's answers say of the token. */
const hearing = (health: HealthBook) => (failure: Failure | undefined) => {
  if (!failure) health.up("sending");
  else if (TOKEN_FAULTS.test(failure.code)) health.down("sending", failure.sent.reason);
};

/** Where a message stands: its workspace is kept beside its channel. */
const readReceipt = ({ channel = "", ts = "", team }: Receipt) => ({ place: placeIn(team, channel), ts });

/** Bolt with our own way in: it asks Slack and the store nothing before it hands a command on. */
async function openApp({ oauth, botToken, ...settings }: SlackSettings, tools: ChannelTools, inbox: Inbox) {
  const { App } = await import("@slack/bolt");
  // A new one each time: Bolt writes the workspace of the command into it.
  const authorized = () => (oauth || !botToken ? {} : { botToken });
  const app: App = new App({
    receiver: inbox,
    clientOptions: clientOptions(settings, tools.log),
    authorize: () => Promise.resolve(authorized()),
    convoStore: false,
    ignoreSelf: false,
  });
  return app;
}

/** Those that installed us, and the one of the settings. */
async function openAll(
  settings: SlackSettings,
  tools: ChannelTools,
  health: HealthBook,
  { signal, ticks }: { signal: AbortSignal; ticks: () => number },
) {
  // Loaded here and not above: without Slack the process starts faster and smaller.
  const { WebClient } = await import("@slack/web-api");
  const { desk, log, clock, installations } = tools;
  const common = { settings, desk, log, clock, signal, ticks };
  const clientOf = (token: string) => new WebClient(token, clientOptions(settings, log));
  const { botToken } = settings;
  const home = botToken ? openWorkspace({ ...common, client: clientOf(botToken), heard: hearing(health) }) : undefined;
  const workspaces = openWorkspaces({
    settings,
    home,
    installations,
    log,
    open: (team, token, heard) => openWorkspace({ ...common, team, client: clientOf(token), heard }),
  });
  return { home, workspaces };
}

/** Runs what is sent to a place in the place's own workspace, with the place as that names it. */
const sendingIn =
  (workspaces: Workspaces) =>
  async (whole: string, send: (workspace: Workspace, place: string) => Promise<Sent>): Promise<Sent> => {
    const { workspace: team, place } = splitPlace(whole);
    let found: Awaited<ReturnType<Workspaces["find"]>>;
    try {
      found = await workspaces.find(team);
    } catch (error) {
      return { outcome: "retry", reason: `The workspace could not be looked up: ${String(error).slice(0, 200)}` };
    }
    if ("reason" in found) return { outcome: "parked", reason: found.reason };
    return workspaces.settle(found, await send(found, place));
  };

/** Alerts, edits, replies and other words as messages. */
function messagesOf(workspaces: Workspaces, desk: Desk): Pick<OpenChannel, "post" | "edit" | "reply" | "say"> {
  const knows = knowsOf(desk);
  const sendIn = sendingIn(workspaces);
  return {
    post: (destination, alert, key, inDoubt) =>
      sendIn(destination.channel, ({ sender }, channel) =>
        sender.create({ channel }, { rendered: renderAlert(alert, knows), key, writtenAt: since(alert, inDoubt) }),
      ),
    edit(receipt, alert) {
      const { place, ts } = readReceipt(receipt);
      return sendIn(place, ({ sender }, channel) => sender.edit({ channel, ts }, renderAlert(alert, knows)));
    },
    reply(receipt, alert, note, key, shown, inDoubt) {
      const { place, ts: thread } = readReceipt(receipt);
      const message = { rendered: renderNote(alert, note), key, writtenAt: since(alert, inDoubt) };
      return sendIn(place, ({ sender }, channel) =>
        sender.create({ channel, thread, quiet: shown === "thread" }, message),
      );
    },
    say: (destination, reply, key) =>
      sendIn(destination.channel, async ({ sender, uploader }, channel) => {
        const { files, ...rendered } = renderReply({ ...reply, private: false });
        const sent = await sender.create({ channel }, { rendered, key, writtenAt: LONG_AGO });
        if (sent.outcome === "sent") void uploader.share(files, { channel: sent.receipt.channel ?? channel });
        return sent;
      }),
  };
}

const withParts = (health: ChannelHealth, parts: ChannelHealth["parts"] = []): ChannelHealth =>
  parts.length > 0 ? { ...health, parts } : health;

export async function openSlack(
  settings: SlackSettings,
  tools: ChannelTools,
  { ticks = () => performance.now() }: { ticks?: () => number } = {},
): Promise<OpenChannel> {
  const { desk, log, clock } = tools;
  const closing = new AbortController();
  const health = openHealth(log, clock, settings.botToken !== undefined);
  const { home, workspaces } = await openAll(settings, tools, health, { signal: closing.signal, ticks });
  const entrance = await openEntrance(settings, tools, workspaces);
  const inbox = await openInbox(settings, health, tools, entrance);
  const app = await openApp(settings, tools, inbox);
  serve(app, { desk, workspaces, log, ticks });
  if (home) void watchToken(home.client, health, closing.signal);
  if (settings.oauth) void watchWorkspaces(workspaces, log, closing.signal);
  inbox.begin();
  return {
    platform: "slack",
    defaults: settings.channels.map((channel) => ({ platform: "slack", channel })),
    ...messagesOf(workspaces, desk),
    health: () => withParts(health.now(), [...workspaces.parts(), ...(entrance?.parts() ?? [])]),
    async close() {
      closing.abort();
      home?.close();
      workspaces.close();
      await inbox.end();
    },
  };
}
