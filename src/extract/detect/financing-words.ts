import { phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { oneOf } from "../tokens/words.ts";

/** Instruments that are told by their names; others are only a sign that money is raised. */
export const NAMED: ReadonlySet<string> = new Set(
  listed(`
    convertible senior notes, convertible notes, exchangeable notes, exchangeable senior notes, senior secured notes, senior notes, registered direct offering,
    at-the-market program, at-the-market offering, credit facility, line of credit, term loan, private placement, public offering,
    initial public offering, project financing, bridge loan, preferred stock, preferred equity
  `),
);
/** What a company raises money by. */
export const INSTRUMENTS = phraseTrie([
  ...NAMED,
  ...listed(`
    notes, note offering, notes offering, convertible, convertibles, convert, converts, converting notes, exchangeables, bond, bonds, junk bond, junk bonds, bond sale,
    junk market, bond market, junk-bond market, debt market, loan, loan facility, credit agreement, credit line, debt facility, construction facility, delayed-draw,
    project finance, debt financing, equity financing, financing facility, financing, gpu financing, project facility,
    wandelanleihe, wandelanleihen, anleihe, anleihen, kapitalerhöhung, kredit, kreditlinie, darlehen, funding round, note sale, notes sale, debt sale, offering, private offering, proposed offering, equity offering, share sale, stock sale, share offering, direct offering,
    at-the-market facility, at-the-market agreement, at-the-market equity program, atm program, atm offering, atm facility,
    equity line, equity investment, ipo, convertible debt, convertible bonds, debt
  `),
]);
/** What an instrument is said to be behind it: "notes were issued", "a loan closed". */
export const DONE = oneOf(
  "closed closes priced issued arranged completed raised signed announced upsized launched oversubscribed placed obtained funded",
);
/** Between the two. */
export const NOT_DONE = oneOf(", ; and but be not still yet being that which will");
/** What is done to raise it. */
export const ACTS = phraseTrie(
  listed(`
    prices, priced, pricing, closes, closed, closing, completes, completed, completion, announces, announced, raises, raised, raising, to raise, raise,
    upsizes, upsized, upsize, upsizing, sells, sold, selling, to sell, issues, issued, issuing, to issue, secures, secured, obtains, obtained, arranges, arranged, to arrange,
    proposes, proposed, to offer, offers, launches, launched, files, filed, enters into, entered into, pledges, pledged, signs, signed, agreed, agrees, taps, tapped, to tap,
    borrows, borrowed, to borrow, gets, got, draws, drew, lands, landed, receives, received, brought in, wins, won, places, placed, places privately, finalizes, finalized, funds, funded,
    lends, lent, to lend, oversubscribed, expands, expanded, extends, extended, doubles, doubled, amend, amends, amended, adds, added,
    converts its, converted its, refinances, refinanced, platziert, begibt, emittiert, ausgegeben, aufgenommen, erhält, sichert sich
  `),
);
/** Between an act and an instrument: it is given back, or only stands. */
export const PAID_BACK = phraseTrie(
  listed(`
    repay, repays, repaid, repaying, repayment, prepaid, prepays, prepay, pay down, pays down, paid down, paying down, pay off, paid off, retire, retires, retired, redeem, redeemed, redeems,
    repurchase, repurchases, repurchased, clear, free of, exchanged, exchanges of, fair value, revaluation, derivative, derivatives, non-cash, impairment,
    trim, trims, trimmed, cut, cuts, reduce, reduced, shrink, shrinks, gain, net loss, net income, settle, settled, converted, extinguishment, extinguished, is being repaid, matures, maturity
  `),
);
/** Before the act: nothing is raised yet, or it is doubted. */
export const SUPPOSED = phraseTrie(
  listed(`
    could, may, might, would, should, whether, when, if, not, need to, needs to, needed to, room to, ability to, able to, no need, without, ought to, hopes to, wants to,
    expected to, are to arrange, are to lead, are to provide, helped, in talks, talks, weighs, considers, considering, exploring, subject to, once, has raised capital, until
  `),
);
