import type { MessageBody } from "../../../src/channels/discord/index.ts";
import { createFaults } from "./limits.ts";
import { officialSchema } from "./schema.ts";

/** Why Discord would refuse the body as a new message: our own limits, and its published document where it is there. */
export function bodyFaults(body: MessageBody, files: string[] = []): string[] {
  const official = officialSchema()?.("/channels/{channel_id}/messages", "POST", body) ?? [];
  return [...createFaults(body, files), ...official];
}

/** Every text of a body that Discord reads for markup. */
export function textsOf(body: MessageBody): string[] {
  const embeds = body.embeds.flatMap(({ title = "", description = "", fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [body.content, ...embeds];
}
