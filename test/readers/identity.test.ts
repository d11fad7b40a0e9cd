import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FeedMemory } from "../../src/model/index.ts";
import { keyEntries, type Marks } from "../../src/readers/identity.ts";
import { linkIdentity, readLink } from "../../src/readers/text/links.ts";

const A: Marks = { url: "https://x.com/a", guid: "1", title: "TeraWulf reports", date: "d1" };
const B: Marks = { url: "https://x.com/b", guid: "2", title: "IREN reports", date: "d2" };

const keys = (entries: Marks[], seen?: FeedMemory["seen"]) => keyEntries("feed", entries, seen);

/** Which entries of the second document are new after the first. */
function fresh(before: Marks[], after: Marks[]): Marks[] {
  const first = keys(before);
  const second = keys(after, first.seen);
  return after.filter((_, index) => !first.keys.includes(second.keys[index] ?? ""));
}

describe("an entry stays the same", () => {
  test.each<[string, Marks, Marks]>([
    ["unchanged", A, { ...A }],
    ["with another title", A, { ...A, title: "TeraWulf reports record" }],
    ["with another title and date", A, { ...A, title: "TeraWulf reports record", date: "d9" }],
    ["with a rotated guid", A, { ...A, guid: "99" }],
    ["with a rotated guid and another date", A, { ...A, guid: "99", date: "d9" }],
    ["at another address", A, { ...A, url: "https://y.com/moved" }],
    ["without guids, with another title", { ...A, guid: undefined }, { ...A, guid: undefined, title: "Corrected" }],
    ["without an address, with another text", { ...A, url: undefined }, { ...A, url: undefined }],
    ["by its address in another spelling", A, { ...A, url: "http://www.x.com/a/#top", guid: "7" }],
  ])("%s", (_, before, after) => {
    expect(fresh([before, B], [after, B])).toEqual([]);
  });

  test("whatever the order of the document", () => {
    expect(fresh([A, B], [B, A])).toEqual([]);
  });

  test("when the document lists it twice", () => {
    expect(new Set(keys([A, A, B]).keys).size).toBe(2);
    expect(fresh([A, A, B], [A, A, B])).toEqual([]);
  });

  test("when it comes back after it was gone", () => {
    const first = keys([A, B]);
    const second = keys([B], first.seen);
    expect(keys([A, B], second.seen).keys).toEqual(first.keys);
  });

  test("in two feeds", () => {
    expect(keyEntries("one", [A]).keys).toEqual(keyEntries("two", [{ ...A, guid: "else" }]).keys);
  });
});

describe("an entry is new", () => {
  test.each<[string, Marks, Marks]>([
    ["under a guid that is used again", A, { ...A, url: "https://x.com/c", title: "Other", date: "d3" }],
    ["under the same title", A, { ...A, url: "https://x.com/c", guid: "3", date: "d3" }],
    ["under the same title and guid on another day", A, { ...A, url: "https://x.com/c", date: "d3" }],
    ["at the same address with another guid and title", A, { ...A, guid: "3", title: "Other", date: "d3" }],
  ])("%s", (_, before, after) => {
    expect(fresh([before], [after])).toEqual([after]);
    expect(fresh([before], [after, before])).toEqual([after]);
  });

  test("in feeds whose entries all lead to one page", () => {
    const at = (title: string, guid?: string): Marks => ({ url: "https://x.com/news", title, guid });
    expect(new Set(keys([at("one"), at("two"), at("three")]).keys).size).toBe(3);
    expect(fresh([at("one"), at("two")], [at("three"), at("one"), at("two")])).toEqual([at("three")]);
    expect(fresh([at("one", "g")], [at("two", "h"), at("one", "g")])).toEqual([at("two", "h")]);
  });

  test("in feeds with one guid for everything", () => {
    const at = (path: string, title: string): Marks => ({ url: `https://x.com/${path}`, title, guid: "feed" });
    expect(fresh([at("1", "one"), at("2", "two")], [at("3", "three"), at("1", "one")])).toEqual([at("3", "three")]);
  });

  test("in another feed where it has no address", () => {
    const bare = { title: "Update", guid: "1" };
    expect(keyEntries("one", [bare]).keys).not.toEqual(keyEntries("two", [bare]).keys);
  });
});

test("EDGAR's entries are known by their accession number alone", () => {
  const roles = ["Filer", "Reporting"].map((role) => ({
    guid: "urn:tag:sec.gov,2008:accession-number=0001628280-25-058337",
    url: "https://www.sec.gov/Archives/edgar/data/1/000162828025058337/0001628280-25-058337-index.htm",
    title: `8-K - NAME (0000000001) (${role})`,
  }));
  expect(keys(roles).keys).toEqual(["sec:0001628280-25-058337", "sec:0001628280-25-058337"]);
  expect(keys([{ url: roles[0]?.url, title: "8-K" }]).keys).toEqual(["sec:0001628280-25-058337"]);
});

test("no entry is ever new when a document is read again", () => {
  const word = fc.constantFrom("", "a", "b", "c");
  const entry = fc.record({ link: word, guid: word, title: word, date: word }).map(
    ({ link, guid, title, date }): Marks => ({
      url: link ? `https://x.com/${link}` : undefined,
      guid,
      title,
      date,
    }),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const first = keys(entries);
      expect(keys(entries, first.seen).keys).toEqual(first.keys);
      expect(keys(entries.toReversed(), first.seen).keys).toEqual(first.keys.toReversed());
    }),
  );
});

test("entries that differ in any mark never share a key within a document", () => {
  const word = fc.constantFrom("a", "b", "c");
  const entry = fc.record({ link: word, guid: word, title: word, date: word });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 8, selector: (value) => JSON.stringify(value) }), (entries) => {
      const marks = entries.map(({ link, ...rest }) => ({ ...rest, url: `https://x.com/${link}` }));
      expect(new Set(keys(marks).keys).size).toBe(marks.length);
    }),
  );
});

describe("a link", () => {
  test.each([
    ["/a?utm_source=x&id=1#part", "https://x.com/a?id=1#part"],
    ["https://y.com/a?fbclid=1", "https://y.com/a"],
    ["https://y.com/a?b=1&amp;c=2", "https://y.com/a?b=1&c=2"],
    ["www.y.com/a", "https://www.y.com/a"],
    ["  //y.com/a ", "https://y.com/a"],
    ["javascript:alert(1)", undefined],
    ["mailto:a@b.c", undefined],
    ["", undefined],
    ["https://user:secret@y.com/", "https://y.com/"],
  ])("%s is read as %s", (written, expected) => {
    expect(readLink(written, ["https://x.com/feed"])).toBe(expected);
  });

  test("is one address in many spellings", () => {
    const spellings = ["https://x.com/a/?b=1&a=2", "http://www.x.com/a?a=2&b=1", "https://X.com/a?a=2&b=1#top"];
    expect(new Set(spellings.map(linkIdentity)).size).toBe(1);
  });
});
