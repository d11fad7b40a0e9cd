import type { KnownBlock } from "@slack/types";
import { type Rendered, section } from "./blocks.ts";
import type { Failure } from "./verdict.ts";

const BLOCK_FAULT = /^(?:invalid_blocks|invalid_blocks_format|msg_blocks_too_long|msg_too_long)$/;

function withoutImages(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks
    .filter(({ type }) => type !== "image")
    .map((block): KnownBlock => {
      if (block.type !== "section" || block.accessory?.type !== "image") return block;
      const { accessory: _dropped, ...rest } = block;
      return rest;
    });
}

/**
 * Blocks to try after Slack refused these: without pictures first, for Slack refuses a whole message when it
 * cannot fetch one; then the text alone, for a plain alert is worth more than none. Nothing where it refused
 * something else, or nothing plainer is left.
 */
export function plainer({ text, blocks }: Rendered, failure: Failure): KnownBlock[] | undefined {
  if (!BLOCK_FAULT.test(failure.code)) return undefined;
  const pictureless = withoutImages(blocks);
  if (JSON.stringify(pictureless) !== JSON.stringify(blocks) && pictureless.length > 0) return pictureless;
  return blocks.length > 1 ? [section(text.slice(0, 2900))] : undefined;
}
