import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** AES-256-GCM as NIST SP 800-38D has it: a nonce of 12 bytes that never comes twice under a key, a tag of 16. */
const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealed {
  /** Which key opens it. */
  keyId: string;
  /** Nonce, text and tag, as base64url. */
  text: string;
}

export interface Keyring {
  /** The id of the key that seals; undefined where there is none. */
  current: string | undefined;
  /** `about` is bound to it: under another `about` it does not open. Throws where there is no key. */
  seal(text: string, about: string): Sealed;
  /** Undefined where none of the keys opens it, or where it or `about` was changed. */
  open(sealed: Sealed, about: string): string | undefined;
}

function readKey(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const key = Buffer.from(text, "base64");
  return key.length === KEY_BYTES ? key : undefined;
}

/** Keys parted by commas, each 32 bytes in hexadecimal or base64; undefined where one is not. */
export function readKeys(text: string): Buffer[] | undefined {
  const keys = text.split(",").map((part) => readKey(part.trim()));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** A name for the key that tells nothing of it. */
const idOf = (key: Buffer): string => createHash("sha256").update("key id").update(key).digest("hex").slice(0, 12);

const bound = (keyId: string, about: string): Buffer => Buffer.from(`${keyId}\n${about}`);

function unlock(key: Buffer, { keyId, text }: Sealed, about: string): string | undefined {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound(keyId, about)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString();
  } catch {
    return undefined;
  }
}

/** The first key seals, each of them opens: a new one goes in front, and the old one away when nothing needs it. */
export function openKeyring(keys: readonly Buffer[]): Keyring {
  const known = new Map(keys.map((key) => [idOf(key), key]));
  const [first] = known;
  return {
    current: first?.[0],
    seal(text, about) {
      if (!first) throw new Error("there is no key to seal with");
      const [keyId, key] = first;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(bound(keyId, about));
      const bytes = [nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
      return { keyId, text: Buffer.concat(bytes).toString("base64url") };
    },
    open(sealed, about) {
      const key = known.get(sealed.keyId);
      return key && unlock(key, sealed, about);
    },
  };
}
