import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";

export class BodyTooLarge extends Error {
  override name = "BodyTooLarge";
}

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
  zstd: createZstdDecompress,
};

/** Content codings in the order in which they must be undone; at most three, for each can multiply the size. */
function decodersFor(contentEncoding: string): Transform[] {
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity");
  if (names.length > 3) throw new Error("more than three content encodings");
  return names.reverse().map((name) => {
    const create = DECODERS[name];
    if (!create) throw new Error(`the content encoding "${name.slice(0, 20)}" is not known`);
    return create();
  });
}

/** Reads a body, counting after decompression: a gzip bomb stops at `maxBytes` like any other. */
export async function readBody(source: Readable, contentEncoding: string, maxBytes: number): Promise<Buffer> {
  const decoders = decodersFor(contentEncoding);
  const last = decoders.reduce<Readable>((from, decoder) => {
    from.on("error", (fault) => decoder.destroy(fault));
    return from.pipe(decoder);
  }, source);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of last as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new BodyTooLarge();
      chunks.push(chunk);
    }
  } finally {
    for (const decoder of decoders) decoder.destroy();
    source.on("error", () => {}).destroy();
  }
  return Buffer.concat(chunks, size);
}
