import type { WebClient } from "@slack/web-api";
import type { Asker, Desk, Log } from "../../kit/index.ts";
import { placeIn } from "../../model/index.ts";
import type { Respond } from "./address.ts";
import { header, section } from "./blocks.ts";
import { renderReply } from "./reply.ts";

/** What a person sees of the own on the app's Home: the answers to these lines, one under the other. */
const LINES = ["watch list me", "mute list", "digest show", "status"] as const;
const MOST_BLOCKS = 100;

export type Home = (user: string) => Promise<void>;

/** A person's own place, as the model writes it. */
export const ownPlace = (user: string): string => `@${user}`;

const knows = (desk: Desk, line: string): boolean =>
  desk.commands.some(({ path }) => line === path.join(" ") || line.startsWith(`${path.join(" ")} `));

/** Fills the Home of the app anew each time that its owner opens it; `team` as in a place. */
export function openHome(client: WebClient, desk: Desk, log: Log, team?: string): Home {
  return async (user) => {
    const own = placeIn(team, ownPlace(user));
    const asker: Asker = { platform: "slack", user: placeIn(team, user), channel: own, mayManage: true };
    const blocks = [header("Pivotwire for you")];
    for (const line of LINES.filter((each) => knows(desk, each))) {
      blocks.push(...(renderReply(await desk.answerLine(line, asker)).blocks as typeof blocks));
    }
    const hint = section("Type `/miner help` in any channel, or here under Messages, for all commands.");
    const view = { type: "home" as const, blocks: [...blocks.slice(0, MOST_BLOCKS - 1), hint] };
    try {
      await client.views.publish({ user_id: user, view });
    } catch (error) {
      log.warn("the Home of a person could not be shown", { error: String(error).slice(0, 200) });
    }
  };
}

/** Slack gives no address for answers to a press on the Home: they go to the person's direct messages. */
export const respondAside =
  (client: WebClient, user: string): Respond =>
  async ({ text, blocks }) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not the window's.
    client.chat.postMessage({ channel: user, text, blocks, unfurl_links: false, unfurl_media: false });
