import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openKeyring, readKeys } from "../../../src/lib/index.ts";

const [one, other] = [randomBytes(32), randomBytes(32)];
const TEXT = "xoxb-a-token";

/** The same bytes with one bit of the byte at `place` turned. */
const turned = (text: string, place: number): string => {
  const bytes = Buffer.from(text, "base64url");
  const at = place < 0 ? bytes.length + place : place;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString("base64url");
};

describe("what is sealed", () => {
  it("opens with its key, for what it was sealed for, and for nothing else", () => {
    const sealed = openKeyring([one]).seal(TEXT, "slack/T1");
    expect(openKeyring([one]).open(sealed, "slack/T1")).toBe(TEXT);
    expect(openKeyring([one]).open(sealed, "slack/T2")).toBeUndefined();
    expect(openKeyring([other]).open(sealed, "slack/T1")).toBeUndefined();
    expect(openKeyring([]).open(sealed, "slack/T1")).toBeUndefined();
  });

  it("does not open after any bit of nonce, text or tag was turned, nor cut short, nor under another key's name", () => {
    const keyring = openKeyring([one, other]);
    const sealed = keyring.seal(TEXT, "a");
    for (const place of [0, 11, 12, 20, -16, -1])
      expect(keyring.open({ ...sealed, text: turned(sealed.text, place) }, "a"), String(place)).toBeUndefined();
    for (const length of [0, 1, 16, 37, sealed.text.length - 4])
      expect(keyring.open({ ...sealed, text: sealed.text.slice(0, length) }, "a")).toBeUndefined();
    const { keyId } = openKeyring([other]).seal(TEXT, "a");
    expect(keyring.open({ ...sealed, keyId }, "a")).toBeUndefined();
  });

  it("is different each time, and shows neither text nor key", () => {
    const keyring = openKeyring([one]);
    const all = Array.from({ length: 200 }, () => keyring.seal(TEXT, "a"));
    expect(new Set(all.map(({ text }) => text.slice(0, 16))).size).toBe(200);
    for (const { text, keyId } of all) {
      expect(Buffer.from(text, "base64url").includes(TEXT)).toBe(false);
      expect(one.toString("hex")).not.toContain(keyId);
    }
  });

  it("of an older key opens beside the new one, which seals from then on", () => {
    const before = openKeyring([one]).seal(TEXT, "a");
    const both = openKeyring([other, one]);
    expect(both.open(before, "a")).toBe(TEXT);
    expect(both.seal(TEXT, "a").keyId).toBe(openKeyring([other]).current);
    expect(both.current).not.toBe(before.keyId);
  });

  it("cannot be made without a key", () => {
    expect(() => openKeyring([]).seal(TEXT, "a")).toThrow("no key");
  });
});

describe("keys", () => {
  it("are read from hexadecimal and from either base64, several by commas", () => {
    const spelled = [one.toString("hex"), one.toString("base64"), one.toString("base64url")];
    for (const text of spelled) expect(readKeys(text)).toEqual([one]);
    expect(readKeys(`${other.toString("base64")}, ${one.toString("hex")}`)).toEqual([other, one]);
  });

  it("of any other length or spelling are refused", () => {
    for (const text of ["", "secret", one.toString("hex").slice(1), randomBytes(31).toString("base64"), "x".repeat(64)])
      expect(readKeys(text), text).toBeUndefined();
    expect(readKeys(`${one.toString("hex")},`)).toBeUndefined();
  });
});
