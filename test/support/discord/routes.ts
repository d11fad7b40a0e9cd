import { commandFaults } from "./command-limits.ts";
import type { Answer } from "./faults.ts";
import { callbackFaults, createFaults, directFaults, editFaults, followUpFaults } from "./limits.ts";
import type { SchemaJudge } from "./schema.ts";
import {
  APPLICATION,
  BOT_USER,
  type FakeFile,
  type FakeInteraction,
  type FakeMessage,
  type FakeState,
  GUILD,
} from "./state.ts";

export interface Call {
  method: string;
  path: string;
  body: unknown;
  files: FakeFile[];
  authorized: boolean;
}

export interface RouteTools {
  state: FakeState;
  schema: SchemaJudge | undefined;
  gatewayUrl: () => string;
  now: () => number;
}

type Handler = (call: Call, found: string[], tools: RouteTools) => Answer;

const refuse = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });
const fileNames = (call: Call): string[] => call.files.map(({ name }) => name);

/** Refuses the body as Discord does, and notes why. */
function formFault(call: Call, own: string[], template: string, { state, schema }: RouteTools): Answer | undefined {
  const official = schema?.(template, call.method, call.body) ?? [];
  const faults = [...own, ...official.map((fault) => `OpenAPI: ${fault}`)];
  if (faults.length === 0) return undefined;
  state.refusals.push(...faults.map((fault) => `${call.method} ${template}: ${fault}`));
  return refuse(400, 50035, `Invalid Form Body ${faults.join("; ")}`);
}

const shown = ({ id, channel, content = "" }: FakeMessage) => ({
  id,
  channel_id: channel,
  content,
  type: 0,
  author: { id: BOT_USER, username: "pivotwire", discriminator: "0", avatar: null },
  timestamp: "2026-05-08T20:15:00.000Z",
});

function newMessage(call: Call, channel: string, { state }: RouteTools, ephemeral = false): FakeMessage {
  const body = call.body as Omit<FakeMessage, "id">;
  return { ...body, id: state.nextId(), channel, files: call.files, edits: 0, ephemeral };
}

const createMessage: Handler = (call, [channelId = ""], tools) => {
  const channel = tools.state.channels.get(channelId);
  if (!channel) return refuse(404, 10003, "Unknown Channel");
  const fault = formFault(call, createFaults(call.body, fileNames(call)), "/channels/{channel_id}/messages", tools);
  if (fault) return fault;
  const { nonce, enforce_nonce } = call.body as FakeMessage;
  const known = nonce !== undefined && enforce_nonce ? channel.nonces.get(nonce) : undefined;
  if (known) return { status: 200, body: shown(known) };
  const message = newMessage(call, channelId, tools);
  channel.messages.push(message);
  if (nonce !== undefined) channel.nonces.set(nonce, message);
  return { status: 200, body: shown(message) };
};

/** Newest first, as a person with the right to read the history sees them. */
const listMessages: Handler = (_call, [channelId = ""], tools) => {
  const channel = tools.state.channels.get(channelId);
  if (!channel) return refuse(404, 10003, "Unknown Channel");
  return {
    status: 200,
    body: channel.messages.map((message) => ({ ...shown(message), embeds: message.embeds ?? [] })).reverse(),
  };
};

const editMessage: Handler = (call, [channelId = "", id = ""], tools) => {
  const channel = tools.state.channels.get(channelId);
  if (!channel) return refuse(404, 10003, "Unknown Channel");
  const message = channel.messages.find((candidate) => candidate.id === id);
  if (!message) return refuse(404, 10008, "Unknown Message");
  const template = "/channels/{channel_id}/messages/{message_id}";
  const fault = formFault(call, editFaults(call.body, fileNames(call)), template, tools);
  if (fault) return fault;
  Object.assign(message, call.body, { edits: message.edits + 1 });
  return { status: 200, body: shown(message) };
};

const putCommands: Handler = (call, [, guild], tools) => {
  const template = guild
    ? "/applications/{application_id}/guilds/{guild_id}/commands"
    : "/applications/{application_id}/commands";
  const fault = formFault(call, commandFaults(call.body, guild !== undefined), template, tools);
  if (fault) return fault;
  const made = (call.body as object[]).map((command) => ({
    // As Discord gives a command back: with its own keys, and with what was left out filled in.
    type: 1,
    description: "",
    ...withoutDefaults(command),
    id: tools.state.nextId(),
    application_id: APPLICATION,
    version: tools.state.nextId(),
    default_permission: true,
    nsfw: false,
    name_localizations: null,
    ...(guild ? { guild_id: guild } : { dm_permission: true }),
  }));
  tools.state.commands.set(guild ?? "", made);
  return { status: 200, body: made };
};

/** Discord leaves out `required: false` and empty lists when it tells a command. */
function withoutDefaults(node: unknown): object {
  const kept = Object.entries(node as object).flatMap(([key, value]): [string, unknown][] => {
    if (value === false || (Array.isArray(value) && value.length === 0)) return [];
    return [[key, key === "options" ? (value as unknown[]).map(withoutDefaults) : value]];
  });
  return Object.fromEntries(kept);
}

const EXPIRED_MS = 15 * 60_000;
const FIRST_RESPONSE_MS = 3_000;

const callback: Handler = (call, [id = "", token = ""], tools) => {
  const interaction = tools.state.interactions.get(token);
  const late = interaction && tools.now() - interaction.sentAt > FIRST_RESPONSE_MS;
  if (!interaction || interaction.id !== id || late) return refuse(404, 10062, "Unknown interaction");
  if (interaction.callback) return refuse(400, 40060, "Interaction has already been acknowledged.");
  const fault = formFault(
    call,
    callbackFaults(call.body),
    "/interactions/{interaction_id}/{interaction_token}/callback",
    tools,
  );
  if (fault) return fault;
  interaction.callback = { ...(call.body as NonNullable<FakeInteraction["callback"]>), at: tools.now() };
  return { status: 204 };
};

const interactionOf = (token: string, { state, now }: RouteTools): FakeInteraction | undefined => {
  const found = state.interactions.get(token);
  return found?.callback && now() - found.sentAt <= EXPIRED_MS ? found : undefined;
};

const editOriginal: Handler = (call, [, token = ""], tools) => {
  const interaction = interactionOf(token, tools);
  if (!interaction || interaction.deleted) return refuse(404, 10015, "Unknown Webhook");
  const template = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
  const fault = formFault(call, editFaults(call.body, fileNames(call)), template, tools);
  if (fault) return fault;
  const ephemeral = interaction.callback?.data?.flags === 64;
  interaction.message ??= newMessage(call, "interaction", tools, ephemeral);
  Object.assign(interaction.message, call.body, { files: call.files, edits: interaction.message.edits + 1 });
  return { status: 200, body: shown(interaction.message) };
};

const deleteOriginal: Handler = (_call, [, token = ""], tools) => {
  const interaction = interactionOf(token, tools);
  if (!interaction || interaction.deleted) return refuse(404, 10015, "Unknown Webhook");
  interaction.deleted = true;
  return { status: 204 };
};

const followUp: Handler = (call, [, token = ""], tools) => {
  const interaction = interactionOf(token, tools);
  if (!interaction) return refuse(404, 10015, "Unknown Webhook");
  const fault = formFault(
    call,
    followUpFaults(call.body, fileNames(call)),
    "/webhooks/{webhook_id}/{webhook_token}",
    tools,
  );
  if (fault) return fault;
  // While the deferred answer stands, a follow-up fills it in and its own "ephemeral" is ignored.
  const filling = !interaction.deleted && interaction.message === undefined;
  const ephemeral = filling ? interaction.callback?.data?.flags === 64 : (call.body as { flags?: number }).flags === 64;
  const message = newMessage(call, "interaction", tools, ephemeral);
  if (filling) interaction.message = message;
  else interaction.followUps.push(message);
  return { status: 200, body: shown(message) };
};

const openDirect: Handler = (call, _found, tools) => {
  const fault = formFault(call, directFaults(call.body), "/users/@me/channels", tools);
  if (fault) return fault;
  const id = `9${(call.body as { recipient_id: string }).recipient_id.slice(1)}`;
  if (!tools.state.channels.has(id)) tools.state.channels.set(id, { messages: [], nonces: new Map(), kind: "dm" });
  return { status: 200, body: { id, type: 1 } };
};

const gatewayBot: Handler = (_call, _found, { state, gatewayUrl }) => ({
  status: 200,
  body: {
    url: gatewayUrl(),
    shards: state.shards,
    session_start_limit: {
      total: 1000,
      remaining: state.sessionsLeft,
      reset_after: 14_400_000,
      max_concurrency: state.concurrency,
    },
  },
});

/** Method, path, handler, and whether the bot's token is needed: interactions carry their own. */
export const ROUTES: { method: string; path: RegExp; run: Handler; open?: true }[] = [
  { method: "GET", path: /^\/gateway\/bot$/, run: gatewayBot },
  {
    method: "GET",
    path: /^\/applications\/@me$/,
    run: () => ({ status: 200, body: { id: APPLICATION, name: "Pivotwire", guild: GUILD } }),
  },
  {
    method: "GET",
    path: /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/,
    run: (_call, [guild = ""], { state }) => ({ status: 200, body: state.commands.get(guild) ?? [] }),
  },
  { method: "PUT", path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/, run: putCommands },
  { method: "POST", path: /^\/channels\/(\w+)\/messages$/, run: createMessage },
  { method: "GET", path: /^\/channels\/(\w+)\/messages$/, run: listMessages },
  { method: "PATCH", path: /^\/channels\/(\w+)\/messages\/(\w+)$/, run: editMessage },
  { method: "POST", path: /^\/users\/@me\/channels$/, run: openDirect },
  { method: "POST", path: /^\/interactions\/(\w+)\/([\w-]+)\/callback$/, run: callback, open: true },
  { method: "PATCH", path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/, run: editOriginal, open: true },
  { method: "DELETE", path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/, run: deleteOriginal, open: true },
  { method: "POST", path: /^\/webhooks\/(\d+)\/([\w-]+)$/, run: followUp, open: true },
];

/** Does what a request asks for. */
export function answerCall(call: Call, tools: RouteTools): Answer {
  for (const { method, path, run, open } of ROUTES) {
    const found = method === call.method ? path.exec(call.path) : null;
    if (!found) continue;
    if (!open && !call.authorized) return refuse(401, 0, "401: Unauthorized");
    return run(call, found.slice(1), tools);
  }
  tools.state.refusals.push(`${call.method} ${call.path}: no such route`);
  return refuse(404, 0, "404: Not Found");
}
