import type { Conversion, Dominance, MiningExit } from "../../model/index.ts";
import { type OwnDocument, quoteSegment, type ReadDocument } from "../document.ts";
import { isListed, wordSet } from "../tokens/lexicon.ts";
import { findPhrases, hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { isCapital } from "../tokens/tokens.ts";
import { oneOf } from "../tokens/words.ts";
import { FOREIGN_AI } from "./ai-words.ts";

const EN_IN_ETC = oneOf("en in à au em");

/**
 * What languages other than English and German say in plain words: that a miner leaves mining, that it turns sites to AI.
 * A story in six languages falls apart where five of them tell nothing.
 */

/** Title and first sentences: a brief says its news there. */
const LEAD = 6;

/** Verbs that leave, in Spanish, Italian, French and Portuguese. */
const LEAVES = wordSet(
  `abandona abandonará abandonar abandonando deja dejará dejar cesa cesará cesar cierra cerrará
  abbandona abbandonerà abbandonare abbandonato lascia lascerà lasciare cessa cesserà cessare
  abandonne abandonnera abandonner abandonné quitte quittera quitter cesse cessera cesser arrête arrêtera arrêter
  deixa deixará deixar encerra encerrará encerrar encerrou
  sale saldrá salir salida retirada esce uscirà uscire uscita addio adiós adieu sort sortira sortie dos fin renonce sai sairá saída fim`.split(
    /\s+/,
  ),
);
const MINING = wordSet(["minería", "minage", "mining", "mineração", "minado", "minar", "miner"]);
/** May stand between them. */
const BETWEEN = wordSet(
  "la le il el a o de del della du da dal al au à en the gradualmente gradualement progressivamente progresivamente progressivement definitivamente definitivement por completo completamente su sus son ses sa sua seu seus suo suas negocio negócio actividad actividades activité activités attività business operaciones operações toda toute tutta d' l' dell'".split(
    " ",
  ),
);
const WORDS = phraseTrie(
  listed(`
    マイニング事業から撤退, マイニングから撤退, マイニング事業を終了, マイニングを終了, マイニング事業を停止, マイニングを停止, マイニング撤退,
    マイニング事業を段階的に, マイニングを段階的に, 採掘事業から撤退, 採掘から撤退, 採掘事業を終了, 採掘を終了, マイニング事業の終了, マイニング事業を縮小,
    退出比特币挖矿, 退出挖矿, 退出加密货币挖矿, 停止挖矿, 停止比特币挖矿, 终止挖矿, 终止比特币挖矿, 结束比特币挖矿, 结束挖矿, 关闭比特币挖矿, 关停比特币挖矿,
    放弃比特币挖矿, 缩减比特币挖矿业务, 告别比特币挖矿, 退出比特幣挖礦, 停止比特幣挖礦, 終止比特幣挖礦
  `),
);
const WEIGHED = listed(`
    no, non, n', ne, pas, não, podría, podrían, podrá, potrebbe, pourrait, pode, poderia, estudia, considera, valuta, envisage, étudie, avalia, sopesa,
    検討, 可能性, しない, 否定, 考えて, 不会, 考虑, 评估, 評估, 可能, 没有, 并未, 否认, 是否, 不打算, 不退出, 暂停, 一時
  `);
/** Weighed, denied, or of one place. */
const NOT = phraseTrie([...WEIGHED, ...listed("planta, instalación, sito di, site de, usine")]);
/** Weighed or denied, or what a prosecutor says. */
const DENIED = phraseTrie([...WEIGHED, ...listed("fiscalía, sospecha, procura, sospetta, parquet, soupçonne")]);

export function findForeignExits(document: OwnDocument): MiningExit[] {
  const { scan, company } = document;
  const segment = scan.segments
    .slice(0, LEAD)
    .find(
      (one) =>
        leaves(document, one) && !hasPhrase(NOT, scan.tokens, one.from, one.to) && !isOfOthers(document, one, company),
    );
  return segment ? [{ kind: "mining_exit", company, status: "planned", ...quoteSegment(document, segment) }] : [];
}

function leaves({ scan: { tokens } }: ReadDocument, { from, to }: Segment): boolean {
  if (hasPhrase(WORDS, tokens, from, to)) return true;
  for (let at = from; at < to; at++) {
    if (!isListed(tokens[at]!.known, LEAVES)) continue;
    for (let behind = at + 1; behind < Math.min(to, at + 7); behind++) {
      const { known } = tokens[behind]!;
      if (isListed(known, MINING)) return !namesPlace(tokens, behind, to);
      if (!isListed(known, BETWEEN)) break;
    }
  }
  return false;
}

/** "abandona la minería en Paraguay": of one place only. */
function namesPlace(tokens: ReadDocument["scan"]["tokens"], at: number, end: number): boolean {
  for (let behind = at + 1; behind < Math.min(end, at + 5); behind++) {
    if (EN_IN_ETC.has(tokens[behind]!.low) && isCapital(tokens[behind + 1])) return true;
  }
  return false;
}

function isOfOthers({ scan }: ReadDocument, { from, to }: Segment, company: string): boolean {
  const named = scan.companies.filter((one) => one.from >= from && one.from < to);
  return named.length > 0 && named.every(({ ticker }) => ticker !== company);
}

const TURNS = phraseTrie(
  listed(`
    compra, compró, comprará, adquiere, adquirió, encarga, encargó, acquista, acquistato, acquisterà, ordina, ordinato, achète, acheté, achètera, commande, commandé, comprou, encomenda,
    改造, 转型, 改建, 转换, 拟建, 建设, 转为, 转向, 转做, 购买, 采购, 买下, 部署, 転換, 改装, 建設, 転用, 参入, シフト, 購入,
    bâtir, construire, construir, construirá, costruire, costruirà,
    convertir, convertirá, convertirán, convierte, reconvertir, reconvierte, transformará, transforma, convertire, convertirà, converte, riconvertire, trasformerà,
    reconvertit, convertit, convertira, transformer, transforme, transformera, converter, converterá, transformar,
    acquisire, acquisirà, sviluppare, adquirir, desarrollar, acquérir, développer, punta, apuesta, mise sur, aposta
  `),
);
const AI = phraseTrie(["ai", "hpc", "gpu", "gpus", "h100", "h200", ...FOREIGN_AI]);

/** "将把矿场改造为 AI 数据中心": sites, land or chips turned to AI. */
export function findForeignConversion(document: OwnDocument): Conversion[] {
  const { scan, company } = document;
  const segment = scan.segments
    .slice(0, LEAD)
    .find(
      ({ from, to }) =>
        hasPhrase(TURNS, scan.tokens, from, to) &&
        hasPhrase(AI, scan.tokens, from, to) &&
        !hasPhrase(DENIED, scan.tokens, from, to),
    );
  return segment ? [{ kind: "conversion", company, ...quoteSegment(document, segment) }] : [];
}

/** What earns more than mining: AI, or room that is let for it. */
const LETS = phraseTrie(["ai", "hpc", "gpu", "gpus", "コロケーション", "クラウド", "hébergement ia", ...FOREIGN_AI]);
const OVERTAKES = phraseTrie(
  listed(`
    マイニングを上回, マイニング収入を上回, マイニング収益を上回, マイニング売上高を上回, マイニング売上を上回, 採掘を上回, 採掘収入を上回, マイニングを超え, マイニング収入を超え,
    超过挖矿, 首超挖矿, 首超比特币挖矿, 首次超过挖矿, 首次超过比特币挖矿, 超挖矿, 反超挖矿, 採掘収入を初めて上回, マイニング収入を初めて上回, マイニングを初めて上回, 採掘を初めて上回, 超过比特币挖矿, 超过了挖矿, 超越挖矿, 超越比特币挖矿, 高于挖矿, 高于比特币挖矿, 超过自营挖矿,
    supera a la minería, superan a la minería, superó a la minería, superaron a la minería, supera los ingresos por minería, superan los de la minería,
    supera il mining, superano il mining, ha superato il mining, hanno superato il mining, superato quelli del mining,
    dépasse le minage, dépassent le minage, a dépassé le minage, ont dépassé le minage, dépassent ceux du minage, supera a mineração, superou a mineração
  `),
);

/** "AIクラウド収入がマイニングを上回る": AI before the verb, mining behind it. */
export function findForeignDominance(document: OwnDocument): Dominance[] {
  const { scan, company } = document;
  const segment = scan.segments.slice(0, LEAD).find(({ from, to }) => {
    const [verb] = findPhrases(OVERTAKES, scan.tokens, from, to);
    return (
      verb !== undefined && hasPhrase(LETS, scan.tokens, from, verb.from) && !hasPhrase(NOT, scan.tokens, from, to)
    );
  });
  return segment ? [{ kind: "dominance", company, over: "hpc_revenue", ...quoteSegment(document, segment) }] : [];
}
