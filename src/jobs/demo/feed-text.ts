import type { SeasonFeed, SeasonItem } from "./season.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

function rssItem(item: SeasonItem): string {
  return `<item>
<guid isPermaLink="false">${escapeXml(item.id)}</guid>
<title>${escapeXml(item.title)}</title>
<link>${escapeXml(item.url)}</link>
<pubDate>${new Date(item.published).toUTCString()}</pubDate>
<content:encoded>${escapeXml(item.html)}</content:encoded>
</item>`;
}

function rss(feed: SeasonFeed, items: readonly SeasonItem[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${escapeXml(feed.title)}</title>
<link>https://${feed.id}.example/</link>
<description>Recorded for the demo</description>
${items.map(rssItem).join("\n")}
</channel></rss>
`;
}

function atomEntry(item: SeasonItem): string {
  return `<entry>
<id>urn:pivotwire:demo:${escapeXml(item.id)}</id>
<title>${escapeXml(item.title)}</title>
<link rel="alternate" href="${escapeXml(item.url)}"/>
<published>${item.published}</published>
<updated>${item.published}</updated>
<content type="html">${escapeXml(item.html)}</content>
</entry>`;
}

function atom(feed: SeasonFeed, items: readonly SeasonItem[], updated: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:pivotwire:demo:${feed.id}</id>
<title>${escapeXml(feed.title)}</title>
<updated>${updated}</updated>
${items.map(atomEntry).join("\n")}
</feed>
`;
}

/** The feed as a newsroom would serve it: RSS 2.0 or Atom, whichever the season's file asks for. */
export function feedText(feed: SeasonFeed, items: readonly SeasonItem[], updated: string): string {
  return feed.format === "atom" ? atom(feed, items, updated) : rss(feed, items);
}
