import { type DocumentKind } from "../../model/index.ts";
import { phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { type Listed } from "../tokens/trie.ts";

/** Phrases of a title, or of a text's first sentences, that point to a kind of news. */
export const SIGNS: Record<DocumentKind, Listed<string>> = {
  earnings: phraseTrie(
    listed(`
    q1 losses, losses widen, losses, q2 losses, q3 losses, q4 losses, first quarter, second quarter, third
    quarter, fourth quarter, segments disclosure, results, earnings, reports first, reports second, reports
    third, reports fourth, reports q1, reports q2, reports q3, reports q4, quarterly loss, quarterly report,
    quarterly revenue, net loss, net income, revenue, 10-q, 10-k, q1 loss, q2 loss, q3 loss, q4 loss, earnings
    call, financial results, earnings call transcript, quarterly results, annual report, loss in q1, loss in q2,
    loss in q3, loss in q4, revenues decline, profit, profits, swings to loss, swing to loss, 決算, 财报, 財報, 業績, résultats, perte nette, chiffre d'affaires, bénéfice net,
    resultados, pérdida neta, lucro líquido, prejuízo, receita, risultati, perdita netta, quartal, umsatz,
    quartalszahlen, rekordquartal, perte, pertes, trimestre, trimestrale, pérdida, pérdidas, perdita, ricavi, prejuízo, receitas, 四半期, 赤字, 黒字, 売上高, 营收, 净亏损, 季度, 财务业绩, prognosen, eps, 20-f, fiscal
  `),
  ),
  production: phraseTrie(
    listed(`
    production update, operational update, production and operations update, mining update, operations update,
    operations updates, production updates, production and operations, mining updates, produced, monthly
    update, mining production, bitcoin production, production report, operating update, produces, mined in,
    monthly production, operational and, unaudited bitcoin production, bitcoin mined in, hashrate update,
    operational results, production results, operational updates, operation updates, mining operation updates,
    bitcoin mining and operational update, mining and operational update, operational update for the month, produces bitcoin, mined btc, btc in january, btc in february, btc in march, btc in april, btc in may, btc in june, btc in july, btc in august, btc in september, btc in october, btc in november, btc in december, bitcoin in january, bitcoin in february, bitcoin in march, bitcoin in april, bitcoin in may, bitcoin in june, bitcoin in july, bitcoin in august, bitcoin in september, bitcoin in october, bitcoin in november, bitcoin in december
  `),
  ),
  preview: phraseTrie(
    listed(`
    expected to see, expected to show, expected to swing, expected to triple, expected to double, likely to report, likely to post, seen posting, seen reporting, preview, what to expect, ahead of earnings, earnings preview, to report, set to report, earnings date,
    expected to rise, expected to report, before earnings, earnings expected, expected to post, earnings on
    deck, to announce, to release, will report, to host earnings, will host a conference, schedules, conference call, sets date,
    earnings scheduled, announces date, expectations for, to watch, what to watch
  `),
  ),
  contract: phraseTrie(
    listed(`
    lease, leases, deal, deals, contract, agreement, pact, signs, inks, tenant, colocation, order from, hosting
    deal, 契約
  `),
  ),
  rebrand: phraseTrie(
    listed(`
    rebrand, rebrands, rebranding, rebranded, name change, renames, renamed, changes name, changes its name, new
    name, to become, rebranding
  `),
  ),
  mining_exit: phraseTrie(
    listed(`
    exit, exits, wind down, winds down, winding down, sells mining, sell mining, quit, quits, abandons, stop
    mining, ends mining, leaves mining, phase out
  `),
  ),
  conversion: phraseTrie(
    listed(`
    pivot, pivots, convert, converts, conversion, repurpose, repurposes, expands into, expand into, gigafactory,
    ai factory, turns part, turn over to ai, over to ai, to ai, for ai data center, replace asics, ai inference, ai campus, to build ai, ai build-out, ai buildout, hpc conversion, data centre campus, hpc expansion, ai expansion, transition, retrofit, gpus, data center campus, ai campus, buys
    gpus, sovereign ai, ai data center, enters ai, into gpu, into ai, gpu hall, ai hall, turns to ai, for ai
  `),
  ),
  financing: phraseTrie(
    listed(`
    convertible notes, convertible senior notes, senior notes, notes offering, offering, 424b5, prices, pricing,
    upsize, upsizes, private placement, credit facility, loan, raises, raise, financing, line of credit,
    at-the-market, bonds, stock sale, convertible, convertibles, equity investment, debt facility, ipo, initial
    public offering, share sale, wandelanleihe, wandelanleihen, anleihe, kapitalerhöhung, 転換社債, 社債, 調達, 融資, 贷款, 可转换, 可转债, 票据, 融资, notas convertibles, bonos, obligations convertibles, obbligazioni, pledges, preferred equity, preferred stock, term loan, junk bond, junk bonds, credit line, project finance, delayed draw, financing facility, bond market, bond, taps bond market, debt
  `),
  ),
  merger: phraseTrie(
    listed(`
    merger, merge, merges, merging with, acquire, acquires, acquired, acquisition, takeover, buyout, to buy, bid for, buys,
    tender offer, takeover buzz, business combination, exchange offer, shareholders vote, bid, to acquire,
    completes acquisition, completes purchase, agrees to acquire, agreed to acquire, voted down, vote down, vote
    against, reject, rejects, rejected, turn down, turns down, turned down, say no, says no, spurn, spurns, rebuff, rebuffs, bless, blesses, approve, approves, combination, combinations, rechazan, rechaza, rechazo, lehnen, lehnt, rejettent, rejette, respingono, fusión, fusione, acquisizione, 拒否, 否决, übernimmt, übernahme, fusion, rachète, rachat, acquiert, adquiere, adquisición, acquisisce, 買収, 合併, 收购, 并购, 合并, closes purchase, swallow, swallows, snaps up, gobbles up, to merge, combine, spin off, spins off, spin-off
  `),
  ),
  market: phraseTrie(
    listed(`
    stocks, shares slide, shares rise, shares jump, shares plunge, stocks plummet, stocks sink, stocks rally,
    stocks fall, selloff, sell-off, miners rally, premarket, recap, roundup, wrap, market, movers, gainers,
    crypto stocks, miner stocks, bitcoin miners rally, miners slide, miners sink, miners slump, miners jump, miners surge, hashprice, hashrate, mining difficulty, difficulty, stock drops, stock jumps, shares drop, shares fall, stocks jump, stocks soar, mining stocks, market value, week in, the week, of the week, weekly, mining equities, 時価総額, 市值, 株価, 株が, 股价, 概念股, kurse, rally, acciones, racha, azioni, actions
  `),
  ),
  opinion: phraseTrie(
    listed(`
    analysis, why, how, opinion, thesis, verdict, is it, should you, reality check, stock forecast, forecast,
    play, sideshow, advantage, outlook, buy or sell, what made, explained, research page, deep dive, bull case,
    bear case, undervalued, overvalued, critical challenge, turning point, temptation, filing analysis,
    takeaways, could, the next, stock to buy, the great migration, valuation, price target, upgrade, downgrade,
    rating, analyst
  `),
  ),
  other: phraseTrie(
    listed(`
    law firm, investigates, investigation, class action, investors who, lawsuit, shareholder alert, appoints,
    appointed, ceo, director, 8-k header
  `),
  ),
};
