/** Parameters that tell where a reader came from and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|cmpid|ncid|ref_src|s_cid|at_medium|at_campaign|guccounter)$/i;

/** "&amp;" left from escaping twice, and addresses that begin with "www.". */
const mend = (written: string): string => {
  const trimmed = written.trim().replaceAll("&amp;", "&");
  return /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
};

/** An absolute http address without tracking; undefined for anything else ("javascript:", "mailto:", no address). */
export function readLink(written: string | undefined, bases: readonly (string | undefined)[]): string | undefined {
  if (!written) return undefined;
  const base = bases.find((candidate) => candidate !== undefined && URL.canParse(candidate));
  const url = URL.parse(mend(written), base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracked) url.searchParams.delete(name);
  url.username = "";
  url.password = "";
  return url.href;
}

/** What two spellings of one address have in common: no scheme, "www.", fragment, last slash or order of parameters. */
export function linkIdentity(link: string): string {
  const url = new URL(link);
  url.searchParams.sort();
  const host = url.host.toLowerCase().replace(/^www\./, "");
  // A fragment that looks like a path is one: pages drawn by a script.
  const fragment = /^#!?\//.test(url.hash) ? url.hash : "";
  return `${host}${url.pathname.replace(/\/+$/, "")}${url.search}${fragment}`;
}
