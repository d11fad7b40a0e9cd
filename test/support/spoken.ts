import type { FakeMessage } from "./discord/index.ts";
import type { Answered } from "./slack/fake.ts";

/** What a person reads of an answer, free of the platform's markup, and the buttons with what they run. */
export interface Spoken {
  words: string[];
  buttons: string[];
}

const at = (seconds: string): string =>
  `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** Signs that set words apart and say nothing. */
const SIGNS = /[•·|─…—*_`#~:]+/gu;

/** Each word once: a table may stand in columns on one platform and row by row on another, with its heads repeated. */
export const wordsIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .replaceAll(SIGNS, " ")
        .split(/[\s\u200b]+/)
        .map((word) => word.replace(/^[-([]+$|^\(+|[).,\]]+$/g, ""))
        .filter(Boolean),
    ),
  ].toSorted();

type Texts = { type?: string; text?: string | { text: string }; elements?: Texts[]; value?: string };

const textOf = ({ text }: Texts): string => (typeof text === "string" ? text : (text?.text ?? ""));

/** As Slack shows it: links by their words, times by what stands for them. */
function slackText(text: string): string {
  return text
    .replaceAll(/<!date\^\d+\^[^|]*\|([^>]*)>/g, "$1")
    .replaceAll(/<https?:[^|>]*\|([^>]*)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/[∗ˍ∼ˋ]/gu, " ");
}

export function spokenOnSlack({ text, blocks }: Answered): Spoken {
  const all = blocks as Texts[];
  const buttons = all.flatMap(({ type, elements = [] }) => (type === "actions" ? elements : []));
  const said = all.flatMap((block) => [
    textOf(block),
    ...(block.type === "context" ? block.elements!.map(textOf) : []),
  ]);
  return {
    words: wordsIn(slackText([text, ...said].join("\n"))),
    buttons: buttons.map((button) => `${textOf(button)}: ${button.value}`),
  };
}

export function spokenOnDiscord({ content = "", embeds = [], components = [] }: Partial<FakeMessage>): Spoken {
  const shown = (embeds as { description?: string }[]).map(({ description = "" }) => description);
  const rows = components as { components: { label: string; custom_id: string }[] }[];
  const text = [content, ...shown]
    .join("\n")
    .replaceAll(/<t:(\d+):f>/g, (_all, seconds: string) => at(seconds))
    .replaceAll(/\[([^\]]*)\]\(https?:[^)]*\) \([^)]*\)/g, "$1")
    .replaceAll(/\\(?=[^a-z0-9\s])/gi, "");
  const buttons = rows.flatMap((row) => row.components);
  return {
    words: wordsIn(text),
    buttons: buttons.map(({ label, custom_id }) => `${label}: ${custom_id.replace(/^~/, "")}`),
  };
}

/** The terminal shows buttons as lines to type. */
export function spokenInTerminal(text: string): Spoken {
  const buttons: string[] = [];
  const rest = text
    .replaceAll(/ \(https?:\/\/[^)]*\)/g, "")
    .replaceAll(/^(?:\[[^\]\n]+\] \/miner .*(?:\n|$))+/gm, (lines) => {
      for (const [, label = "", line = ""] of lines.matchAll(/\[([^\]\n]+)\] \/miner (.*?)(?= {2,}\[|\n|$)/g))
        buttons.push(`${label}: ${line.trim()}`);
      return "";
    });
  return { words: wordsIn(rest), buttons };
}
