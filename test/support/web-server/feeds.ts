/** Feeds written for tests. */
export interface Entry {
  title?: string;
  link?: string;
  guid?: string;
  date?: string;
  text?: string;
}

const tag = (name: string, value: string | undefined): string =>
  value === undefined ? "" : `<${name}>${value}</${name}>`;

export const rss = (entries: readonly Entry[], channel = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Newsroom</title>${channel}${entries
    .map(
      ({ title, link, guid, date, text }) =>
        `<item>${tag("title", title)}${tag("link", link)}${tag("guid", guid)}${tag("pubDate", date)}${tag("description", text)}</item>`,
    )
    .join("")}</channel></rss>`;

/** Nine entities, each ten of the one before: a billion words once all are unfolded. */
export const billionLaughs = (): string => {
  const entities = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? "lol" : `&lol${level - 1};`.repeat(10);
    return `<!ENTITY lol${level} "${inner}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE rss [${entities.join("")}]><rss version="2.0"><channel><title>t</title><item><title>&lol8;</title><link>https://example.com/1</link></item></channel></rss>`;
};
