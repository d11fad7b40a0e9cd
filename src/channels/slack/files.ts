import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Log } from "../../kit/index.ts";
import type { ReplyFile } from "./reply.ts";
import { sleep } from "./sleep.ts";

const ALT_TEXT = 1000;
/** How many times the limit of one request a shared file may take to show: 25 s with the usual 10 s. */
const SHARED_WITHIN = 2.5;

const uploadShape = z.object({ upload_url: z.url(), file_id: z.string() });
const sharesShape = z.object({ public: z.record(z.string(), z.unknown()), private: z.record(z.string(), z.unknown()) });
const infoShape = z.object({ file: z.object({ shares: sharesShape.partial().catch({}) }) });

interface Place {
  channel: string;
  thread?: string | undefined;
}

/** A name without folders and odd signs, for it becomes part of an address. */
const safeName = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, "-").slice(0, 100) || "file";

export interface Uploader {
  /** True when all of them can be seen; whatever fails is logged and never thrown. */
  share(files: readonly ReplyFile[], place: Place): Promise<boolean>;
}

/**
 * Slack's three steps: ask for an address, send the bytes there, say that they are whole. Sharing happens later
 * on Slack's side and sometimes never, so it is looked up; an app without the scope files:read takes it on trust.
 */
export function openUploader(client: WebClient, timeout: number, log: Log, signal: AbortSignal): Uploader {
  async function upload({ name, bytes, alt }: ReplyFile): Promise<string> {
    const filename = safeName(name);
    const asked = { filename, length: bytes.byteLength };
    const answer = await client.files.getUploadURLExternal(
      alt ? { ...asked, alt_text: alt.slice(0, ALT_TEXT) } : asked,
    );
    const { upload_url, file_id } = uploadShape.parse(answer);
    const sent = await fetch(upload_url, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(timeout),
    });
    await sent.body?.cancel();
    if (!sent.ok) throw new Error(`the upload host answers with HTTP ${sent.status}`);
    return file_id;
  }

  async function isShared(file: string): Promise<boolean> {
    const info = infoShape.parse(await client.files.info({ file }));
    const { shares } = info.file;
    return Object.keys({ ...shares.public, ...shares.private }).length > 0;
  }

  async function becomesShared(file: string): Promise<boolean> {
    const end = performance.now() + SHARED_WITHIN * timeout;
    for (let wait = 500; performance.now() < end && !signal.aborted; wait = Math.min(5_000, wait * 2)) {
      try {
        if (await isShared(file)) return true;
      } catch {
        return true;
      }
      await sleep(wait, signal);
    }
    return false;
  }

  return {
    async share(files, { channel, thread }) {
      if (files.length === 0) return true;
      try {
        const made: { id: string; title: string }[] = [];
        for (const file of files) made.push({ id: await upload(file), title: safeName(file.name) });
        const [first, ...more] = made;
        if (!first) return true;
        const done = { files: [first, ...more] as [typeof first, ...typeof more], channel_id: channel };
        await client.files.completeUploadExternal(thread ? { ...done, thread_ts: thread } : done);
        const shared = await Promise.all(made.map(({ id }) => becomesShared(id)));
        if (shared.every(Boolean)) return true;
        log.warn("Slack took a file and does not show it", { channel });
      } catch (error) {
        log.warn("a file did not reach Slack; the message stands without it", {
          channel,
          error: String(error).slice(0, 200),
        });
      }
      return false;
    },
  };
}
