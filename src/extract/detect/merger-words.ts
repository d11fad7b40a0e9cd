import { phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import { oneOf } from "../tokens/words.ts";

/** The deal itself by its noun. */
export const MERGES = phraseTrie(
  listed(`
    merger, mergers, merge, merges, merging, takeover, takeover bid, tender offer, buyout, business combination, all-stock deal, exchange offer,
    combine with, combines with, to combine, hostile bid, unsolicited bid, unsolicited proposal,
    übernahme, fusion, fusioniert, übernimmt
  `),
);
/** What holders do with it. */
export const VOTES = phraseTrie(
  listed(`
    reject, rejects, rejected, vote down, votes down, voted down, turn down, turned down, throw out, threw out, voted against,
    shareholders vote, stockholders vote, stockholders voted, shareholders voted, holders vote
  `),
);
/** Verbs and nouns with what is bought behind them. */
export const BUYS = phraseTrie(
  listed(`
    acquire, acquires, acquired, acquiring, buy, buys, buying, bought, purchase, purchases, purchased, purchase of, acquisition of, takeover of, buyout of, take over, takes over,
    take control of, takes control of, took control of, bid for, bids for, snaps up, snap up, swallow, swallows
  `),
);
/** Between a verb and the firm that is bought. */
export const UP_TO_FIRM = oneOf(
  "a an the all of up to about majority controlling minority stake interest in % remaining outstanding rest its his rival peer fellow bitcoin miner mining firm company computing data center developer operator for roughly approximately over more than some holding equity subsidiary unit french us canadian texas provider - smaller listed percent capital hpc ai cloud high performance infrastructure operator specialist outfit start-up startup 51 60 64 75 100",
);
/** The subject itself, or all of a firm that was named before. */
export const WHOLE = oneOf("company lot rest miner it them business");
/** No firm: land, power, machines, coins and shares. */
export const NO_FIRM = oneOf(
  "land acres hectares ground site sites mw megawatts megawatt gw power rights right option options substation miners machines gpus gpu rigs asics chips servers bitcoin btc bitcoins coins ether eth ethereum sol dogecoin campus plant plants turbines gear equipment stock shares share notes more facility facilities property properties building capacity energy electricity stakes title",
);
/** Told on the way, wished for or denied. */
export const RECALLED = phraseTrie(
  listed(`
    since the merger, after the failed, last wrote, had not, there was none, was acquired in, were acquired in, was bought in, acquired in, bought in, would, could, might, offer to buy, solicitation,
    advice to buy, recommendation to buy, buy or sell, to buy or to sell, before you buy, if
  `),
);
/** The same in other languages. */
export const FOREIGN_THINGS = phraseTrie(
  listed(
    `sito, sitio, terreno, terrenos, terrain, grundstück, 土地, 用地, 矿机, 採掘機, 矿场, 英亩, acri, acres, hectáreas, gpu, gpus, bitcoin`,
  ),
);
