import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  MrkdwnElement,
  SectionBlock,
} from "@slack/types";
import { flatLine } from "./escape.ts";
import { LIMITS } from "./limits.ts";

/** One message: `text` is what a phone's push and a screen reader use, `blocks` what the window shows. */
export interface Rendered {
  text: string;
  blocks: KnownBlock[];
}

/** `verbatim`: an address in the words of a feed does not become a link, nor a name a mention. */
export const marked = (markdown: string): MrkdwnElement => ({ type: "mrkdwn", text: markdown, verbatim: true });

export const section = (markdown: string): SectionBlock => ({
  type: "section",
  text: marked(markdown),
  // Otherwise Slack folds long sections behind "See more" on a phone, and the figures with them.
  expand: true,
});

export const context = (markdown: string): ContextBlock => ({
  type: "context",
  elements: [marked(markdown)],
});

export const header = (text: string): HeaderBlock => ({
  type: "header",
  text: { type: "plain_text", text: flatLine(text, LIMITS.header), emoji: false },
});

export const actions = (buttons: Button[]): ActionsBlock => ({ type: "actions", elements: buttons });

/** Pressing it runs the command line in `value`, see `presses.ts`. */
export const runButton = (label: string, command: string, id: string): Button => ({
  type: "button",
  action_id: id,
  text: { type: "plain_text", text: flatLine(label, LIMITS.buttonText) || "Run", emoji: false },
  value: command,
});

/** How much of the message's total a block takes. */
export const weightOf = (block: KnownBlock): number => JSON.stringify(block).length + 1;
