import type { FakeGateway } from "./gateway.ts";
import { APPLICATION, ASKER, type FakeInteraction, type FakeState, GUILD } from "./state.ts";

/** Who asks and where; without a guild it is a direct message. */
export interface From {
  user?: string;
  channel?: string;
  guild?: string | null;
  /** The sender's rights in the channel as Discord computes them; 16 is Manage Channels. */
  permissions?: string;
}

export const MANAGE_CHANNELS = String(1 << 4);
const NO_RIGHTS = "0";

const person = (id: string) => ({ id, username: "asker", discriminator: "0", avatar: null, global_name: null });

function base(state: FakeState, { user = ASKER, channel, guild = GUILD, permissions = NO_RIGHTS }: From) {
  const place = channel ?? [...state.channels.keys()][0] ?? "1";
  const sender =
    guild === null
      ? { user: person(user) }
      : {
          guild_id: guild,
          guild: { id: guild, locale: "en-US", features: [] },
          member: {
            user: person(user),
            permissions,
            roles: [],
            joined_at: "2026-01-01T00:00:00Z",
            deaf: false,
            mute: false,
            flags: 0,
          },
        };
  return {
    id: state.nextId(),
    application_id: APPLICATION,
    token: `token-${state.nextId()}`,
    version: 1,
    channel_id: place,
    channel: { id: place, type: guild === null ? 1 : 0 },
    locale: "en-US",
    app_permissions: "0",
    entitlements: [],
    authorizing_integration_owners: {},
    context: guild === null ? 1 : 0,
    ...sender,
  };
}

/** `["watch", "add"]` and its options as Discord nests them. */
function nested(path: readonly string[], options: object[]): object[] {
  const [first, ...rest] = path;
  if (first === undefined) return options;
  return [{ name: first, type: rest.length > 0 ? 2 : 1, options: nested(rest, options) }];
}

const typeOf = (value: unknown): number => (typeof value === "boolean" ? 5 : typeof value === "number" ? 4 : 3);

export interface Interactions {
  /** Somebody sends `/miner …`. */
  slash(path: readonly string[], options?: Record<string, unknown>, from?: From): FakeInteraction;
  /** Somebody types in an option. */
  type(path: readonly string[], option: string, typed: string, from?: From): FakeInteraction;
  /** Somebody presses a button of a message. */
  press(
    customId: string,
    message?: { ephemeral?: boolean; askedBy?: string; id?: string },
    from?: From,
  ): FakeInteraction;
  /** Somebody asks about a message. */
  onMessage(name: string, message: { content: string; embeds: unknown[] }, from?: From): FakeInteraction;
  /** The same event once more. */
  again(interaction: FakeInteraction): void;
}

export function interactionsOf(state: FakeState, gateway: FakeGateway, now: () => number): Interactions {
  const events = new Map<string, object>();
  const send = (event: {
    id: string;
    token: string;
    type: number;
    data: object;
    message?: object;
  }): FakeInteraction => {
    const made: FakeInteraction = { id: event.id, token: event.token, sentAt: now(), followUps: [], deleted: false };
    state.interactions.set(event.token, made);
    events.set(event.token, event);
    gateway.dispatch("INTERACTION_CREATE", event);
    return made;
  };
  const message = (channel: string, extra: object) => ({
    id: state.nextId(),
    channel_id: channel,
    type: 20,
    content: "",
    author: person(APPLICATION),
    embeds: [],
    attachments: [],
    components: [],
    mentions: [],
    mention_roles: [],
    pinned: false,
    tts: false,
    mention_everyone: false,
    timestamp: "2026-05-08T20:15:00.000Z",
    edited_timestamp: null,
    flags: 0,
    ...extra,
  });
  return {
    slash(path, options = {}, from = {}) {
      const typed = Object.entries(options).map(([name, value]) => ({ name, value, type: typeOf(value) }));
      const data = { id: "1", name: "miner", type: 1, options: nested(path, typed) };
      return send({ ...base(state, from), type: 2, data });
    },
    type(path, option, typed, from = {}) {
      const options = nested(path, [{ name: option, value: typed, type: 3, focused: true }]);
      return send({ ...base(state, from), type: 4, data: { id: "1", name: "miner", type: 1, options } });
    },
    press(customId, { ephemeral = false, askedBy, id } = {}, from = {}) {
      const event = base(state, from);
      const asked = askedBy
        ? {
            interaction_metadata: {
              id: state.nextId(),
              type: 2,
              user: person(askedBy),
              authorizing_integration_owners: {},
            },
          }
        : {};
      const pressed = message(event.channel_id, { flags: ephemeral ? 64 : 0, ...(id ? { id } : {}), ...asked });
      return send({ ...event, type: 3, message: pressed, data: { custom_id: customId, component_type: 2 } });
    },
    onMessage(name, shown, from = {}) {
      const event = base(state, from);
      const target = message(event.channel_id, shown);
      const data = { id: "2", name, type: 3, target_id: target.id, resolved: { messages: { [target.id]: target } } };
      return send({ ...event, type: 2, data });
    },
    again: (interaction) => gateway.dispatch("INTERACTION_CREATE", events.get(interaction.token)),
  };
}
