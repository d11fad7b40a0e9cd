const FORBIDS: Record<string, string> = {
  none: "none",
  noindex: "noindex",
  noarchive: "noarchive",
  nosnippet: "nosnippet",
  noai: "noai",
  "max-snippet:0": "max-snippet:0",
};

/**
 * The directive that keeps us out: we hold a page's text and quote a sentence of it in alerts, so besides
 * "noindex" and "none" also those against copies, quotes and reading by machines count.
 */
export const forbiddingDirective = (directives: readonly string[]): string | undefined =>
  directives.map((directive) => FORBIDS[directive]).find(Boolean);
