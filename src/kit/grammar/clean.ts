import { plainLine } from "../plain.ts";

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const LONGEST = 2000;

/**
 * Undoes what phones and chat clients do to a typed line: curly quotes, an em dash for two hyphens, no-break
 * spaces, HTML entities, and Slack's `<url|label>`, `<#C1|name>`, `<@U1|name>`, of which the label is meant.
 */
export function cleanTyped(text: string): string {
  const unwrapped = text
    .slice(0, LONGEST * 2)
    .replaceAll(
      /<([#@!]?)([^<>|\s]{1,2000})(?:\|([^<>|]{0,200}))?>/g,
      (_whole, _mark, target, label) => label || target,
    )
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
  return plainLine(unwrapped, LONGEST)
    .replaceAll(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replaceAll(/[\u2018-\u201b]/g, "'")
    .replaceAll(/(^| )[\u2012-\u2015\u2212]-?(?=[A-Za-z])/g, "$1--");
}
