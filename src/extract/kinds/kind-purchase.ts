import { type ReadDocument } from "../document.ts";
import { coverAt, isCovered } from "../scan.ts";
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

/** "CleanSpark buys land and 285 MW": things are bought and no company. */
export function buysThings(document: ReadDocument): boolean {
  const { scan, titleEnd } = document;
  let [end, verb] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < scan.tokens.length && scan.tokens[at]!.start < titleEnd; at++) {
    const { known } = scan.tokens[at]!;
    if (isListed(known, BUYS) && namesFirm(document, at + 1, at + 1 + OBJECT)) return false;
    if (isListed(known, BUYS) || isListed(known, PURCHASE)) verb = Math.min(verb, at);
    end = at + 1;
  }
  // "Bitcoin miner Hut 8 nears merger": what stands before the verb, or beside none, is not bought.
  for (let at = verb; at < end; at++)
    if (
      !isCovered(scan.companyOf, at) &&
      !isListed(scan.tokens[Math.max(0, at - 1)]!.known, MOST) &&
      isThing(document, at)
    )
      return true;
  return false;
}

/** "American Bitcoin" is no bitcoin, a majority of a company no thing. */
const isThing = ({ scan }: ReadDocument, at: number): boolean => hasPhrase(THINGS, scan.tokens, at, at + 1);
const MOST = wordSet(["majority", "controlling"]);

/** "closes purchase of Stronghold": the title names a purchase and two companies, or a firm beside the miner. */
export function namesPurchase(document: ReadDocument): boolean {
  const { scan, titleEnd, company } = document;
  let [named, other] = [false, false];
  for (let at = 0; at < scan.tokens.length && scan.tokens[at]!.start < titleEnd; at++) {
    if (isListed(scan.tokens[at]!.known, PURCHASE)) named = true;
    const mention = coverAt(scan.companies, scan.companyOf, at);
    if (isCovered(document.firmOf, at) || (mention && mention.ticker !== company)) other = true;
  }
  return named && other;
}

const namesFirm = (document: ReadDocument, from: number, to: number): boolean => {
  const { scan, firmOf } = document;
  for (let at = from; at < Math.min(to, scan.tokens.length); at++) {
    if (isThing(document, at)) return false;
    if (isCovered(firmOf, at) || isCovered(scan.companyOf, at)) return true;
  }
  return false;
};
