import type { APIEmbed } from "discord.js";
import type { ButtonRow } from "./buttons.ts";
import { LIMITS } from "./limits.ts";

/** A file that goes with a message. */
export interface BodyFile {
  name: string;
  data: Uint8Array;
  contentType: string;
}

/** A message as Discord's API takes it, for create, edit and interaction answers alike. */
export interface MessageBody {
  content: string;
  embeds: APIEmbed[];
  components: ButtonRow[];
  attachments: { id: string; filename: string; description?: string }[];
  /** On every body: an edit without it would be read with Discord's defaults, which ping. */
  allowed_mentions: { parse: [] };
}

export interface Rendered {
  body: MessageBody;
  files: BodyFile[];
}

export const NO_MENTIONS: MessageBody["allowed_mentions"] = { parse: [] };

/** Characters that count against the limit over all embeds. */
export function embedSize({ title = "", description = "", fields = [], footer }: APIEmbed): number {
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return title.length + description.length + inFields + (footer?.text.length ?? 0);
}

/** Fields given up from the last while the embed is too long; what matters most therefore stands first. */
export function withinTotal(embed: APIEmbed): APIEmbed {
  const fields = [...(embed.fields ?? [])].slice(0, LIMITS.fields);
  while (fields.length > 0 && embedSize({ ...embed, fields }) > LIMITS.embedTotal) fields.pop();
  return { ...embed, fields };
}

/** The line that stands alone, for a form that Discord refuses: a fault of ours must not cost the message. */
export const plainest = (body: MessageBody): MessageBody => ({ ...body, embeds: [], components: [], attachments: [] });
