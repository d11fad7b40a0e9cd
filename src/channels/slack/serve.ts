import type { App, BlockAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Asker, Desk, Log } from "../../kit/index.ts";
import type { Answer, Asked, Respond } from "./answer.ts";
import { section } from "./blocks.ts";
import { type Home, ownPlace, respondAside } from "./home.ts";
import { type MayManage, scopeOf } from "./rights.ts";
import { openSeen } from "./seen.ts";

interface Parts {
  desk: Desk;
  answer: Answer;
  mayManage: MayManage;
  home: Home;
  client: WebClient;
  log: Log;
}

/** A second press of the same button on something that changes settings within this time does nothing. */
const DOUBLE_PRESS = 10_000;

const textIn = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);

/** Ids by which Slack names one delivery; any of them seen before makes it a repetition. */
function idsOf(body: Record<string, unknown>, envelope: unknown): string[] {
  const named = [
    ["envelope", envelope],
    ["event", body.event_id],
    ["trigger", body.trigger_id],
  ] as const;
  return named.flatMap(([kind, id]) => (textIn(id) ? [`${kind} ${String(id)}`] : []));
}

/** Command lines and pressed buttons, each acknowledged before anything else is done. */
export function serve(app: App, { desk, answer, mayManage, home, client, log }: Parts): void {
  const seen = openSeen();
  const pressed = openSeen();

  async function run(asked: Asked, line: string): Promise<void> {
    const { user, channel } = asked;
    // A direct message may be one between two people, where the bot cannot post: the person's own place is meant.
    const place = channel.startsWith("D") ? ownPlace(user) : channel;
    const asker: Asker = {
      platform: "slack",
      user,
      channel: place,
      mayManage: await mayManage(user, place, line),
      managers: "admins of the workspace and those named in SLACK_MANAGERS",
      // Slack shows no file in an answer that only one person sees: it would go to their direct messages.
      ...(channel.startsWith("D") ? {} : { picturesAside: true as const }),
    };
    await answer(asked, await desk.answerLine(line, asker));
  }

  const tell = async (respond: Respond, text: string): Promise<void> => {
    await respond({ response_type: "ephemeral", replace_original: false, text, blocks: [section(text)] });
  };

  async function press(body: BlockAction, respond: Respond): Promise<void> {
    const [action] = body.actions;
    const line = action && "value" in action ? textIn(action.value) : undefined;
    if (!action || !line) return;
    const user = body.user.id;
    const channel = body.channel?.id ?? textIn(body.container.channel_id) ?? ownPlace(user);
    const owner = /^run:[^:]*:(.+)$/.exec(action.action_id)?.[1];
    if (owner && owner !== user) {
      return tell(
        respond,
        `Only the person who asked may press this. Type \`/miner ${line.replace(/[`&<>]/g, "")}\` yourself.`,
      );
    }
    const message = textIn(body.container.message_ts) ?? "";
    const changes = scopeOf(desk.commands, line) !== "read";
    if (changes && pressed([`${user} ${message} ${action.action_id}`], DOUBLE_PRESS)) {
      return tell(respond, "That was done a moment ago.");
    }
    const ownAnswer = owner !== undefined || body.container.is_ephemeral === true;
    const thread = textIn(body.container.thread_ts) ?? (ownAnswer ? undefined : message);
    await run({ user, channel, respond, at: performance.now(), replace: ownAnswer, thread }, line);
  }

  app.use(async ({ body, context, next, ...rest }) => {
    if (!seen(idsOf(body as unknown as Record<string, unknown>, context.envelopeId))) return next();
    log.info("Slack delivered something again");
    if ("ack" in rest && typeof rest.ack === "function") await rest.ack();
  });
  // Whatever the command is called in this workspace: only this app's own commands arrive here.
  app.command(/.*/, async ({ ack, command, respond }) => {
    await ack();
    const { user_id: user, channel_id: channel, text } = command;
    await run({ user, channel, respond, at: performance.now() }, text ?? "");
  });
  app.action<BlockAction>(/^run:/, async ({ ack, body, respond }) => {
    await ack();
    if (body.container.type !== "view") return press(body, respond);
    await press(body, respondAside(client, body.user.id));
    await home(body.user.id);
  });
  app.action(/.*/, async ({ ack, action }) => {
    if (!("action_id" in action && action.action_id.startsWith("run:"))) await ack();
  });
  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") await home(event.user);
  });
  app.error(async (error) => log.error("a command from Slack failed", { error: String(error).slice(0, 300) }));
}
