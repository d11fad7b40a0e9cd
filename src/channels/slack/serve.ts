import type { App, BlockAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Asker, Desk, Log } from "../../kit/index.ts";
import { openAddress } from "./address.ts";
import type { Answer, Asked } from "./answer.ts";
import { type Home, ownPlace, respondAside } from "./home.ts";
import { openPress } from "./press.ts";
import type { MayManage } from "./rights.ts";
import { openSeen } from "./seen.ts";

interface Parts {
  desk: Desk;
  answer: Answer;
  mayManage: MayManage;
  home: Home;
  client: WebClient;
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

/** Command lines, pressed buttons and the Home, each acknowledged before anything else is done. */
const askerOf = (user: string, channel: string, place: string, mayManage: boolean): Asker => ({
  platform: "slack",
  user,
  channel: place,
  mayManage,
  managers: "admins of the workspace and those named in SLACK_MANAGERS",
  // Slack shows no file in an answer that only one person sees: it would go to their direct messages.
  ...(channel.startsWith("D") ? {} : { picturesAside: true as const }),
});

export function serve(app: App, { desk, answer, mayManage, home, client, log, ticks }: Parts): void {
  async function run(asked: Asked, line: string): Promise<void> {
    const { user, channel } = asked;
    // A direct message may be one between two people, where the bot cannot post: the person's own place is meant.
    const place = channel.startsWith("D") ? ownPlace(user) : channel;
    const asker = askerOf(user, channel, place, await mayManage(user, place, line));
    await answer(asked, await desk.answerLine(line, asker));
  }
  const press = openPress(desk.commands, run, ticks);

  dropRepeats(app, log, ticks);
  // Whatever the command is called in this workspace: only this app's own commands arrive here.
  app.command(/.*/, async ({ ack, command, respond }) => {
    await ack();
    const { user_id: user, channel_id: channel, text } = command;
    await run({ user, channel, address: openAddress(respond, ticks) }, text ?? "");
  });
  app.action<BlockAction>(/^run:/, async ({ ack, body, respond }) => {
    await ack();
    if (body.container.type !== "view") return press(body, respond);
    await press(body, respondAside(client, body.user.id));
    await home(body.user.id);
  });
  // Buttons that open a page are acknowledged too, or Slack shows a warning beside them.
  app.action(/^(?!run:)/, async ({ ack }) => ack());
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") await home(event.user);
  });
  app.error(async (error) => log.error("a command from Slack failed", { error: String(error).slice(0, 300) }));
}
