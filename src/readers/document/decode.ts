const BOMS: { bytes: number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le" },
  { bytes: [0xfe, 0xff], label: "utf-16be" },
];

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** UTF-16 without a mark shows as every other byte of the first "<?" or "<x" being zero. */
function labelByZeros(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second === 0x3c && third === 0 && fourth !== 0 ? "utf-16be" : undefined;
}

function declaredLabels(bytes: Uint8Array, contentType: string): string[] {
  const header = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1];
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2000)).toString("latin1");
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)?.[1];
  const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1];
  return [header, declared, meta].flatMap((label) => (label ? [label.toLowerCase()] : []));
}

/**
 * Bytes to text: byte order mark, header, XML declaration or HTML meta tag, UTF-8, then windows-1252, which takes any byte.
 * Bytes beyond ASCII that are valid UTF-8 are UTF-8 whatever a header claims of single-byte sets: the reverse
 * practically never happens by chance.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ""): string {
  const mark = BOMS.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.label).decode(bytes);
  const zeros = labelByZeros(bytes);
  if (zeros) return new TextDecoder(zeros).decode(bytes);
  const labels = declaredLabels(bytes, contentType);
  const single = labels.some((label) => /^(?:windows-125|iso-?8859|latin|us-ascii|ascii|cp125)/.test(label));
  const utf8 = single && !isAscii(bytes) ? decodeAs("utf-8", bytes) : undefined;
  if (utf8 !== undefined) return utf8;
  for (const label of [...labels, "utf-8"]) {
    // A document that we can read as text while it calls itself UTF-16 is not UTF-16.
    if (label.startsWith("utf-16") || label.startsWith("ucs-2")) continue;
    const text = decodeAs(label, bytes);
    if (text !== undefined) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}
