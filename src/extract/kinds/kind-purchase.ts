import { type ReadDocument } from "../document.ts";
import { isCovered } from "../scan.ts";
import { isListed, wordSet } from "../tokens/lexicon.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";

const BUYS = wordSet(
  "buy buys buying bought acquire acquires acquiring acquired purchase purchases purchased takes snaps secures".split(
    " ",
  ),
);
const THINGS = phraseTrie(
  listed(`
    stake in, minority stake, sito, sitio, terreno, terrenos, terrain, grundstück, 土地, 用地, 矿机, 採掘機, 矿场, 英亩, pusat data
  `).concat(
    "land acres hectares ground site sites mw megawatts gw power substation miners machines gpus rigs asics chips servers bitcoin btc bitcoins coins campus rights plant plants turbines gear equipment lots parcels".split(
      " ",
    ),
  ),
);
const PURCHASE = wordSet(["purchase", "takeover", "deal", "bid", "merger", "acquisition", "buyout"]);

/** How far behind the verb its object begins. */
const OBJECT = 3;

/** Where the tokens of the title end. */
const endOfTitle = ({ scan: { segments } }: ReadDocument): number => segments.findLast(({ title }) => title)?.to ?? 0;

/** "CleanSpark buys land and 285 MW": things are bought and no company. */
export function buysThings(document: ReadDocument): boolean {
  const { scan } = document;
  const end = endOfTitle(document);
  let verb = end;
  for (let at = 0; at < end; at++) {
    const { known } = scan.tokens[at]!;
    if (isListed(known, BUYS) && namesFirm(document, at + 1, at + 1 + OBJECT)) return false;
    if (isListed(known, BUYS) || isListed(known, PURCHASE)) verb = Math.min(verb, at);
  }
  // "American Bitcoin" is no bitcoin. "Bitcoin miner Hut 8 nears merger": what stands before the verb is not bought.
  for (let at = verb; at < end; at++) if (!isCovered(scan.companyOf, at) && isThing(document, at)) return true;
  return false;
}

const isThing = ({ scan }: ReadDocument, at: number): boolean => hasPhrase(THINGS, scan.tokens, at, at + 1);

/** "closes purchase of Stronghold": the title names a purchase and two companies, or a firm beside the miner. */
export function namesPurchase(document: ReadDocument): boolean {
  const { scan, firms, company } = document;
  const end = endOfTitle(document);
  return (
    scan.tokens.slice(0, end).some(({ known }) => isListed(known, PURCHASE)) &&
    (firms.some(({ from }) => from < end) ||
      scan.companies.some(({ from, ticker }) => from < end && ticker !== company))
  );
}

const namesFirm = (document: ReadDocument, from: number, to: number): boolean => {
  const { scan, firmOf } = document;
  for (let at = from; at < to; at++) {
    if (isThing(document, at)) return false;
    if (isCovered(firmOf, at) || isCovered(scan.companyOf, at)) return true;
  }
  return false;
};
