import { type ReadDocument } from "../document.ts";
import { within } from "../scan.ts";
import { isListed, wordList } from "../tokens/lexicon.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { wordAt } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";

/** Companies that are bought in part: "will buy 64% of Exaion", "MARA prend le contrôle d'Exaion". */

const CONTROL = phraseTrie(
  listed(`
    take control, takes control, took control, taking control, taken control, control of, majority of, majority stake, majority interest, controlling stake, controlling interest, prend le contrôle, prendre le contrôle,
    prise de contrôle, cède le contrôle, met la main sur, entre au capital, entrée au capital, toma el control, tomar el control, se hace con, participación mayoritaria, prende il controllo, quota di maggioranza, mehrheit an,
    mehrheit der, mehrheit von, mehrheitlich, participação majoritária, assume o controle, 過半数, 子会社化, 経営権, 控股权, 控制权, 多数股权
  `),
);
const BUYS = wordList(
  `buy buys buying bought acquire acquires acquiring acquired purchase purchases purchased purchasing take takes taking took pay pays acquisition
  acquérir acquiert acquerra prend prendra rachat rachète racheter achète achètera compra comprará comprar adquiere adquirirá adquirir acquisisce acquisirà acquista acquisterà rileva rileverà übernimmt übernehmen
  kauft kaufen erwirbt erwerben adquire comprar`.split(/\s+/),
);
const OF = oneOf("of du de des di del della dell' der des an am d' do da vom von");
const SHARES_IN = oneOf(
  "its own outstanding coins bitcoin btc output capacity power mining revenue it hashrate production",
);

/** So many words may stand between the verb and the share. */
const NEAR = 10;

/** A share of a firm, in per cent, is bought in the sentence. */
function buysShare({ scan }: ReadDocument, segment: Segment): boolean {
  const { tokens } = scan;
  return within(scan.quantities, segment).some(({ unit, from, to }) => {
    if (unit !== "percent" || !OF.has(wordAt(tokens, to)) || SHARES_IN.has(wordAt(tokens, to + 1))) return false;
    return tokens.slice(Math.max(segment.from, from - NEAR), from).some(({ known }) => isListed(known, BUYS));
  });
}

/** Who owns a firm changes, by the sentence. */
export const tellsControl = (document: ReadDocument, segment: Segment): boolean =>
  hasPhrase(CONTROL, document.scan.tokens, segment.from, segment.to) || buysShare(document, segment);

/** The title, or the first sentence below it, tells of a firm that changes hands. */
export const isOfControl = (document: ReadDocument): boolean => {
  const { segments } = document.scan;
  const body = segments.find(({ title, from, to }) => !title && to - from > 4);
  return segments.some((segment) => (segment.title || segment === body) && tellsControl(document, segment));
};
