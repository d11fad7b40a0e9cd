import { type ReadDocument } from "../document.ts";
import { monthOf } from "../periods/dates.ts";
import { isCovered } from "../scan.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { type Token, wordAt } from "../tokens/tokens.ts";
import { anyWithin } from "../tokens/walk.ts";
import { oneOf } from "../tokens/words.ts";

/** What the first sentences of a text say, for titles that play with words: "Riot sold most of November's bitcoin". */

/** "Item 1.01 Entry into a Material Definitive Agreement". */
const HEADS = oneOf("item 8");

/** Less words than this make a site's own line and no sentence. */
const SENTENCE = 5;

/** The title and so many sentences behind it; the headings of a filing are none. */
export function leadOf({ scan: { segments, tokens } }: ReadDocument, sentences: number): Segment[] {
  const body = segments.filter(
    ({ title, from, to }) => !title && to - from >= SENTENCE && !HEADS.has(tokens[from]!.low),
  );
  return [...segments.filter(({ title }) => title), ...body.slice(0, sentences)];
}

const says = (document: ReadDocument, sentences: number, fits: (segment: Segment) => boolean): boolean =>
  leadOf(document, sentences).some(fits);

const MINED = phraseTrie(
  listed(`
    mined, produced, produces, production, output, yielded, won, blocks, extrajo, minó, produjo, minados, ha estratto, estratti, produzione, prodotto, miné, minés, produit, produits,
    production de, geschürft, schürfte, gefördert, minerou, produziu, produção, を採掘, 採掘した, 採掘量, 産出, 挖出, 产出, 开采, 开采出, 挖矿产量, 產出
  `),
);
const COINS = phraseTrie(
  listed("btc, bitcoin, bitcoins, coins, satoshis, bitcoin mined, ビットコイン, 比特币, 比特幣, 枚"),
);
const MONTHS = phraseTrie(
  listed(`
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre,
    janvier, février, mars, avril, juin, juillet, août, septembre, octobre, décembre, janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, dezembro,
    1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
  `),
);
const LONGER = phraseTrie(
  listed(`
    quarter, quarterly, fiscal, half, year to date, full year, quartal, trimestre, trimestrale, semestre, 四半期, 季度, 第一季, 第二季, 第三季, 第四季, 上半年, 通期
  `),
);

/** "mined 445 BTC in September", in one sentence of the head and in whatever language. */
export const tellsProduction = (document: ReadDocument): boolean =>
  says(document, 3, ({ from, to }) => {
    const { tokens } = document.scan;
    const has = (words: typeof MINED): boolean => hasPhrase(words, tokens, from, to);
    if (!has(MINED) || !has(COINS) || has(LONGER)) return false;
    let [month, number] = [has(MONTHS), false];
    for (let at = from; at < to; at++) {
      month ||= monthOf(tokens[at]) !== undefined;
      number ||= tokens[at]!.kind === "number";
    }
    return month && number;
  });

const FUTURE = phraseTrie(
  ["will", "set to", "due to", "scheduled to", "slated to", "plans to", "expected to", "wants to", "to"]
    .flatMap((modal) =>
      "present publish report release post unveil disclose deliver announce"
        .split(" ")
        .map((verb) => `${modal} ${verb}`),
    )
    .concat(
      listed(`
        is due, are due, wird, werden, publiera, présentera, dévoilera, publicará, presentará, dará a conocer, pubblicherà, presenterà, diffonderà, divulgará, vai divulgar, apresentará, 発表する予定, 発表予定, 発表へ, 発表を控え, 決算を控え,
        将公布, 将发布, 将於, 将于, 即将公布, 将披露
      `),
    ),
);
/** A headline tells with them what has happened. */
const PRESENT = phraseTrie(
  listed(
    "presents, publishes, releases, unveils, reports, are out, comes out, come out, lays out, opens its books, legt, legen, veröffentlicht, publie, presenta, publica, pubblica, divulga",
  ),
);
const REPORT = phraseTrie(
  listed(`
    results, earnings, numbers, figures, report, ergebnisse, zahlen, quartalszahlen, bilanz, résultats, comptes, resultados, cuentas, risultati, conti, 決算, 业绩, 财报, 財報
  `),
);
const WHEN = phraseTrie(
  listed(`
    after the bell, after the close, after the market, after market, before the open, before the market, before the bell, before trading, before markets, premarket, after hours, tonight, tomorrow, next week,
    this week, monday, tuesday, wednesday, thursday, friday, montag, dienstag, mittwoch, donnerstag, freitag, börsenschluss, börsenstart, lundi, mardi, mercredi, jeudi, vendredi, clôture, lunes, martes,
    miércoles, jueves, viernes, lunedì, martedì, mercoledì, giovedì, venerdì, chiusura, cierre, 取引終了後, 引け後, 日に, 盘后, 盘前, 日公布, 日发布
  `),
);
const isDayOfMonth = ({ kind, text }: Token): boolean => kind === "number" && text.length <= 2;
const PLEASED = oneOf("pleased proud happy glad ended ending compared");

/** "will present fourth-quarter numbers on Feb. 25 before trading begins": results that are still to come, and when. */
export const looksAhead = (document: ReadDocument): boolean =>
  says(document, 1, ({ from, to, title }) => {
    const { tokens } = document.scan;
    const coming = hasPhrase(FUTURE, tokens, from, to) || (!title && hasPhrase(PRESENT, tokens, from, to));
    if (!coming || !hasPhrase(REPORT, tokens, from, to)) return false;
    let day = hasPhrase(WHEN, tokens, from, to);
    for (let at = from; at < to; at++) {
      if (PLEASED.has(tokens[at]!.low)) return false;
      day ||= monthOf(tokens[at]) !== undefined && tokens.slice(at + 1, at + 3).some(isDayOfMonth);
    }
    return day || hasPhrase(MONTHS, tokens, from, to);
  });

const ISSUES = phraseTrie(
  listed(`
    sell, sells, sold, selling, sale, issue, issues, issued, issuing, prices, priced, pricing, borrow, borrows, borrowed, borrowing, raise, raises, raised, raising, closes, closed, took, takes, taps, tapped,
    completed, completes, secured, secures, arranges, arranged, invest, invests, offers, offered, launches, launched, upsized, obtains, obtained, wants, seeks, files, filed, gets, got, announced, places, placed, terms, signed, lend, lends, lent,
    leiht, erhält, begibt, begab, platziert, nimmt, amplió, amplía, cierra, emite, emitirá, coloca, emet, émet, lève, emprunte, emette, raccoglie, capta, 発行, 調達, 借り入れ, 融資, 发行, 募资, 融资, 贷款
  `),
);
const PAPER = phraseTrie(
  listed(`
    convertible notes, convertible senior notes, convertible bond, convertible bonds, convertible, convertibles, senior notes, senior secured notes, secured notes, high-yield bond, high-yield bonds, junk bonds, junk bond, notes due, note sale,
    private offering, new shares, common shares, ordinary shares, common stock, preferred equity, preferred stock, share sale, stock offering, public offering, registered direct, private placement, at-the-market, term loan, project loan,
    construction loan, bridge loan, credit facility, credit line, line of credit, revolving, capital raise, 424b5, loan secured, loan, million shares, ipo, kredit, darlehen, anleihe, wandelanleihe, kapitalerhöhung, línea de crédito, préstamo,
    notas convertibles, bonos, obligations, obligations convertibles, prêt, augmentation de capital, obbligazioni, prestito, aumento di capitale, empréstimo, debêntures, 転換社債, 社債, 融資枠, 可转债, 可转换, 票据, 贷款
  `),
);

/** "is issuing 75 million shares at $2", "priced $400 million of convertible notes": money is raised in the first sentences, whatever the shares do. */
export const raises = (document: ReadDocument): boolean =>
  says(document, 2, ({ from, to }) => {
    const { tokens } = document.scan;
    if (!hasPhrase(PAPER, tokens, from, to) || !hasPhrase(ISSUES, tokens, from, to)) return false;
    return tokens.slice(from, to).some(({ kind }) => kind === "number") && !hasPhrase(RECALLED, tokens, from, to);
  });
/** Money that was raised before, or that stands behind other news. */
const RECALLED = phraseTrie(
  listed(
    "repaid, repays, repay, last year, earlier this year, in june it had, previously, ago, had sold, had raised, had issued, bought back, redeem, redeems, redemption",
  ),
);

const SHARE = oneOf("stock stocks share shares aktie aktien acción acciones action azioni ações titre");
const MOVE = oneOf(
  "slide slides slid soar soars soared jump jumps jumped rise rises rose fall falls fell drop drops dropped gain gains gained lose loses lost sink sinks sank slump slumps slumped plunge plunges plunged plummet plummets tumble tumbles tumbled dive dives dip dips climb climbs climbed surge surges surged rally rallies rallied spike spikes rocket rockets pop pops leap leaps leapt crash crashed crashing popped rocketed spiked skyrocketed skyrocketing falling rising soaring jumping plunging sinking tumbling surging climbing dropping sliding rallying trading crash crashes crater craters up down higher lower stürzt springt steigt fällt legt verliert sube cae cayó baja bondit chute grimpe recule sale scende crolla balza dispara",
);
/** How many words may stand between the shares and what they do. */
const MOVE_WITHIN = 3;

const SHEDS = oneOf("shed sheds adds added");

/** "American Bitcoin sheds 39%": whoever does so by a share of a hundred is a stock. */
const movesByShare = ({ scan: { tokens, companyOf } }: ReadDocument, at: number): boolean =>
  isCovered(companyOf, at) &&
  (MOVE.has(wordAt(tokens, at + 1)) || SHEDS.has(wordAt(tokens, at + 1))) &&
  tokens[at + 2]?.kind === "number" &&
  (tokens[at + 2]!.text.endsWith("%") || tokens[at + 3]?.text === "%");

const WHY = oneOf("why");

/** "Why CleanSpark stock is falling": what happened, told by what the shares do. */
export const explainsMove = ({ scan: { tokens, segments } }: ReadDocument): boolean =>
  segments.some(
    ({ title, from, to }) =>
      title &&
      anyWithin(tokens, from, Math.min(to, from + 4), WHY) &&
      anyWithin(tokens, from, to, SHARE) &&
      anyWithin(tokens, from, to, MOVE),
  );

/** "MARA stock slides", "shares of Riot climb". */
export const sharesMove = (document: ReadDocument): boolean =>
  says(document, 0, ({ from, to }) => {
    const { tokens } = document.scan;
    for (let at = from; at < to; at++)
      if (movesByShare(document, at)) return true;
      else if (
        SHARE.has(tokens[at]!.low) &&
        tokens.slice(at + 1, at + 1 + MOVE_WITHIN).some(({ low }) => MOVE.has(low))
      )
        return true;
    return false;
  });
