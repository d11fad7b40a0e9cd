import { phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { oneOf } from "../tokens/words.ts";

/** What computes for AI: bought or put somewhere it is news by itself. */
const COMPUTES = listed(`
    gpu, gpus, graphics processors, graphics processing units, blackwell, b200, b300, b200s, b300s, gb200, gb300, gb200s, gb300s, h100, h200, h100s, h200s,
    mi300x, mi325x, mi350x, mi355x, hgx, dgx, ai servers, ai chips, ai accelerators
  `);
export const MACHINES = phraseTrie(COMPUTES);
/** What sites and machines are turned to. */
export const AI = phraseTrie([
  ...COMPUTES,
  ...listed(`
    ai, hpc, high-performance computing, high performance computing, artificial intelligence, artificial-intelligence, data center, data centre,
    data centers, data centres, ki, rechenzentrum, rechenzentrums, rechenzentren, ki-rechenzentren
  `),
]);
/** Is turned to AI by what is bought, which stands behind the verb. */
export const BUYS = oneOf("bought buys purchases purchase closed acquired acquires wants plans aims");
/** Behind it stands, near, what is built for AI. */
export const BUILT = new Set(["construction of", "will build", "will develop", "will construct"]);
/** Needs machines behind it, near. */
export const PUTS = oneOf("puts deployed deploys orders ordered ordering procures procured procuring invests purchase");
/** What is only meant to be built. */
export const INTENDS = oneOf("build builds wants plans aims");
/** Places that a sentence may name for any reason. */
export const PLACES: ReadonlySet<string> = new Set(
  listed("ai campus, ai data center campus, data center campus, ai buildout"),
);
/** Before such a place: it comes to be. */
export const MAKES = oneOf(
  "build builds building built builder develop develops developing development construct constructs constructing construction secures secured buys bought buying acquires acquired acquire acquisition purchase purchases purchased plans plan planning accelerates advances advance begins began begun start starts started launches launched breaks broke wants intends expands expanded expand opens opened pens unveils convert converts become turn turns",
);
/** Before a purchase that is told of as done before. */
export const HAD = oneOf("had was were which that already");
export const GIVEN = oneOf("it they we");
/** Money that is raised has AI as its purpose. */
export const RAISED = phraseTrie(
  listed(`
    proceeds, notes, bond, bonds, junk market, junk-bond market, loan, convertible, convertibles, offering, raise, raises, raised, raising, term loan, credit line, invested,
    financing
  `),
);
