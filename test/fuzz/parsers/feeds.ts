import { readFreshness, readRetryAfter } from "../../../src/lib/http/freshness.ts";
import { readDocument } from "../../../src/readers/document/read.ts";
import { itemsOf } from "../../../src/readers/entries.ts";
import { cleanText, readFeedDate } from "../../../src/readers/index.ts";
import { readPageDocument } from "../../../src/readers/page/document.ts";
import { linkIdentity, readLink } from "../../../src/readers/text/links.ts";
import type { Parser } from "../inputs.ts";

/** One sentence for people, as the reading thread hands it on. */
const isSentence = ({ message }: Error): boolean => /^The [^\n]+\.$/.test(message);

const NOW = "2026-05-08T12:00:00.000Z";
const FEED = {
  id: "wire",
  title: "Wire",
  url: "https://wire.example/rss",
  reader: "feed",
  schedule: "* * * * *",
  trust: "wire",
  enabled: true,
} as const;

async function readItems(text: string): Promise<unknown> {
  const document = await readDocument(Buffer.from(text), "text/xml");
  return itemsOf(document, { feed: FEED, url: FEED.url, now: NOW, memory: {} });
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Wire</title><link>https://wire.example</link><ttl>60</ttl><item><title>TeraWulf &amp; partners</title>
<link>/news/1</link><guid isPermaLink="false">a1</guid><pubDate>Fri, 08 May 2026 11:00:00 GMT</pubDate>
<description><![CDATA[<p>Net loss of <b>$427.6 million</b></p>]]></description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><id>tag:1</id><title type="html">A &lt;b&gt;</title>
<link rel="alternate" href="https://w.example/1"/><updated>2026-05-08T11:00:00Z</updated><content type="xhtml"><div>text</div></content></entry></feed>`;
const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":"1","url":"https://w.example/1","title":"A","content_html":"<p>x</p>","date_published":"2026-05-08T11:00:00Z"}]}`;
const XML_WORDS = [
  "<rss>",
  "<channel>",
  "<item>",
  "</item>",
  "<title>",
  "</title>",
  "<link>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<feed>",
  "<entry>",
  "<!DOCTYPE x [<!ENTITY a '",
  "&a;",
  "&#x0;",
  "&lt;",
  "<?xml ",
  "?>",
  ' a="',
  "<content:encoded>",
];
const HTML_WORDS = [
  "<p>",
  "</p>",
  "<div>",
  "<table><tr><td>",
  "<script>",
  "</script>",
  "<meta name=robots content=",
  "<article>",
  "<h1>",
  "<!--",
  "<svg>",
  "<template>",
  "&nbsp;",
  "<a href=",
  "<style>",
  "<li>",
  "text of a story. ",
];

export const FEEDS: readonly Parser[] = [
  { name: "RSS", sample: RSS, words: XML_WORDS, read: readItems, refuses: isSentence },
  { name: "Atom", sample: ATOM, words: XML_WORDS, read: readItems, refuses: isSentence },
  {
    name: "JSON Feed",
    sample: JSON_FEED,
    words: ["{", "}", "[", "]", '"items":', '"id":1', ",", "null", "1e999", '"', "\\u0000"],
    read: readItems,
    refuses: isSentence,
  },
  {
    name: "a web page",
    sample: `<html><head><title>T</title><meta name="robots" content="index"></head><body><nav>menu</nav><article><h1>T</h1><p>${"TeraWulf reported a net loss. ".repeat(12)}</p></article></body></html>`,
    words: HTML_WORDS,
    read: (text) => readPageDocument(Buffer.from(text), "text/html"),
    refuses: isSentence,
  },
  {
    name: "a feed's date",
    sample: "Fri, 08 May 2026 11:00:00 GMT",
    words: ["Fri", ",", " ", "May", "2026", "11:00", "GMT", "+0530", "T", "Z", "-", "年", "EST"],
    read: (text) => readFeedDate(text, NOW),
  },
  {
    name: "text with markup",
    sample: "A <b>bold</b> &amp; wide title",
    words: HTML_WORDS,
    read: (text) => cleanText(text),
  },
  {
    name: "a link",
    sample: "https://user:pass@w.example:8443/a/b?utm_source=x#part",
    words: ["http://", "javascript:", "//", "?", "#", "@", ":", "%zz", "[::1]", "..", "utm_source=", "xn--"],
    read: (text) => {
      const link = readLink(text, ["https://w.example/"]);
      return link && linkIdentity(link);
    },
  },
  {
    name: "headers of an answer",
    sample: "max-age=300",
    words: ["max-age=", "no-cache", ",", "120", "Fri, 08 May 2026 11:00:00 GMT", "-1"],
    read: (text) => [
      readRetryAfter(text, new Date(NOW)),
      readFreshness({ "cache-control": text, age: text, expires: text }, new Date(NOW)),
    ],
  },
];
