import { type Announcement, type DocumentKind, type Fact } from "../../model/index.ts";
import { isOfControl } from "../detect/stake.ts";
import { type ReadDocument } from "../document.ts";
import { monthOf } from "../periods/dates.ts";
import { within } from "../scan.ts";
import { phraseTrie } from "../tokens/phrases.ts";
import { oneOf } from "../tokens/words.ts";
import {
  asks,
  inLead,
  inTitle,
  isBrokersView,
  isEssay,
  isRating,
  isStockPage,
  readsLikeEssay,
  speaksInPerson,
} from "./kind-essay.ts";
import { explainsMove, leadOf, looksAhead, raises, sharesMove, tellsProduction } from "./kind-lead.ts";
import { buysThings, namesPurchase } from "./kind-purchase.ts";
import { SIGNS } from "./kind-signs.ts";
import {
  AHEAD,
  ANALYSTS,
  APPOINTS,
  APPROVES,
  AUTHORITIES,
  AWAITS,
  BROKERS,
  COMING,
  COURT,
  LAW,
  MINES,
  MINING,
  MOVES,
  OFFICES,
  RESULTS,
  SURE_RESULTS,
  TAKEOVER,
  TRANSCRIPT,
  UPDATES,
} from "./kind-words.ts";

const countTitle = (document: ReadDocument, kind: DocumentKind): boolean => inTitle(document, SIGNS[kind]);

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
  if (inLead(document, LAW, 8) || isCourtNews(document, title)) return "other";
  if (inTitle(document, OFFICES) && inTitle(document, APPOINTS)) return "other";
  if (document.company !== undefined && inTitle(document, AWAITS)) return "preview";
  if (isStockPage(document)) return "opinion";
  if (document.company === undefined) return noSubject(document, title);
  if (title("preview") && (expected > 0 || current === 0)) return "preview";
  if (current === 0 && inLead(document, COMING, 5) && (expected > 0 || inLead(document, ANALYSTS, 6))) return "preview";
  if (current < 2 && ((title("production") && !title("earnings")) || isProductionTitle(document))) return "production";
  if (current <= PASSING && looksAhead(document)) return "preview";
  if (speaksInPerson(document) && !resultTitle(document)) return "opinion";
  const contractNews = announcements.some(
    (one) =>
      one.kind === "contract" &&
      one.isNew &&
      isNamedEarly(document) &&
      (title("contract") ||
        (current === 0 &&
          leads(document, announcements, "contract") &&
          !title("financing") &&
          !(title("merger") && !buysThings(document)))),
  );
  if (current < 2 && !contractNews && isProduction(document, title)) return "production";
  if (explainsMove(document)) return moveOf(document, contractNews, current);
  if (
    facts.length === 0 &&
    inTitle(document, AHEAD) &&
    !inTitle(document, SURE_RESULTS) &&
    !has("dominance") &&
    title("earnings")
  )
    return "other";
  if ((title("earnings") || (resultTitle(document) && current >= 2)) && !(contractNews && !resultTitle(document)))
    return "earnings";
  if (weighs && !has("mining_exit") && !contractNews) return "other";
  return byEvent(document, facts, announcements, has, title, current, contractNews);
}

/** A court acts, and does not only let a merger pass. */
const isCourtNews = (document: ReadDocument, title: (kind: DocumentKind) => boolean): boolean =>
  inTitle(document, COURT) && !resultTitle(document) && !(title("merger") && inTitle(document, APPROVES));

/** What a page on why shares move is about: the deal or the results that move them, else the shares. */
function moveOf(document: ReadDocument, contractNews: boolean, current: number): DocumentKind {
  if (contractNews) return "contract";
  return current > 0 && inLead(document, SIGNS.earnings, 6) ? "earnings" : "market";
}

function byEvent(
  document: ReadDocument,
  facts: readonly Fact[],
  announcements: readonly Announcement[],
  has: (kind: Announcement["kind"]) => boolean,
  title: (kind: DocumentKind) => boolean,
  current: number,
  contractNews: boolean,
): DocumentKind {
  if (isEssay(document) && !resultTitle(document)) return "opinion";
  if (isRating(document) || (isBrokersView(document) && !title("financing") && !title("merger"))) return "opinion";
  if (contractNews) return (title("opinion") && !title("contract")) || asks(document) ? "opinion" : "contract";
  if (has("rebrand") && (title("rebrand") || (current === 0 && leads(document, announcements, "rebrand"))))
    return "rebrand";
  const merges = isTakeover(document, has("merger"), title("merger"));
  const exits = has("mining_exit") && (!merges || leads(document, announcements, "mining_exit"));
  if (exits && (title("mining_exit") || title("merger"))) return "mining_exit";
  if (title("financing") && has("financing")) return "financing";
  if (merges) return "merger";
  if (current < 2 && raises(document)) return "financing";
  if (leads(document, announcements, "dominance")) return "earnings";
  if (exits && leads(document, announcements, "mining_exit") && current < 2) return "mining_exit";
  if (title("opinion")) return "opinion";
  if (current >= 2 && !isBackground(document, facts)) return "earnings";
  if (has("mining_exit")) return "mining_exit";
  if (title("conversion") && has("conversion")) return "conversion";
  if (current === 1 && inLead(document, SIGNS.earnings, 3) && !isAside(document, facts)) return "earnings";
  if (current > 0 && inTitle(document, LOSS)) return "earnings";
  if (
    resultTitle(document) &&
    (current > 0 ||
      inLead(document, SIGNS.earnings, 2) ||
      earnsInTitle(document) ||
      inLead(document, TRANSCRIPT, 3) ||
      opensWithMoney(document))
  )
    return "earnings";
  if (announcements.some((one) => one.kind === "contract" && one.isNew) && isNamedEarly(document)) return "contract";
  if (title("market") || sharesMove(document)) return "market";
  if (has("financing") && leads(document, announcements, "financing") && raisesInTitle(document)) return "financing";
  if (has("conversion")) return "conversion";
  return readsLikeEssay(document) ? "opinion" : "other";
}

/** In the title or one of the first sentences: an essay on the trade comes to its examples later. */
function isNamedEarly({ scan, company }: ReadDocument): boolean {
  const body = scan.segments.filter((segment) => !segment.title);
  const end = body[Math.min(EARLY, body.length) - 1]?.to ?? scan.tokens.length;
  return scan.companies.some(({ ticker, from }) => ticker === company && from < end);
}
const EARLY = 4;

/** "Galaxy secures $1.4 billion for Helios": a sum in the title, and the lead says that it is raised. */
const raisesInTitle = ({ scan, titleEnd }: ReadDocument): boolean =>
  scan.money.some(({ from, value }) => scan.tokens[from]!.start < titleEnd && Number(value) >= 1e7);

/** "Hut 8 Mining earns $108.5 million in Q1": what was earned, and when. */
const earnsInTitle = (document: ReadDocument): boolean => inTitle(document, EARNS) && raisesInTitle(document);
const EARNS = phraseTrie(["earns", "earned", "loses", "lost", "posts", "posted", "reports", "swings"]);

/** "Bit Digital reported Q1 sales of $27.9 million": the first sentence has an amount. */
function opensWithMoney(document: ReadDocument): boolean {
  const first = leadOf(document, 1).find(({ title }) => !title);
  return first !== undefined && within(document.scan.money, first).length > 0;
}

/** A company is bought, and no land, power or machines. */
const isTakeover = (document: ReadDocument, told: boolean, titled: boolean): boolean =>
  isOfControl(document) ||
  (told && ((titled && !buysThings(document)) || (namesPurchase(document) && inLead(document, TAKEOVER, 4))));

/** "The company, which took in $50.6 million in the third quarter, leased": a figure told on the way to other news. */
function isAside({ scan, titleEnd }: ReadDocument, facts: readonly Fact[]): boolean {
  const fact = facts.find(({ role }) => role === "current" || role === "year_to_date");
  if (fact === undefined || fact.start < 0) return false;
  const at = scan.tokens.findIndex(({ start }) => start >= fact.start + titleEnd + 2);
  const home = scan.segments.find(({ from, to }) => from <= at && at < to);
  return (
    home !== undefined &&
    scan.tokens.slice(home.from, Math.min(home.to, home.from + 6)).some(({ low }) => WHICH.has(low))
  );
}
const WHICH = oneOf("which whose");

/** Figures of the quarter in one sentence of a text's last third: they stand beside its news. */
function isBackground({ scan, text, titleEnd }: ReadDocument, facts: readonly Fact[]): boolean {
  const starts = facts.filter(({ role }) => role === "current" || role === "year_to_date").map(({ start }) => start);
  const first = starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = starts.reduce((most, start) => Math.max(most, start), Number.NEGATIVE_INFINITY);
  if (first < (text.length - titleEnd) * (2 / 3)) return false;
  const [from, to] = [first, last].map((start) => start + titleEnd + 2);
  return scan.segments.some(
    (segment) => scan.tokens[segment.from]!.start <= from! && scan.tokens[segment.to - 1]!.end >= to!,
  );
}

/** Said in one of the first sentences, not in passing. */
function leads(document: ReadDocument, announcements: readonly Announcement[], kind: Announcement["kind"]): boolean {
  const { scan, titleEnd } = document;
  const body = scan.segments.filter((segment) => !segment.title).slice(0, 4);
  const last = body.at(-1);
  if (!last) return false;
  // Announcements count in the body, which an empty line sets apart.
  const end = scan.tokens[last.to - 1]!.end - titleEnd - 2;
  return announcements.some((one) => one.kind === kind && one.start <= end);
}

/** Losses of shares, no results: "Mining stocks extend losses". */
const SLIDES = phraseTrie(
  ["extend", "extends", "extended", "deepen", "pare", "pares", "trim", "erase", "add to"].map(
    (verb) => `${verb} losses`,
  ),
);

/** A loss in the title of a text that states one. */
const LOSS = phraseTrie(["loss", "profit", "sales"]);

const resultTitle = (document: ReadDocument): boolean => inTitle(document, RESULTS);

function noSubject(document: ReadDocument, title: (kind: DocumentKind) => boolean): DocumentKind {
  if (resultTitle(document) && !inTitle(document, SLIDES) && !inTitle(document, BROKERS)) return "earnings";
  if (isProductionTitle(document)) return "production";
  if (speaksInPerson(document)) return "opinion";
  if (title("market") && !isRating(document)) return "market";
  if (isBrokersView(document) || (isEssay(document) && aboutMining(document))) return "opinion";
  if (document.companies.length >= 2 && (inTitle(document, MOVES) || inLead(document, SIGNS.earnings, 3)))
    return "market";
  if (document.companies.length >= 3) return inLead(document, MOVES, 6) ? "market" : "opinion";
  if (title("rebrand")) return "rebrand";
  if (inTitle(document, AUTHORITIES)) return "other";
  return aboutMining(document) ? "opinion" : "other";
}

/** Figures of the last quarter that a text on the next one may recall. */
const PASSING = 2;

/** The first sentences tell a month's production, and neither the title nor what was read in it tells anything else. */
const isProduction = (document: ReadDocument, title: (kind: DocumentKind) => boolean): boolean =>
  !OTHER_NEWS.some(title) && !resultTitle(document) && tellsProduction(document);
const OTHER_NEWS: readonly DocumentKind[] = ["contract", "merger", "financing", "rebrand", "mining_exit", "opinion"];

/** "Bitdeer mined 668 bitcoins in January", "July 2026 Bitcoin Mining and Data Center Update". */
function isProductionTitle({ scan }: ReadDocument): boolean {
  const title = scan.segments.filter((segment) => segment.title).flatMap(({ from, to }) => scan.tokens.slice(from, to));
  const updates = title.some(({ low }) => UPDATES.has(low));
  return title.some(
    (token, at) =>
      (MINES.has(token.low) && title[at + 1]?.kind === "number") || (updates && monthOf(token) !== undefined),
  );
}

const aboutMining = (document: ReadDocument): boolean => inLead(document, MINING, 6);
