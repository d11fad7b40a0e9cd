import { listed } from "../tokens/plant.ts";

export const OTHER_SEGMENTS = listed(`
  engineering, equipment, power, energy, electricity, cloud mining, cloud-mining, cloud hash rate, cloud
  hashrate, hash rate, staking, eth staking, ethereum, ether, sealminer, asic sales, hardware, machine sales,
  mining machine, mining machines, mining rig, mining rigs, mining equipment, mining machine sales, sales of
  mining machines, sale of mining machines, trading, treasury, asset management, advisory, other, product,
  products, interest, finance lease, sublease, power sales, energy sales, demand response, curtailment, power
  credits, equipment sales, advertising, subscription, lending, e-commerce, membership hosting services, chip,
  chips, avalon, home mining, automotive, car trading, loan, epcm, fit-out, tenant fit-out, solar, gas, helium,
  consulting, licensing, compute, digital infrastructure, managed services, software, retail
`);

/** Things that amounts are stated of in such texts and that are no figure of ours. */
export const DECOYS = listed(`
  income, expense, expenses, cost, costs, cost of revenue, cost of revenues, capex, capital expenditure, capital
  expenditures, spending, cash, cash and cash equivalents, liquidity, debt, notes, offering, financing,
  financings, loan, loans, facility, credit, credit line, line of credit, depreciation, amortization, charge,
  charges, interest, tax, taxes, asset, assets, total assets, liabilities, equity, margin, gross profit, gross
  loss, gross margin, operating income, operating loss, operating profit, income from operations, loss from
  operations, backlog, agreement, agreements, deal, deals, order, orders, investment, investments, purchase,
  purchases, acquisition, valuation, market cap, market capitalization, market value, stake, treasury, holdings,
  stock, shares, share price, price, arr, annualized run-rate, run rate, run-rate, prepayment, prepayments,
  proceeds, net proceeds, gross proceeds, dividend, dividends, buyback, eps, earnings per share, noi, net
  operating income, funds, funding, compensation, stock-based compensation, gain on, hash cost, cash flow, free
  cash flow, operating cash flow, working capital, ebitda, adjusted earnings, adjusted eps, gross operating
  margin, operating margin, digital currency, inventory, collateral, fine, penalty, settlement, deposit,
  deposits, budget, project cost, payment, payments, warrant, preferred stock, convertible notes, senior notes,
  secured notes, bond, bonds, raise, loss per share, income per share, net loss per share, earnings, adjusted
  net loss, comprehensive loss, comprehensive income, total comprehensive loss, pre-tax loss, pretax loss,
  pre-tax profit, loss before tax, loss before taxes, loss before income taxes, income before tax, income before
  taxes, income before income taxes, profit before tax, accumulated deficit, accumulated loss, hash price,
  hashprice, capital, balance sheet, bitcoin sales, sale of bitcoin, value, contract value, sales, write-off,
  overhead, g&a, sg&a, r&d, opex, rent, fees, fee, income tax, tax benefit, valuation allowance, lease
  liabilities, commitment, commitments, mortgage, bid, offer, property and equipment, annualized, annualised,
  annual recurring, book value, net asset value, nav, segment profit, segment loss, adjusted gross profit,
  mining profit, mining margin, mining gross profit, other income, interest income, rental expense, loss on
  disposal, loss on extinguishment, loss on sale, loss on investment, loss on investments, loss on derivative,
  impairment loss, short-term investments, securities, lease value, lease agreement, lease agreements, lease
  deal, leases, contract, contracts, umsatzerwartung, power cost, price target, target price, damages, losses
  of, grant, subsidy, betriebsverlust, ebit, kosten, schulden, investition, operating losses, unrestricted cash,
  restricted cash, realized gain, realized gains, realised gain, realized loss, realized losses, adjusted loss,
  core earnings, project financing, term loan, gross operating profit
`);
