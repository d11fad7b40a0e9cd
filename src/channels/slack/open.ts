import type { App } from "@slack/bolt";
import type { ChannelTools, Desk, OpenChannel } from "../../kit/index.ts";
import type { AlertView, Receipt } from "../../model/index.ts";
import { renderAlert, renderNote } from "./alert.ts";
import { openAnswer } from "./answer.ts";
import { clientOptions } from "./client.ts";
import { openUploader } from "./files.ts";
import { type HealthBook, openHealth } from "./health.ts";
import { openHistory } from "./history.ts";
import { openHome } from "./home.ts";
import { type Inbox, openInbox } from "./inbox.ts";
import { openLanes } from "./lane.ts";
import { openDirectory } from "./people.ts";
import { renderReply } from "./reply.ts";
import { openRights } from "./rights.ts";
import { openSender } from "./send.ts";
import { serve } from "./serve.ts";
import type { SlackSettings } from "./settings.ts";
import { watchToken } from "./token.ts";
import type { Failure } from "./verdict.ts";

const TOKEN_FAULTS =
  /^(?:invalid_auth|not_authed|account_inactive|token_revoked|token_expired|not_allowed_token_type)$/;

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

const readReceipt = (receipt: Receipt) => ({ channel: receipt.channel ?? "", ts: receipt.ts ?? "" });

/** Bolt with our own way in: it asks Slack nothing before it hands a command on. */
async function openApp(settings: SlackSettings, tools: ChannelTools, inbox: Inbox): Promise<App> {
  const { App } = await import("@slack/bolt");
  return new App({
    receiver: inbox,
    clientOptions: clientOptions(settings, tools.log),
    authorize: () => Promise.resolve({ botToken: settings.botToken }),
    convoStore: false,
    ignoreSelf: false,
  });
}

export async function openSlack(
  settings: SlackSettings,
  tools: ChannelTools,
  { ticks = () => performance.now() }: { ticks?: () => number } = {},
): Promise<OpenChannel> {
  const { desk, log, clock } = tools;
  // Loaded here and not above: without Slack the process starts faster and smaller.
  const { WebClient } = await import("@slack/web-api");
  const client = new WebClient(settings.botToken, clientOptions(settings, log));
  const closing = new AbortController();
  const health = openHealth(log, clock);
  const inbox = await openInbox(settings, health, tools);
  const app = await openApp(settings, tools, inbox);
  const uploader = openUploader(client, settings.timeout, log, closing.signal);
  const answer = openAnswer({ client, uploader, log, signal: closing.signal });
  const mayManage = openRights(client, settings.managers, desk.commands, log);
  serve(app, { desk, answer, mayManage, home: openHome(client, desk, log), client, log, ticks });
  const posts = openLanes(settings.pace, ticks);
  const edits = openLanes(0, ticks);
  const history = openHistory(client, clock());
  const directory = openDirectory(client);
  const sender = openSender({ client, directory, posts, edits, history, log, heard: hearing(health) });
  const knows = knowsOf(desk);
  void watchToken(client, health, closing.signal);
  inbox.begin();
  return {
    platform: "slack",
    defaults: settings.channels.map((channel) => ({ platform: "slack", channel })),
    post: ({ channel }, alert, key, inDoubt) =>
      sender.create({ channel }, { rendered: renderAlert(alert, knows), key, writtenAt: since(alert, inDoubt) }),
    edit: (receipt, alert) => sender.edit(readReceipt(receipt), renderAlert(alert, knows)),
    reply(receipt, alert, note, key, shown, inDoubt) {
      const { channel, ts } = readReceipt(receipt);
      const place = { channel, thread: ts, quiet: shown === "thread" };
      return sender.create(place, { rendered: renderNote(alert, note), key, writtenAt: since(alert, inDoubt) });
    },
    async say({ channel }, reply, key) {
      const { files, ...rendered } = renderReply({ ...reply, private: false });
      const sent = await sender.create({ channel }, { rendered, key, writtenAt: LONG_AGO });
      if (sent.outcome === "sent") void uploader.share(files, { channel: sent.receipt.channel ?? channel });
      return sent;
    },
    health: () => health.now(),
    async close() {
      closing.abort();
      posts.close();
      edits.close();
      await inbox.end();
    },
  };
}
