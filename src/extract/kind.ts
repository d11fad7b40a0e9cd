import type { Announcement, DocumentKind, Fact } from "../model/index.ts";
import type { ReadDocument } from "./document.ts";
import { hasPhrase, phraseTrie } from "./phrases.ts";
import type { Trie } from "./trie.ts";

/** Phrases of a title, or of a text's first sentences, that point to a kind of news. */
const SIGNS: Record<DocumentKind, Trie<string>> = {
  earnings: phraseTrie([
    "q1 losses",
    "losses widen",
    "losses",
    "q2 losses",
    "q3 losses",
    "q4 losses",
    "first quarter",
    "second quarter",
    "third quarter",
    "fourth quarter",
    "segments disclosure",
    "results",
    "earnings",
    "reports first",
    "reports second",
    "reports third",
    "reports fourth",
    "reports q1",
    "reports q2",
    "reports q3",
    "reports q4",
    "quarterly loss",
    "quarterly report",
    "quarterly revenue",
    "net loss",
    "net income",
    "revenue",
    "10-q",
    "10-k",
    "q1 loss",
    "q2 loss",
    "q3 loss",
    "q4 loss",
    "earnings call",
    "financial results",
    "earnings call transcript",
    "quarterly results",
    "annual report",
    "loss in q1",
    "loss in q2",
    "loss in q3",
    "loss in q4",
    "revenues decline",
    "profit",
    "swings to loss",
    "swing to loss",
    "quartal",
    "umsatz",
    "quartalszahlen",
    "rekordquartal",
    "prognosen",
    "eps",
    "20-f",
    "fiscal",
  ]),
  production: phraseTrie([
    "production update",
    "operational update",
    "production and operations update",
    "mining update",
    "operations update",
    "operations updates",
    "production updates",
    "production and operations",
    "mining updates",
    "produced",
    "mines",
    "monthly update",
    "mining production",
    "bitcoin production",
    "production report",
    "operating update",
    "produces",
    "mined in",
    "monthly production",
    "operational and",
    "unaudited bitcoin production",
    "bitcoin mined in",
    "hashrate update",
    "operational results",
    "production results",
    "operational updates",
  ]),
  preview: phraseTrie([
    "preview",
    "what to expect",
    "ahead of earnings",
    "earnings preview",
    "to report",
    "set to report",
    "earnings date",
    "expected to rise",
    "expected to report",
    "before earnings",
    "earnings expected",
    "expected to post",
    "earnings on deck",
    "to announce",
    "to release",
    "will report",
    "to host",
    "will host",
    "schedules",
    "conference call",
    "sets date",
    "earnings scheduled",
    "announces date",
    "expectations for",
  ]),
  contract: phraseTrie([
    "lease",
    "leases",
    "deal",
    "deals",
    "contract",
    "agreement",
    "pact",
    "signs",
    "inks",
    "tenant",
    "colocation",
    "order from",
    "hosting deal",
    "契約",
  ]),
  rebrand: phraseTrie([
    "rebrand",
    "rebrands",
    "rebranding",
    "rebranded",
    "name change",
    "renames",
    "renamed",
    "changes name",
    "changes its name",
    "new name",
    "to become",
    "rebranding",
  ]),
  mining_exit: phraseTrie([
    "exit",
    "exits",
    "wind down",
    "winds down",
    "winding down",
    "sells mining",
    "sell mining",
    "quit",
    "quits",
    "abandons",
    "stop mining",
    "ends mining",
    "leaves mining",
    "phase out",
  ]),
  conversion: phraseTrie([
    "pivot",
    "pivots",
    "convert",
    "converts",
    "conversion",
    "repurpose",
    "repurposes",
    "expands into",
    "expand into",
    "gigafactory",
    "ai factory",
    "hpc expansion",
    "ai expansion",
    "transition",
    "retrofit",
    "gpus",
    "data center campus",
    "ai campus",
    "buys gpus",
    "sovereign ai",
    "ai data center",
    "enters ai",
  ]),
  financing: phraseTrie([
    "convertible notes",
    "convertible senior notes",
    "senior notes",
    "notes offering",
    "offering",
    "424b5",
    "prices",
    "pricing",
    "upsize",
    "upsizes",
    "private placement",
    "credit facility",
    "loan",
    "raises",
    "raise",
    "financing",
    "line of credit",
    "at-the-market",
    "bonds",
    "stock sale",
    "convertible",
    "convertibles",
    "funding",
  ]),
  merger: phraseTrie([
    "merger",
    "merge",
    "merges",
    "acquire",
    "acquires",
    "acquired",
    "acquisition",
    "takeover",
    "buyout",
    "to buy",
    "bid for",
    "buys",
    "tender offer",
    "takeover buzz",
    "business combination",
    "exchange offer",
    "shareholders vote",
    "bid",
  ]),
  market: phraseTrie([
    "stocks",
    "shares slide",
    "shares rise",
    "shares jump",
    "shares plunge",
    "stocks plummet",
    "stocks sink",
    "stocks rally",
    "stocks fall",
    "selloff",
    "sell-off",
    "miners rally",
    "premarket",
    "recap",
    "roundup",
    "wrap",
    "market",
    "movers",
    "gainers",
    "stock drops",
    "stock jumps",
    "shares drop",
    "shares fall",
    "stocks jump",
    "stocks soar",
    "mining stocks",
  ]),
  opinion: phraseTrie([
    "analysis",
    "why",
    "how",
    "opinion",
    "thesis",
    "verdict",
    "is it",
    "should you",
    "reality check",
    "stock forecast",
    "forecast",
    "play",
    "sideshow",
    "advantage",
    "outlook",
    "buy or sell",
    "what made",
    "explained",
    "research page",
    "deep dive",
    "bull case",
    "bear case",
    "undervalued",
    "overvalued",
    "critical challenge",
    "turning point",
    "temptation",
    "filing analysis",
    "takeaways",
    "could",
    "the next",
    "stock to buy",
    "the great migration",
    "valuation",
    "price target",
    "upgrade",
    "downgrade",
    "rating",
    "analyst",
  ]),
  other: phraseTrie([
    "law firm",
    "investigates",
    "investigation",
    "class action",
    "investors who",
    "lawsuit",
    "shareholder alert",
    "appoints",
    "appointed",
    "ceo",
    "director",
    "8-k header",
  ]),
};

const LAW = phraseTrie([
  "law firm",
  "class action",
  "lead plaintiff",
  "suffered losses",
  "securities claims",
  "shareholder alert",
  "investigates claims",
  "encourages",
  "investor alert",
  "rosen law",
  "law offices",
]);
const TRANSCRIPT = phraseTrie(["transcript", "earnings call", "conference call"]);

const countTitle = (document: ReadDocument, kind: DocumentKind): boolean => {
  const { scan } = document;
  return scan.segments.some(
    (segment) => segment.title && hasPhrase(SIGNS[kind], scan.tokens, segment.from, segment.to),
  );
};

const inLead = (document: ReadDocument, trie: Trie<string>, count: number): boolean => {
  const { scan } = document;
  return scan.segments.slice(0, count).some((segment) => hasPhrase(trie, scan.tokens, segment.from, segment.to));
};

/** What kind of news a document is, from its title, its first sentences and what was read in it. */
export function classify(
  document: ReadDocument,
  facts: readonly Fact[],
  announcements: readonly Announcement[],
  expected: number,
  weighs: boolean,
): DocumentKind {
  const has = (kind: Announcement["kind"]): boolean => announcements.some((one) => one.kind === kind);
  const title = (kind: DocumentKind): boolean => countTitle(document, kind);
  const current = facts.filter((fact) => fact.role === "current" || fact.role === "year_to_date").length;
  if (inLead(document, LAW, 8)) return "other";
  if (document.company === undefined) return noSubject(document, title);
  if (title("preview") && !hasResults(document, current, title) && (expected > 0 || current === 0)) return "preview";
  if (current === 0 && inLead(document, COMING, 5) && (expected > 0 || inLead(document, ANALYSTS, 6))) return "preview";
  if (title("production") && current < 2 && !title("earnings")) return "production";
  if (inLead(document, FIRST_PERSON, 12) && !resultTitle(document)) return "opinion";
  const contractNews = announcements.some(
    (one) =>
      one.kind === "contract" &&
      one.isNew &&
      (title("contract") ||
        (current === 0 && leads(document, announcements, "contract") && !title("financing") && !title("merger"))),
  );
  if (
    facts.length === 0 &&
    inTitle(document, AHEAD) &&
    !inTitle(document, SURE_RESULTS) &&
    !has("dominance") &&
    title("earnings")
  )
    return "other";
  if (title("earnings") && (current > 0 || title("earnings")) && !(contractNews && !resultTitle(document)))
    return opinionOf(document, title, current) ?? "earnings";
  if (weighs && !has("mining_exit") && !contractNews) return "other";
  return byEvent(document, announcements, has, title, current, contractNews);
}

function byEvent(
  document: ReadDocument,
  announcements: readonly Announcement[],
  has: (kind: Announcement["kind"]) => boolean,
  title: (kind: DocumentKind) => boolean,
  current: number,
  contractNews: boolean,
): DocumentKind {
  if (isEssay(document) && !resultTitle(document)) return "opinion";
  if (contractNews)
    return title("opinion") && !title("contract") ? "opinion" : isEssay(document) ? "opinion" : "contract";
  if (has("rebrand") && (title("rebrand") || (current === 0 && leads(document, announcements, "rebrand"))))
    return "rebrand";
  if (has("mining_exit") && (title("mining_exit") || title("merger"))) return "mining_exit";
  if (title("financing") && has("financing")) return "financing";
  if (title("merger") && has("merger")) return "merger";
  if (title("opinion") && !title("earnings")) return "opinion";
  if (current >= 2) return "earnings";
  if (has("mining_exit")) return "mining_exit";
  if (title("conversion") && has("conversion")) return title("opinion") ? "opinion" : "conversion";
  if (title("opinion")) return "opinion";
  if (current === 1 && inLead(document, SIGNS.earnings, 3)) return "earnings";
  if (has("contract")) return "contract";
  if (title("market")) return "market";
  return has("conversion") ? "conversion" : "other";
}

/** Said in one of the first sentences, not in passing. */
function leads(document: ReadDocument, announcements: readonly Announcement[], kind: Announcement["kind"]): boolean {
  const { scan, titleEnd } = document;
  const body = scan.segments.filter((segment) => !segment.title).slice(0, 4);
  const last = body.at(-1);
  if (!last) return false;
  const end = scan.tokens[last.to - 1]!.end - titleEnd;
  return announcements.some((one) => one.kind === kind && one.start <= end);
}

const ESSAY = phraseTrie([
  "stock forecast",
  "price target",
  "cuts target",
  "analyst",
  "analysts",
  "objectif",
  "kursziel",
  "under scrutiny",
  "reality check",
  "analysis",
  "opinion",
  "verdict",
  "thesis",
  "deep dive",
  "research page",
  "bull case",
  "bear case",
  "is it",
  "should you",
  "why",
]);
const isEssay = (document: ReadDocument): boolean =>
  document.scan.segments.some(
    (segment) => segment.title && hasPhrase(ESSAY, document.scan.tokens, segment.from, segment.to),
  );

const MINING = phraseTrie(["bitcoin", "miner", "miners", "mining", "btc", "crypto", "hashrate"]);
const aboutMining = (document: ReadDocument): boolean => inLead(document, MINING, 6);
const AHEAD = phraseTrie([
  "expects",
  "sees",
  "forecasts",
  "guides",
  "to surpass",
  "could",
  "forecast",
  "expected to",
  "projects",
]);
const SURE_RESULTS = phraseTrie([
  "results",
  "earnings",
  "transcript",
  "10-q",
  "10-k",
  "net loss",
  "loss",
  "losses",
  "profit",
]);
const inTitle = (document: ReadDocument, trie: Trie<string>): boolean =>
  document.scan.segments.some(
    (segment) => segment.title && hasPhrase(trie, document.scan.tokens, segment.from, segment.to),
  );
const FIRST_PERSON = phraseTrie([
  "i once",
  "in our view",
  "we rate",
  "we believe",
  "our price target",
  "we see",
  "i believe",
  "in my view",
  "i think",
  "i recommended",
  "my last article",
  "i wrote",
  "i rate",
  "in my opinion",
  "i last wrote",
  "i see",
  "i am",
]);
const ANALYSTS = phraseTrie(["analysts", "wall street", "consensus", "estimates", "expected to"]);
const COMING = phraseTrie([
  "after the close",
  "before the open",
  "will report",
  "is set to report",
  "set to report",
  "to report",
  "reports earnings on",
  "scheduled to report",
  "due to report",
  "is expected to report",
  "will release",
  "to release its",
]);

const hasResults = (document: ReadDocument, current: number, title: (kind: DocumentKind) => boolean): boolean =>
  current >= 2 && title("earnings") && !inLead(document, phraseTrie(["analysts see", "analysts expect"]), 6);

const resultTitle = (document: ReadDocument): boolean =>
  document.scan.segments.some(
    (segment) => segment.title && hasPhrase(RESULTS, document.scan.tokens, segment.from, segment.to),
  );
const RESULTS = phraseTrie([
  "losses",
  "loss widens",
  "results",
  "earnings",
  "10-q",
  "10-k",
  "quarter",
  "quarterly",
  "transcript",
  "q1",
  "q2",
  "q3",
  "q4",
  "revenue",
  "net loss",
]);

/** An essay that quotes results is still an essay. */
function opinionOf(
  document: ReadDocument,
  title: (kind: DocumentKind) => boolean,
  current: number,
): DocumentKind | undefined {
  if (current === 0 && !inLead(document, TRANSCRIPT, 6) && title("opinion") && !resultTitle(document)) return "opinion";
  return undefined;
}

function noSubject(document: ReadDocument, title: (kind: DocumentKind) => boolean): DocumentKind {
  if (resultTitle(document)) return "earnings";
  if (title("market")) return "market";
  if (document.companies.length >= 3) return "market";
  if (title("rebrand")) return "rebrand";
  return (title("opinion") || document.companies.length === 0) && aboutMining(document) ? "opinion" : "other";
}
