import { cleanText, stripMarkup } from "../text/clean.ts";

/** What a page says of itself outside its text; as written. */
export interface PageHead {
  title?: string;
  canonical?: string;
  published?: string;
  /** Directives of robots meta tags, lower case: "noindex", "max-snippet:0". */
  robots: string[];
  /** It says that it is not free to read. */
  paywalled: boolean;
}

type Attributes = Record<string, string>;

function readAttributes(text: string): Attributes {
  const found: Attributes = {};
  for (const [, name = "", , double, single, bare] of text.matchAll(
    /([a-z][\w:.-]{0,40})\s*=\s*("([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))/gi,
  ))
    found[name.toLowerCase()] ??= stripMarkup(double ?? single ?? bare ?? "");
  return found;
}

const tags = (html: string, name: string): Attributes[] =>
  [...html.matchAll(new RegExp(`<${name}\\s([^<>]{1,4000})>`, "gi"))]
    .slice(0, 500)
    .map(([, inside = ""]) => readAttributes(inside));

/** Directives for everybody or for us; those for other crawlers by name are theirs. */
export const directivesOf = (content: string): string[] =>
  content
    .toLowerCase()
    .split(",")
    .map((part) =>
      part
        .trim()
        .replace(/^pivotwire:\s*/, "")
        .replace(/\s*:\s*/, ":"),
    )
    .filter(Boolean);

const FREE_ENOUGH = /"isAccessibleForFree"\s*:\s*"?false/i;

const jsonLd = (html: string): string =>
  [...html.matchAll(/<script\b[^>]{0,300}ld\+json[^>]{0,300}>/gi)]
    .slice(0, 20)
    .map(({ index, 0: tag }) => html.slice(index + tag.length, html.indexOf("</script", index)))
    .join("\n");

/** Reads the tags of the page by pattern: they count also where the page is too broken or too deep for a tree. */
export function readHead(html: string): PageHead {
  const metas = tags(html, "meta");
  const named = (...names: string[]) =>
    metas.find(
      ({ name, property, itemprop, content }) =>
        content && names.includes((property ?? name ?? itemprop ?? "").toLowerCase()),
    )?.content;
  const data = jsonLd(html);
  const title = named("og:title", "twitter:title") ?? /<title[^>]{0,200}>([^<]{1,2000})/i.exec(html)?.[1];
  const canonical = tags(html, "link").find(({ rel }) => rel?.toLowerCase() === "canonical")?.href;
  const published =
    named("article:published_time", "datepublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued") ??
    /"datePublished"\s*:\s*"([^"]{4,60})"/.exec(data)?.[1] ??
    tags(html, "time").find(({ datetime }) => datetime)?.datetime;
  const robots = metas.filter(({ name }) => ["robots", "pivotwire"].includes((name ?? "").toLowerCase()));
  return {
    robots: robots.flatMap(({ content }) => directivesOf(content ?? "")),
    paywalled: FREE_ENOUGH.test(data) || named("article:content_tier")?.toLowerCase() === "locked",
    ...(title ? { title: cleanText(title) } : {}),
    ...(canonical ? { canonical } : {}),
    ...(published ? { published } : {}),
  };
}
