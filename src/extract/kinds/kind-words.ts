import { phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { oneOf } from "../tokens/words.ts";

export const LAW = phraseTrie(
  listed(`
    law firm, class action, lead plaintiff, suffered losses, securities claims, shareholder alert, investigates
    claims, encourages, investor alert, rosen law, law offices
  `),
);
export const TRANSCRIPT = phraseTrie(["transcript", "earnings call", "conference call"]);

export const ESSAY = phraseTrie(
  listed(`
    at buy, at outperform, at overweight, at neutral, initiates, initiated, initiates coverage, starts coverage,
    reiterates, upgrades, downgrades, stock forecast, price target, cuts target, analyst, analysts, objectif, kursziel, under scrutiny, reality
    check, analysis, opinion, verdict, thesis, deep dive, research page, bull case, bear case, is it, should
    you, why, cramer, upgraded, downgraded, won't save, will not save, won't make, will not make, won't build, will not build, won't fix, will not fix, is not a, isn't a, does not make, doesn't make, なぜ, 为什么, 为何, pourquoi, por qué, perché, warum, 目标价, 目標株価, 目標価格, avis d'achat, objectif de cours, precio objetivo, better, column, breakingviews, too much debt, reasons to, stock to buy, stocks to buy, buy or sell, is it too late, price
    prediction, what to make of, cheap or, worth buying, buy the dip, undervalued, overvalued, fully priced, fairly valued, leveraged bet, silicon bet,
    a bet on, case for, case against, reasons why, what are, dcf, intrinsic value, fair value
  `),
);

export const MINING = phraseTrie([
  "bitcoin",
  "miner",
  "miners",
  "mining",
  "btc",
  "crypto",
  "hashrate",
  "ビットコイン",
  "マイニング",
  "採掘",
  "比特币",
  "比特幣",
  "挖矿",
  "矿企",
]);
export const AHEAD = phraseTrie(
  listed(`
    expects, sees, forecasts, guides, to surpass, could, forecast, expected to, projects
  `),
);
export const SURE_RESULTS = phraseTrie(
  listed(`
    results, earnings, transcript, 10-q, 10-k, net loss, loss, losses, profit
  `),
);
export const FIRST_PERSON = phraseTrie(
  listed(`
    i once, in our view, we rate, we believe, our price target, we see, i believe, in my view, i think, i
    recommended, my last article, i wrote, i rate, in my opinion, i last wrote, i see, i am, i own, i would,
    i went, in our opinion, our target, we visited, i cover, we stay on the sidelines, we remain on the sidelines, we initiate, we
    rate, we start, we launch coverage, we resume coverage, we keep our, we cut our, we raise our, we lift our, we stick with, we reiterate our, our rating, our thesis, our fair value, we note that,
    à notre avis, à mon avis, selon nous, nous pensons, en mi opinión, en nuestra opinión, creemos que, a nuestro juicio, secondo noi, a nostro avviso, a mio avviso, na nossa opinião, meiner meinung, unserer meinung,
    unseres erachtens, ich halte, wir halten, 筆者, 私は, 私の, 笔者, 我认为, 本文认为
  `),
);
export const ANALYSTS = phraseTrie(["analysts", "wall street", "consensus", "estimates", "expected to"]);
export const COMING = phraseTrie(
  listed(`
    after the close, before the open, will report, is set to report, set to report, to report, reports earnings
    on, scheduled to report, due to report, is expected to report, will release, to release its,
    決算を発表する, 決算を公表する, 決算発表を予定, 将公布, 将发布, 将于, 將公布, 將於, 即将公布
  `),
);

/** Who decides over many: a title with them and without a company of ours tells what was decided. */
export const AUTHORITIES = phraseTrie(
  listed(`
    county, counties, agency, agencies, council, city council, moratorium, lawmakers, senate, senators, congress, governor, commission, commissioners, eia, ferc, sec, regulator,
    regulators, tariff, tariffs, ordinance, zoning, permits, police, residents, customs, ministry, minister, parliament, treasury department, white house
  `),
);
/** A court or holders let a merger pass: no dispute. */
export const APPROVES = phraseTrie(
  listed(
    "approves, approve, approved, approval, clears, cleared, okays, ok, oks, blesses, bless, sanctions, green light, greenlights, nod",
  ),
);

/** A court or an authority acts. */
export const COURT = phraseTrie(
  listed(`
    lawsuit, lawsuits, sues, sued, court, judge, settle, settles, settled, settlement, raid, raids, raided, probe, fraud, complaint, accuses,
    demanda, fiscalía, fraude, enquête, perquisition, perquisitions, razzia, durchsuchung, durchsuchungen, klage, sammelklage, anklage, 訴訟, 集団訴訟, 诉讼, 起诉,
    调查, 和解, accused, alleges, alleged, subpoena, indicted, deficiency notice, bid price, delisting, deadline alert, pending suits, probes, inquiry, looks into, investigates, investigation, security risk, espionage, ermittlungen, ermittelt, indagine, investigación, investiga, 捜査, 調査に
  `),
);
/** Houses whose views of a stock are news. */
export const BROKERS = phraseTrie(
  listed(`
    jpmorgan, jp morgan, j.p. morgan, bernstein, vaneck, h.c. wainwright, hc wainwright, wainwright, cantor, cantor fitzgerald, needham, roth, roth capital, roth mkm,
    canaccord, canaccord genuity, citi, citigroup, goldman, goldman sachs, kbw, compass point, b. riley, b riley, clear street, btig, jefferies, rosenblatt,
    northland, oppenheimer, td cowen, cowen, keefe, piper sandler, stifel, craig-hallum, lake street, chardan, maxim, alliance global, mizuho, ubs, barclays, bank of
    america, bofa, morgan stanley, deutsche bank, susquehanna, wedbush, evercore, raymond james, benchmark, benchmark company, cjs securities,
    galaxy research, coinshares, morningstar, argus, freedom broker
  `),
);
export const RATES = phraseTrie(
  listed(`
    price target, target, targets, rating, ratings, analyst, analysts, buy rating, overweight, underweight, outperform, neutral, coverage, note,
    upgrade, upgraded, downgrade, downgraded, report, estimates, objectif, kursziel, 目標株価, objetivo
  `),
);
/** Pages about a stock, wherever in them. */
export const COLUMN = phraseTrie(
  listed(`
    executive summary, simply wall st, motley fool, seeking alpha, price target, the thesis, bull case, bear case, we stay
    on the sidelines, fair value, avis d'achat, objectif de cours, precio objetivo, kursziel, the stock is a bet, warning signs, zacks rank, buy rating, hold rating, sell rating, our view,
    investment thesis, risk reward, valuation multiple, margin of safety, bottom line
  `),
);
export const TAKEOVER = phraseTrie(
  listed(`
    übernimmt, übernahme, rachète, racheter, rachat, acquiert, adquiere, adquirirá, acquisisce, 買収, 收购, 并购, acquire, acquires, acquired, acquiring, acquisition, takeover, merger, merge, buyout, bought, buys, to buy
  `),
);

/** Somebody takes or leaves an office. */
export const APPOINTS = phraseTrie(
  listed(`
    appoints, appoint, appointed, names, named, hires, hired, taps, elects, elected, promotes, resigns, resign, steps down, stepping down, departs, retires, joins, leaves, replaces, welcomes, adds,
    ernennt, beruft, nomme, nombra, nomina, nomeia, 任命, 就任, 辞任, 退任
  `),
);
export const OFFICES = phraseTrie(
  listed(`
    ceo, cfo, coo, cto, chief executive, chief financial, chief operating, chief technology, chief strategy, chief accounting, chief legal, general counsel, president, chairman, chair, director, directors,
    board member, to board, vorstand, finanzvorstand, directeur, director financiero, amministratore, 取締役, 最高財務責任者, 首席财务官, 首席执行官
  `),
);
/** What shares are worth. */
export const WORTH = phraseTrie(
  listed(`
    valuation, valued, attractive, undervalued, overvalued, worth, fair value, intrinsic value, upside, downside, risk reward, priced in, buying opportunity, narrative
  `),
);

/** Titles that look ahead to results, whatever figures the text recalls. */
export const AWAITS = phraseTrie(
  listed(`
    what to expect, earnings preview, what to watch, numbers to watch, things to watch, ahead of earnings, earnings on deck,
    決算プレビュー, 決算発表を控え, 決算を控え, 财报前瞻, 財報前瞻, 业绩前瞻
  `),
);

/** Shares move. */
export const MOVES = phraseTrie(
  listed(`
    rose, fell, gained, dropped, jumped, slid, lost, climbed, rallied, sank, slumped, surged, soared, shares, stocks, market cap, premarket, %, slide, slides, market, hold, gain, gains, drop, drops, aktien, kurse, verloren, gaben nach, acciones, cayeron, actions,
    azioni, 股价, 下跌, 株価, 上涨
  `),
);

/** A title with one of these is about results. */
export const RESULTS = phraseTrie([
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
  "profit",
  "profits",
  "profit beats",
  "output slips",
]);

/** Of a title that tells a month's production: what was updated with a month, what was mined with a number. */
export const UPDATES = oneOf("update updates production operational");
export const MINES = oneOf("mines mined produces produced");

/** At the end of a title they make a question of it. */
export const QUESTION_MARKS = oneOf("? ？ か");
