import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/readers/document/decode.ts";
import { readDocument } from "../../src/readers/document/read.ts";
import { repairXml } from "../../src/readers/document/repair.ts";
import { readWithFeedsmith } from "../../src/readers/document/with-feedsmith.ts";
import { rss } from "../support/web-server/feeds.ts";

const read = async (xml: string | Buffer, type?: string) => readDocument(Buffer.from(xml), type);
const first = async (xml: string) => (await read(xml)).entries[0];
const atom = (entry: string, attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>F</title><entry>${entry}</entry></feed>`;

describe("RSS", () => {
  test("0.91, 1.0 and a version that nobody knows are read", async () => {
    const item = "<item><title>T</title><link>https://x.com/1</link></item>";
    const rdf = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>C</title></channel>${item.replace("</item>", "<dc:date>2026-01-02</dc:date></item>")}</rdf:RDF>`;
    for (const xml of [
      `<rss version="0.91"><channel>${item}</channel></rss>`,
      `<RSS><CHANNEL>${item.toUpperCase()}</CHANNEL></RSS>`,
      rdf,
    ]) {
      expect((await first(xml))?.title).toBe("T");
    }
    expect((await first(rdf))?.published).toBe("2026-01-02");
  });

  test("the guid is the link where there is none, unless it says that it is no address", async () => {
    const item = (guid: string) => `<rss version="2.0"><channel><item><title>T</title>${guid}</item></channel></rss>`;
    expect((await first(item("<guid>https://x.com/1</guid>")))?.link).toBe("https://x.com/1");
    expect((await first(item('<guid isPermaLink="false">https://x.com/1</guid>')))?.link).toBeUndefined();
  });

  test("the whole article comes from content:encoded, the summary from the description", async () => {
    const xml = rss([{ title: "T", text: "Short &amp;amp; plain" }]).replace(
      "</item>",
      "<content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>",
    );
    expect(await first(xml)).toMatchObject({ summary: "Short & plain", html: "<p>Long</p>" });
  });

  test("elements of other vocabularies are not taken for the item's own", async () => {
    const xml = rss([{ title: "Own", link: "/own" }]).replace(
      "<title>Own",
      '<media:title>Photo</media:title><itunes:title>Show</itunes:title><atom:link href="/self" rel="self"/><title>Own',
    );
    expect(await first(xml)).toMatchObject({ title: "Own", link: "/own" });
  });

  test("categories and ttl are plain", async () => {
    const xml = rss([{ title: "T" }], "<ttl>30</ttl>").replace(
      "</item>",
      '<category domain="x">AI</category><category>HPC</category></item>',
    );
    const feed = await read(xml);
    expect(feed.ttlMinutes).toBe(30);
    expect(feed.entries[0]?.categories).toEqual(["AI", "HPC"]);
  });

  test("a text escaped twice is read once more", async () => {
    expect((await first(rss([{ title: "AT&amp;amp;amp;T &amp;#8217;26" }])))?.title).toBe("AT&T ’26");
  });
});

describe("Atom", () => {
  test("the page is the alternate link, not self, enclosure or related", async () => {
    const links =
      '<link rel="enclosure" href="/a.mp3"/><link rel="self" href="/self"/><link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/page"/>';
    expect((await first(atom(`<title>T</title>${links}`)))?.link).toBe("/page");
  });

  test("an XHTML title and body keep the order of their words", async () => {
    const xml = atom(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Loss <b>of $5M</b> in Q1</div></title><content type="xhtml"><div><p>One <i>two</i> three</p></div></content>',
    );
    expect(await first(xml)).toMatchObject({
      title: "Loss of $5M in Q1",
      summary: "One two three",
      html: "<div><p>One <i>two</i> three</p></div>",
    });
  });

  test("content of type text is text, tags and all", async () => {
    const entry = await first(atom('<title>T</title><content type="text">Revenue &lt; cost &amp; more</content>'));
    expect(entry?.summary).toBe("Revenue < cost & more");
  });

  test("an odd date costs the date and not the feed", async () => {
    const entry = await first(atom("<title>T</title><updated>yesterday</updated><published/>"));
    expect(entry).toMatchObject({ title: "T", updated: "yesterday" });
    expect(entry?.published).toBeUndefined();
  });

  test("xml:base is kept for relative links", async () => {
    expect((await first(atom('<title>T</title><link href="a"/>', 'xml:base="https://x.com/b/"')))?.base).toBe(
      "https://x.com/b/",
    );
  });
});

describe("JSON Feed", () => {
  test("is read, and a field of the wrong type costs the field", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "F",
      items: [
        {
          id: 7,
          url: "https://x.com/1",
          title: "A < B",
          content_text: "x & y",
          date_published: "2026-01-02",
          tags: ["AI"],
        },
        { id: "2", external_url: "https://x.com/2", title: 5, content_html: "<p>Body</p>", tags: "no" },
        "no item",
      ],
    };
    const { entries } = await read(JSON.stringify(feed));
    expect(entries).toMatchObject([
      {
        guid: "7",
        link: "https://x.com/1",
        title: "A < B",
        summary: "x & y",
        published: "2026-01-02",
        categories: ["AI"],
      },
      { guid: "2", link: "https://x.com/2", summary: "Body", html: "<p>Body</p>", categories: [] },
    ]);
  });
});

describe("a broken document is mended where", () => {
  const item = "<item><title>T</title><link>https://x.com/?a=1&amp;b=2</link></item>";
  test.each([
    ["an ampersand stands alone", `<rss version="2.0"><channel>${item.replace("&amp;b", "&b")}</channel></rss>`],
    [
      "an HTML entity stands in it",
      `<rss version="2.0"><channel>${item.replace("T<", "&nbsp;T&nbsp;<")}</channel></rss>`,
    ],
    [
      "a sign is less than a number",
      `<rss version="2.0"><channel>${item.replace("</item>", "<description>a <3 b</description></item>")}</channel></rss>`,
    ],
    [
      "a control character stands in it",
      `<rss version="2.0"><channel>${item.replace("T<", "\u0003T<")}</channel></rss>`,
    ],
    [
      "the server put words before it",
      `Warning: x\n<?xml version="1.0"?><rss version="2.0"><channel>${item}</channel></rss>`,
    ],
    ["something follows its end", `<rss version="2.0"><channel>${item}</channel></rss><script>x</script>`],
    [
      "tags stand in the text",
      `<rss version="2.0"><channel>${item.replace("</item>", "<description><p>a<br>b</description></item>")}</channel></rss>`,
    ],
    [
      "it has a document type",
      `<!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0"><channel>${item.replace("T<", "T&x;<")}</channel></rss>`,
    ],
  ])("%s", async (_, xml) => {
    const { entries } = await read(xml);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.title?.replace("&x;", "")).toBe("T");
    expect(entries[0]?.link).toBe("https://x.com/?a=1&b=2");
  });

  test("it breaks off: what is there of the last entry is kept", async () => {
    const { entries } = await read(`<rss version="2.0"><channel>${item}<item><title>Half`);
    expect(entries.map(({ title }) => title)).toEqual(["T", "Half"]);
  });

  test.each([
    ["a title is not closed", (xml: string) => xml.replace("</title><link>", "<link>")],
    ["a title is closed in other letters", (xml: string) => xml.replace("</title><link>", "</Title><link>")],
    ["an item is not closed", (xml: string) => xml.replace("</item>", "")],
    ["a tag is closed that was never open", (xml: string) => xml.replace("<item>", "</p></div><item>")],
    [
      "an attribute has no quotes, another stands twice",
      (xml: string) => xml.replace("<item>", "<item a=1 b='2' b='3'>"),
    ],
    ["CDATA is not closed", (xml: string) => xml.replace("first", "<![CDATA[first")],
    ["nothing is closed at the end", (xml: string) => xml.replace("</channel></rss>", "")],
  ])("%s: no entry is lost", async (_, spoil) => {
    const whole = ["first", "second", "third"].map((title) => ({
      title,
      link: `https://x.com/${title}`,
      text: `Text of ${title}`,
    }));
    const { entries } = await read(spoil(rss(whole)));
    expect(entries.map(({ title, link }) => [title, link])).toEqual(whole.map(({ title, link }) => [title, link]));
  });

  test("nothing needs mending: references inside CDATA stay", () => {
    const xml = "<rss><channel><item><title><![CDATA[a & b &nbsp;]]></title></item></channel></rss>";
    expect(repairXml(xml)).toBe(xml);
  });

  test("rss-parser gives up, the second reader does not", () => {
    expect(
      readWithFeedsmith(rss([{ title: "A & B", link: "https://x.com/1", guid: "g", text: "t" }])).entries[0],
    ).toMatchObject({
      title: "A & B",
      link: "https://x.com/1",
      guid: "g",
      summary: "t",
    });
  });
});

describe("a document is not even tried", () => {
  test.each([
    ["with 1.5 million tags", `<rss version="2.0"><channel>${"<a/>".repeat(1_500_000)}</channel></rss>`],
    [
      "with 50,000 entries",
      `<rss version="2.0"><channel>${"<item/>".repeat(50_001)}</channel></rss>`.replaceAll("<item/>", "<item></item>"),
    ],
    ["with 300,000 objects of JSON", `{"items":[${"{},".repeat(300_000)}{}]}`],
  ])("%s, for memory that runs out inside V8 takes the whole process", async (_, text) => {
    await expect(read(text)).rejects.toThrow("The document has more tags or entries than any feed");
  });

  test("a second time with a repair where it is broken and large", async () => {
    await expect(read(`<rss version="2.0"><channel><item><title>${"&".repeat(400_001)}`)).rejects.toThrow(
      "cannot be read",
    );
  });
});

describe("bytes become text by", () => {
  const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>é</a>`;
  test.each([
    ["the byte order mark", Buffer.from(`\ufeff${xml("latin1")}`), "", "é"],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${xml("utf-16")}`, "utf16le"), "", "é"],
    ["UTF-16 without", Buffer.from(xml("utf-16"), "utf16le"), "", "é"],
    ["the header", Buffer.from("<a>\xe9</a>", "latin1"), "text/xml; charset=ISO-8859-1", "é"],
    ["the declaration", Buffer.from(xml("iso-8859-1"), "latin1"), "", "é"],
    [
      "the declaration of a Cyrillic set",
      Buffer.from([...Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'), 0xe9]),
      "",
      "й",
    ],
    ["what it really is, UTF-8", Buffer.from(xml("iso-8859-1")), "text/xml; charset=ISO-8859-1", "é"],
    ["what it can only be, windows-1252", Buffer.from(`${xml("utf-8")}\x93`, "latin1"), "text/xml; charset=utf-8", "é"],
    ["UTF-8 where the name is unknown", Buffer.from(xml("klingon")), "", "é"],
  ])("%s", (_, bytes, type, expected) => {
    expect(decodeBytes(bytes, type)).toContain(expected);
  });
});
