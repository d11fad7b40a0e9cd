import type { App, BlockAction } from "@slack/bolt";
import type { Asker, Desk, Log } from "../../kit/index.ts";
import { placeIn } from "../../model/index.ts";
import { openAddress } from "./address.ts";
import type { Asked } from "./answer.ts";
import { ownPlace, respondAside } from "./home.ts";
import { openPress, tell } from "./press.ts";
import { openSeen } from "./seen.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

interface Parts {
  desk: Desk;
  workspaces: Workspaces;
  log: Log;
  /** Counts milliseconds from anywhere, for what lasts a while only. */
  ticks: () => number;
}

/** Ids by which Slack names one delivery; any of them seen before makes it a repetition. */
function idsOf({ event_id: event, trigger_id, response_url }: Record<string, unknown>, envelope: unknown): string[] {
  const trigger = typeof trigger_id === "string" && trigger_id && JSON.stringify([trigger_id, response_url]);
  return Object.entries({ envelope, event, trigger }).flatMap(([kind, id]) =>
    typeof id === "string" && id ? [`${kind} ${id}`] : [],
  );
}

/** Has each delivery one effect; one that came before is only acknowledged. */
function dropRepeats(app: App, log: Log, ticks: () => number): void {
  const seen = openSeen(ticks);
  app.use(async ({ body, context, next, ...rest }) => {
    if (!seen(idsOf(body as unknown as Record<string, unknown>, context.envelopeId))) return next();
    log.debug("Slack delivered something again");
    if ("ack" in rest && typeof rest.ack === "function") await rest.ack();
  });
}

const askerOf = (
  { team }: Workspace,
  { user, channel }: Pick<Asked, "user" | "channel">,
  place: string,
  mayManage: boolean,
): Asker => ({
  platform: "slack",
  user: placeIn(team, user),
  channel: placeIn(team, place),
  mayManage,
  managers: "admins of the workspace and those named in SLACK_MANAGERS",
  // Slack shows no file in an answer that only one person sees: it would go to their direct messages.
  ...(channel.startsWith("D") ? {} : { picturesAside: true as const }),
});

const LATER = "The bot cannot look up this workspace right now: please try again in a minute.";

/** The workspace, or why there is none; whoever asks is told. */
async function workspaceOf({ workspaces, log }: Parts, team: string | undefined): Promise<Workspace | string> {
  try {
    const found = await workspaces.hear(team);
    return "reason" in found ? found.reason : found;
  } catch (error) {
    log.warn("a Slack workspace could not be looked up", { error: String(error).slice(0, 200) });
    return LATER;
  }
}

/** Command lines, pressed buttons and the Home, each acknowledged before anything else is done. */
export function serve(app: App, parts: Parts): void {
  const { desk, workspaces, log, ticks } = parts;

  async function run(asked: Asked, line: string): Promise<void> {
    const workspace = await workspaceOf(parts, asked.team);
    if (typeof workspace === "string") return tell((message) => asked.address.use(message), workspace);
    const { user, channel } = asked;
    // A direct message may be one between two people, where the bot cannot post: the person's own place is meant.
    const place = channel.startsWith("D") ? ownPlace(user) : channel;
    const asker = askerOf(workspace, asked, place, await workspace.mayManage(user, place, line));
    await workspace.answer(asked, await desk.answerLine(line, asker));
  }
  const press = openPress(desk.commands, run, ticks);

  async function showHome(team: string | undefined, user: string): Promise<void> {
    const workspace = await workspaceOf(parts, team);
    if (typeof workspace !== "string") await workspace.home(user);
  }

  dropRepeats(app, log, ticks);
  // Whatever the command is called in this workspace: only this app's own commands arrive here.
  app.command(/.*/, async ({ ack, command, context, respond }) => {
    await ack();
    const { user_id: user, channel_id: channel, text } = command;
    await run({ team: context.teamId, user, channel, address: openAddress(respond, ticks) }, text ?? "");
  });
  app.action<BlockAction>(/^run:/, async ({ ack, body, context: { teamId: team }, respond }) => {
    await ack();
    if (body.container.type !== "view") return press(body, respond, team);
    const workspace = await workspaceOf(parts, team);
    if (typeof workspace === "string") return;
    await press(body, respondAside(workspace.client, body.user.id), team);
    await workspace.home(body.user.id);
  });
  // Buttons that open a page are acknowledged too, or Slack shows a warning beside them.
  app.action(/^(?!run:)/, async ({ ack }) => ack());
  app.event("app_home_opened", async ({ event, context }) => {
    if (event.tab === "home") await showHome(context.teamId, event.user);
  });
  app.event("app_uninstalled", async ({ context }) => {
    if (context.teamId) await workspaces.removed(context.teamId);
  });
  app.event("tokens_revoked", async ({ event, context }) => {
    if (context.teamId && event.tokens.bot?.length) await workspaces.removed(context.teamId);
  });
  app.error(async (error) => log.error("a command from Slack failed", { error: String(error).slice(0, 300) }));
}
