import type { KnownBlock } from "@slack/types";
import type { Rendered } from "../../../src/channels/slack/index.ts";

type Element = Extract<KnownBlock, { type: "actions" }>["elements"][number];

const button = (element: Element): string => {
  if (element.type !== "button") return `[${element.type}]`;
  return element.url ? `[${element.text.text} -> ${element.url}]` : `[${element.text.text}: ${element.value ?? ""}]`;
};

function linesOf(block: KnownBlock): string[] {
  switch (block.type) {
    case "header":
      return [`# ${block.text.text}`];
    case "section":
      return [
        ...(block.text?.text.split("\n") ?? []),
        ...(block.fields ?? []).flatMap(({ text }) =>
          text.split("\n").map((line, at) => (at ? `         ${line}` : `[beside] ${line}`)),
        ),
      ];
    case "context":
      return block.elements.flatMap((element) => ("text" in element ? `(small) ${element.text}` : "(picture)"));
    case "actions":
      return [block.elements.map(button).join(" ")];
    default:
      return [`(${block.type})`];
  }
}

/** As Slack shows it: entities decoded, links and times as words with where they lead. */
const shown = (text: string): string =>
  text
    .replaceAll(/<!date\^\d+\^[^|]*\|([^>]*)>/g, "{$1}")
    .replaceAll(/<(https?:[^|>]*)\|([^>]*)>/g, "$2 -> $1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** A message as lines of text, roughly as a person sees it: for eyes and for golden files. */
export function picture({ text, blocks }: Rendered): string {
  const lines = blocks.flatMap((block) => ["", ...linesOf(block)]);
  return `(push) ${shown(text)}\n${lines.map((line) => `| ${shown(line)}`.trimEnd()).join("\n")}\n`;
}
