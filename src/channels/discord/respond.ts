import { DiscordAPIError, type REST, Routes } from "discord.js";
import { type BodyFile, type MessageBody, NO_MENTIONS } from "./body.ts";

/** Discord's token of an interaction lives 15 minutes; half a minute is kept for the way. */
const LIFETIME_MS = 14.5 * 60_000;
const TRIES = 3;
const BETWEEN_MS = 400;
const EPHEMERAL = 64;

/** Unknown interaction, unknown webhook, invalid webhook token: too late, nobody waits any more. */
const TOO_LATE = new Set([10062, 10015, 50027]);
/** Already acknowledged: an earlier try of ours arrived after all. */
const ALREADY = 40060;

export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && TOO_LATE.has(Number(error.code));

/** One interaction's answers, by its own token and not the bot's. The functions need no `this`. */
export interface Responder {
  /** Takes the interaction before any other I/O; Discord waits 3 s. */
  defer: (visible: boolean) => Promise<void>;
  /** The same for a button whose own message will change. */
  deferUpdate: () => Promise<void>;
  choices: (choices: { name: string; value: string }[]) => Promise<void>;
  /** Puts the answer where it was deferred; false when it is too late. */
  show: (body: MessageBody, files: BodyFile[]) => Promise<boolean>;
  /** Takes back the visible placeholder and answers the asker alone. */
  showPrivately: (body: MessageBody, files: BodyFile[]) => Promise<boolean>;
}

/** Repeats what failed on the way; what Discord refused stays refused. */
async function repeated(work: () => Promise<unknown>): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (error instanceof DiscordAPIError) {
        if (Number(error.code) === ALREADY) return;
        throw error;
      }
      if (left <= 1) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, BETWEEN_MS);
      });
    }
  }
}

export interface InteractionKey {
  id: string;
  token: string;
  applicationId: string;
}

export function openResponder(rest: REST, key: InteractionKey, now: () => number): Responder {
  const received = now();
  const late = () => now() - received > LIFETIME_MS;
  const callback = (body: object) =>
    repeated(() => rest.post(Routes.interactionCallback(key.id, key.token), { body, auth: false }));
  const original = Routes.webhookMessage(key.applicationId, key.token, "@original");
  return {
    defer: (visible) =>
      callback({ type: 5, data: { ...(visible ? {} : { flags: EPHEMERAL }), allowed_mentions: NO_MENTIONS } }),
    deferUpdate: () => callback({ type: 6 }),
    choices: (choices) => callback({ type: 8, data: { choices } }),
    async show(body, files) {
      if (late()) return false;
      await repeated(() => rest.patch(original, { body, files, auth: false }));
      return true;
    },
    async showPrivately(body, files) {
      if (late()) return false;
      // While the placeholder stands, a follow-up would only fill it in, for all to see.
      await repeated(() => rest.delete(original, { auth: false })).catch((error: unknown) => {
        // An earlier try took it back already; an expired token shows with the follow-up.
        if (!(error instanceof DiscordAPIError) || error.status !== 404) throw error;
      });
      const alone = { ...body, flags: EPHEMERAL };
      await repeated(() =>
        rest.post(Routes.webhook(key.applicationId, key.token), { body: alone, files, auth: false }),
      );
      return true;
    },
  };
}
