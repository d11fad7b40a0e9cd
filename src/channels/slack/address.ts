import type { KnownBlock } from "@slack/types";

/** One answer: to its asker or for all, beside or in place of the message that it answers. */
export interface Spoken {
  response_type: "ephemeral" | "in_channel";
  replace_original: boolean;
  text: string;
  blocks: KnownBlock[];
}

export type Respond = (message: Spoken) => Promise<unknown>;

/** The address that Slack gives with a command or a press, for answers to it. */
export interface Address {
  /** True when Slack would take nothing more. */
  spent(): boolean;
  use: Respond;
}

/** Slack takes five answers within thirty minutes; a minute is kept for the way. */
const USES = 5;
const GOOD_FOR = 29 * 60_000;

/** `ticks` counts milliseconds; the address is as old as this call. */
export function openAddress(respond: Respond, ticks: () => number): Address {
  const end = ticks() + GOOD_FOR;
  let left = USES;
  return {
    spent: () => left < 1 || ticks() >= end,
    use(message) {
      left--;
      return respond(message);
    },
  };
}
