import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChannelDefinition } from "../kit/index.ts";
import { CatalogueFault, importDefinition } from "./catalogue.ts";

const FOLDER = fileURLToPath(new URL("../channels/", import.meta.url));

const isChannel = (value: unknown): value is ChannelDefinition =>
  typeof value === "object" && value !== null && "platform" in value && "open" in value && "read" in value;

/**
 * Every chat platform in `src/channels`; the terminal needs no credentials and is opened only where no other
 * is set up, so it is left out. A folder of the wrong shape stops the start: throws `CatalogueFault`.
 */
export async function loadChannels(): Promise<ChannelDefinition[]> {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "terminal",
  );
  const channels: ChannelDefinition[] = [];
  for (const { name } of folders) {
    const loaded = await importDefinition(join(FOLDER, name, "index.ts"));
    if (!isChannel(loaded) || loaded.platform !== name) {
      throw new CatalogueFault(
        `src/channels/${name} must export a channel made with defineChannel whose platform is "${name}".`,
      );
    }
    channels.push(loaded);
  }
  return channels;
}
