import { phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { oneOf } from "../tokens/words.ts";

/** Around an amount: it is not the contract's worth. */
export const NOT_VALUE = phraseTrie(
  listed(`
    ebitda, net loss, net income, net profit, yearly, each year, a year, per annum, 每年, 资本开支, 设备投资, 設備投資, last january, last february, last march, last april, last may, last june, last july, last august, last september, last october, last november, last december, retrofit, retrofits, retrofitted, retrofitting, 株式, 股票, 票据, 社債, 出資, takes, lifts, lifting, raising, bringing total, brings total, bringing the total, brings the total, 延長, 保証, transactions, private placement, possibly, 合わせて, backstop, backstops,
    backstopped, guarantee, guarantees, guaranteed, stake, extensions, extension, if extended, options, renewal,
    renewals, purchase, purchases, purchased, bought, acquired, buys, buy, dell, per year, monthly, a month, per month, annual, annually, annualized, financing, notes,
    convertible, convertibles, paid, acres, capex, cost, costs, spending, market cap, in all, total of, altogether,
    cumulative, totals, now total, warrants, prepayment, upfront, prepaid, investment, project, revenue rises,
    per mw, paid, spent, acres, debt, loan, equity, shares, stock, quarter, in bitcoin, of bitcoin, bitcoin holdings, bitcoin worth, bitcoins, btc, market value, settlement, in cash, in stock
  `),
);
export const VALUE = phraseTrie(
  listed(`
    worth, how much, senilai, nilainya, valor, valore, valeur, loyer, rent, rents, adds up to, add up to, puts revenue at, expected revenue, additional revenue, payments, during the initial term, during the initial terms, over the initial term, in the course of, bring in about, will pay, 合同总额, ricavi, ingresos, revenus, receita, contracted revenue, contract value, valued at, lease, deal, agreement, contract, pact, order, in
    revenue, of revenue, bring in, brings in, brings about, bring about, brings roughly, brings nearly, brings over, brings more than, total revenue, total contract, lease revenue, contract revenue, aggregate, yield, yields,
    price tag, over the term, over its term, in the initial term, in the initial terms,
    einnahmen, mietvertrag, 收入, 总价值, 合同价值, 合同金额, 总额, 价值, 價值, 總額, 總值, 契約額, 契約収入, 契約期間中, 期間中の収益, 期間中の売上, 期間全体の収益, 収入, 規模, 規模の, 亿美元ai, 契約総額,
    総額, should bring, put the value, puts the value, year term, from this, accordo, contratto, acuerdo, contrato, contrat, vertrag
  `),
);
/** Before an amount, at more words' distance: the contract's worth and nothing else. */
export const WORTH = phraseTrie(
  listed(`
    contract revenue, contracted revenue, contract value, base-term value, base-term contract value, base rent,
    revenue from it, revenue from them, revenue from both, revenue from the pair, revenue from the two,
    aggregate rent, aggregate base rent, total contract value, contracted lease revenue, rental revenue, payments
  `),
);
/** "$38 million a year, in all $251 million": the whole behind a yearly amount. */
export const IN_ALL = phraseTrie(["in all", "altogether", "for a total of", "totalling", "totaling", "a total of"]);
export const YEARLY = phraseTrie(["a year", "per year", "annually", "annual", "per annum"]);
/** Around megawatts: a site, a plan or a sum, not this contract. */
export const NOT_MW = phraseTrie(
  listed(`
    grow to, grows to, growing to, scale to, scale up to, expand to, expands to, room to, options for, options cover, option covers, has an option, rights to, right to, rights on, 優先交渉, 優先, さらに, 承認済み, のうち, pipeline, in all, total, totals, contracted now, are contracted, now under contract, gigawatt,
    gw, by 2028, powered, portfolio, under construction, energized, secured power, full, exclusivity, rights cover, right covers,
    option on, first refusal, first right, right of first, 最大, まで拡張, 高达, 最多, 扩展至, 供电, planned, as much as, may add, may take, can add, could add, could take, might add, reach, potential, expansion option, aimed at,
    can expand by, may expand by, could expand by, company with, firm with, miner with, operator with, landlord with, owner with
  `),
);
/** Before megawatts: "brings the total to 300 MW". */
export const BRINGS = oneOf("bring brings bringing");
export const MW = phraseTrie(
  listed(`
    critical it, critical, it load, lease, leases, leased, deal, deals, agreement, agreements, contract,
    hosting, colocation, cover, covers, covering, additional, another, more, deliver, delivered, for, new
  `),
);
export const CRITICAL = phraseTrie(["critical it", "critical load", "it load", "critical"]);

/** A place of so many megawatts, not what is let of it: "its 750 MW campus". */
export const PLACE = phraseTrie(["campus", "site", "campuses", "sites", "development", "project"]);
