import { createHash } from "node:crypto";

/** A name for bytes; 22 characters are 132 bits. */
export const hash = (bytes: string | Uint8Array, length = 22): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, length);
