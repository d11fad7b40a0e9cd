import { contract } from "../../announcements/index.ts";
import { compilePhrases, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { FOREIGN_AI } from "./ai-words.ts";

export const PHRASES = compilePhrases(contract);

export const AI = phraseTrie([
  ...FOREIGN_AI,
  ...listed(`
    クラウド, データセンター, コロケーション, 云, 数据中心, ai, hpc, high-performance computing, high performance computing, artificial
    intelligence, gpu, gpus, cloud, data center, data centers, data centre, data centres, hyperscaler,
    hyperscalers, colocation, critical it, it capacity, compute, it load, datacenter, ki, rechenzentrum, rechenzentren, centro de datos, centros de datos, centre de données, centres de
    données, nube, nuvem, calcul haute performance, コロケーション
  `),
]);
export const SURE = phraseTrie(
  listed(`
    hosting commitment, anchor customer, lease commitment, colocation commitment, capacity commitment,
    exercised its option, exercises its option, 契約, 合同, 合約, 协议, 協議, 租约, 租約, リース, オプションを行使, オプションを使, contrato, contratos, contrat, contrats, contratto, contratti,
    acuerdo, acuerdos, accord, accords, accordo, accordi, acordo, arrendamiento, locazione, vertrag, verträge, mietvertrag, mietverträge, un bail, bail de, kontrak, perjanjian, tenancy, order form, lease, leases, contract, contracts, agreement,
    agreements, deal, deals, pact, order, tenant, lease agreement, msa
  `),
);
/** Other business that is signed for: none of ours. */
export const OTHER_DEAL = phraseTrie(
  listed(`
    purchase agreement, power purchase, power agreement, power supply, energy services agreement, bitcoin mining hosting,
    hosting agreement for miners, miner purchase, merger, acquire, acquires, acquisition, credit agreement,
    take control, takes control, majority stake, loan, convertible, notes, offering, interconnection agreement, land, fibre, fiber, securities,
    at-the-market, atm, buy gpus, purchase of gpus, to purchase, buys, supply agreement, design and build,
    construction contract, mining machines, asics, bitcoin mine, mine in, share purchase, investment agreement,
    hosting agreement with bitmain, bitcoin miners, miners for, miners at, miners in, miners from, antminers, mining rigs, miners hosting, all-stock, obligations, buy, option to
    acquire, transmission, power company, utility, energy company, azienda elettrica, acquisire, acquisizione, adquirir, adquisición, acquérir, erwerb, terreno, terrenos,
    融資, 贷款, 貸款, 信贷, ローン, 買収, 收购, 采购, 採購, term sheet, revolving, mortgage, letter of credit,
    for transformers, for turbines, for switchgear, for chips, for ai chips, for mining chips, chip supply, for gas, gas supply, for generators, for equipment, equipment agreement, equipment deal, equipment order, with bitmain, with microbt, with canaan, from bitmain, from microbt, from canaan, for fuel cells,
    for batteries, for cooling equipment, for construction, business combination, joint venture, option to lease, land option, ground lease
  `),
);
/** What a tenant buys is no thing: "a deal to buy cloud capacity". */
export const CAPACITY_BOUGHT = phraseTrie(
  listed(`
    buy cloud capacity, buy ai capacity, buy computing capacity, buy compute, buy capacity, buy computing power, buy cloud services, buy gpu capacity,
    purchase cloud capacity, purchase ai capacity, purchase computing capacity
  `),
);
/** Looks back: an existing lease, one of last year. */
export const RECALL = phraseTrie(
  listed(`
    last january, last february, last march, last april, last may, last june, last july, last august, last september, last october, last november, last december,
    existing, a year after, two years after, months after, earlier, previously, last year, last month, already, in 2024, in 2023, since, long-term
    data-centre contract, comes from, recalled, following its, after its, expanded relationship, remains
  `),
);

export const BACKLOG = phraseTrie(["backlog", "obligations"]);
export const LEASE = phraseTrie([
  "lease",
  "leases",
  "tenant",
  "賃貸",
  "租赁",
  "租约",
  "租約",
  "租賃",
  "arrendamiento",
  "mietvertrag",
]);
export const SIGNED = phraseTrie(
  listed(`
    signed, signs, sign, inked, inks, entered into, enters into, executed, secured, secures, announced,
    announces, finalized, awarded, has leased, landed, lands, closed, won, wins, exercised, agreed, disclosed,
    結んだ, 締結, 署名, 調印, 契約を確保, 契約を発表, オプションを行使, オプションを使, 簽署, 簽訂, 簽下, 簽約, 签署, 签订, 签下, 签了, 签约, firma, firmó, firman, firmado, firmato, firmata, sigla, siglato, signe, signé,
    signent, assina, assinou, suscribe, conclut, conclu, schließt, geschlossen, unterzeichnet, unterschreibt, vereinbart
  `),
);
