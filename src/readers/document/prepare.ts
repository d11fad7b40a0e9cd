/**
 * Elements that carry text with markup. Their inside is put into CDATA before parsing where it holds tags, for
 * xml2js keeps no order between text and tags: "Hello <b>world</b> again" would come back in another order.
 */
const CARRIERS = "title|summary|content|description|content:encoded|subtitle";

const asCdata = (inner: string): string => {
  const bare = inner.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
  return `<![CDATA[${bare}]]>`;
};

function wrap(xml: string, opening: RegExp, isWanted: (inner: string) => boolean): string {
  const parts: string[] = [];
  // Names whose end was searched in vain: they would be searched again at each of a million open tags.
  const endless = new Set<string>();
  let done = 0;
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const [tag, name = "", attributes = ""] = found;
    const start = found.index + tag.length;
    if (attributes.endsWith("/") || endless.has(name)) continue;
    // Carriers do not nest in practice: the first close tag ends them.
    const end = xml.indexOf(`</${name}>`, start);
    if (end < 0) endless.add(name);
    if (end < 0) continue;
    const inner = xml.slice(start, end);
    if (isWanted(inner)) {
      parts.push(xml.slice(done, start), asCdata(inner));
      done = end;
    }
    opening.lastIndex = end;
  }
  return parts.length ? parts.join("") + xml.slice(done) : xml;
}

const opening = () => new RegExp(`<((?:(?:atom\\d{0,2}|a|rss|dc):)?(?:${CARRIERS}))((?:\\s[^<>]{0,2000})?)>`, "gi");

/** Tags that stand beside a carrier and never in one. */
const FOREIGN = /<\/?(?:item|items|entry|channel|guid|pubdate|link|id|updated)[\s/>]/i;

/**
 * XHTML in Atom, and the bare tags of publishers who forgot to escape. A text that starts as CDATA is in
 * order; one that reaches over its
 * neighbours was never closed.
 */
export const wrapMarkup = (xml: string): string =>
  wrap(xml, opening(), (inner) => /<\/?[a-z]/i.test(inner) && !/^\s*<!\[CDATA\[/.test(inner) && !FOREIGN.test(inner));
