import { z } from "zod";
import { messageFaults } from "./blocks.ts";
import { exchangeCode } from "./oauth.ts";
import { BOT, CHANNELS, type FakeMessage, nextTs, PEOPLE, type State } from "./state.ts";

export type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string; [key: string]: unknown };
type Args = Record<string, unknown>;
type Method = (args: Args, state: State, base: string, team: string) => Answer;

const ok = (fields: Record<string, unknown> = {}): Answer => ({ ok: true, ...fields });
const no = (error: string, fields: Record<string, unknown> = {}): Answer => ({ ok: false, error, ...fields });

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function roomFault(channel: unknown, { rooms }: State): Answer | undefined {
  const id = textOf(channel);
  if (id === CHANNELS.archived) return no("is_archived");
  if (id === CHANNELS.foreign) return no("not_in_channel");
  const known =
    rooms.has(id) ||
    [...Object.values(CHANNELS), ...Object.values(PEOPLE)].some((each) => each === id) ||
    id.startsWith("D0");
  return known ? undefined : no("channel_not_found");
}

const metadataShape = z.object({ event_type: z.string().min(1), event_payload: z.record(z.string(), z.unknown()) });

function contentFault(args: Args): Answer | undefined {
  const fault = messageFaults(args.text, args.blocks);
  if (fault) return no(fault.error, { response_metadata: { messages: fault.messages } });
  if (args.metadata !== undefined && !metadataShape.safeParse(args.metadata).success)
    return no("invalid_metadata_format");
  return undefined;
}

function postMessage(args: Args, state: State, _base: string, team: string): Answer {
  const fault = roomFault(args.channel, state) ?? contentFault(args);
  if (fault) return fault;
  const message: FakeMessage = {
    team,
    // A message to a person goes to the direct messages with that person.
    channel: textOf(args.channel).replace(/^U0/, "D0"),
    ts: nextTs(state),
    text: textOf(args.text),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
    bot_id: BOT.bot,
    edits: 0,
  };
  if (args.thread_ts !== undefined) {
    const parent = state.messages.some(
      (one) => one.ts === args.thread_ts && one.channel === message.channel && one.team === team,
    );
    if (!parent) return no("thread_not_found");
    message.thread_ts = textOf(args.thread_ts);
    message.broadcast = args.reply_broadcast === "true" || args.reply_broadcast === true;
  }
  const metadata = metadataShape.safeParse(args.metadata).data;
  if (metadata) message.metadata = metadata;
  state.messages.push(message);
  return ok({ channel: message.channel, ts: message.ts, message: { text: message.text } });
}

function update(args: Args, state: State, _base: string, team: string): Answer {
  const fault = roomFault(args.channel, state);
  if (fault) return fault;
  const message = state.messages.find((one) => one.ts === args.ts && one.channel === args.channel && one.team === team);
  if (!message) return no("message_not_found");
  const refused = contentFault(args);
  if (refused) return refused;
  message.text = textOf(args.text);
  // As Slack does: text without blocks takes the blocks away.
  message.blocks = Array.isArray(args.blocks) ? args.blocks : [];
  message.edits++;
  return ok({ channel: message.channel, ts: message.ts, text: message.text });
}

function postEphemeral(args: Args, state: State, _base: string, team: string): Answer {
  const fault = roomFault(args.channel, state) ?? contentFault(args);
  if (fault) return fault;
  const blocks = Array.isArray(args.blocks) ? args.blocks : [];
  const ts = nextTs(state);
  const ephemeralTo = textOf(args.user);
  state.messages.push({
    team,
    channel: textOf(args.channel),
    ts,
    text: textOf(args.text),
    blocks,
    ephemeralTo,
    edits: 0,
  });
  return ok({ message_ts: ts });
}

const shown = ({ ts, text, bot_id, metadata, thread_ts }: FakeMessage, all: unknown) => ({
  type: "message",
  ts,
  text,
  bot_id,
  thread_ts,
  ...(all === "true" || all === true ? { metadata } : {}),
});

function history(args: Args, state: State, _base: string, team: string): Answer {
  const fault = roomFault(args.channel, state);
  if (fault) return fault;
  const oldest = Number(args.oldest ?? 0);
  const limit = Number(args.limit ?? 100);
  const start = Number(args.cursor ?? 0);
  const found = state.messages
    .filter((one) => one.team === team && one.channel === args.channel && !one.ephemeralTo && Number(one.ts) > oldest)
    .filter(({ thread_ts, broadcast, ts }) =>
      args.ts === undefined ? thread_ts === undefined || broadcast : thread_ts === args.ts || ts === args.ts,
    )
    .reverse();
  const next = start + limit < found.length ? String(start + limit) : "";
  const messages = found.slice(start, start + limit).map((message) => shown(message, args.include_all_metadata));
  return ok({ messages, has_more: next !== "", response_metadata: { next_cursor: next } });
}

function getUploadURLExternal(args: Args, state: State, base: string): Answer {
  const length = Number(args.length);
  if (!textOf(args.filename) || !Number.isInteger(length) || length < 1) return no("invalid_arguments");
  const id = `F0${String(++state.counter).padStart(5, "0")}`;
  const altText = textOf(args.alt_text);
  state.files.set(id, { id, filename: textOf(args.filename), length, ...(altText ? { altText } : {}) });
  return ok({ upload_url: `${base}/upload/${id}`, file_id: id });
}

function completeUploadExternal(args: Args, state: State): Answer {
  const fault = roomFault(args.channel_id, state);
  if (fault) return fault;
  const named = z.array(z.object({ id: z.string() })).safeParse(args.files);
  if (!named.success || named.data.length === 0) return no("invalid_arguments");
  for (const { id } of named.data) {
    const file = state.files.get(id);
    if (!file?.bytes) return no("file_not_found");
    const thread = textOf(args.thread_ts);
    if (!state.neverShares) file.sharedIn = { channel: textOf(args.channel_id), ...(thread ? { thread } : {}) };
  }
  return ok({ files: named.data.map(({ id }) => ({ id, shares: {} })) });
}

function fileInfo(args: Args, state: State): Answer {
  const file = state.files.get(textOf(args.file));
  if (!file) return no("file_not_found");
  return ok({ file: { id: file.id, shares: file.sharedIn ? { public: { [file.sharedIn.channel]: [{}] } } : {} } });
}

function userInfo(args: Args): Answer {
  const found = Object.values(PEOPLE).find((id) => id === args.user);
  if (!found) return no("user_not_found");
  const is_admin = found === PEOPLE.admin;
  return ok({ user: { id: found, is_admin, is_owner: false, is_primary_owner: false } });
}

const viewShape = z.object({ type: z.literal("home"), blocks: z.array(z.unknown()).max(100) });

function publish(args: Args, state: State, _base: string, team: string): Answer {
  const view = viewShape.safeParse(args.view);
  const user = textOf(args.user_id);
  if (!view.success || !Object.values(PEOPLE).some((id) => id === user)) return no("invalid_arguments");
  // A Home may have a hundred blocks; each is judged as in a message.
  for (let start = 0; start < view.data.blocks.length; start += 40) {
    const fault = messageFaults("home", view.data.blocks.slice(start, start + 40));
    if (fault) return no(fault.error, { response_metadata: { messages: fault.messages } });
  }
  state.homes.set(team === BOT.team ? user : `${team}/${user}`, view.data.blocks);
  return ok({ view: {} });
}

/** Each method with the scope that it needs. */
export const METHODS: Record<string, { scope?: string; run: Method }> = {
  "auth.test": { run: (_args, _state, _base, team) => ok({ user_id: BOT.user, bot_id: BOT.bot, team_id: team }) },
  // Asked without a token: the client's secret stands for it.
  "oauth.v2.access": { run: exchangeCode },
  "chat.postMessage": { scope: "chat:write", run: postMessage },
  "chat.update": { scope: "chat:write", run: update },
  "chat.postEphemeral": { scope: "chat:write", run: postEphemeral },
  "conversations.history": { scope: "channels:history", run: history },
  "conversations.replies": { scope: "channels:history", run: history },
  "views.publish": { run: publish },
  "conversations.open": {
    scope: "im:write",
    run: (args) => ok({ channel: { id: `D0${textOf(args.users).slice(2)}` } }),
  },
  "users.info": { scope: "users:read", run: userInfo },
  "files.getUploadURLExternal": { scope: "files:write", run: getUploadURLExternal },
  "files.completeUploadExternal": { scope: "files:write", run: completeUploadExternal },
  "files.info": { scope: "files:read", run: fileInfo },
};
