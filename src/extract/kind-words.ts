import { phraseTrie } from "./phrases.ts";
import { listed } from "./plant.ts";

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
    you, why
  `),
);

export const MINING = phraseTrie(["bitcoin", "miner", "miners", "mining", "btc", "crypto", "hashrate"]);
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
    i went, in our opinion, our target, we visited, i cover
  `),
);
export const ANALYSTS = phraseTrie(["analysts", "wall street", "consensus", "estimates", "expected to"]);
export const COMING = phraseTrie(
  listed(`
    after the close, before the open, will report, is set to report, set to report, to report, reports earnings
    on, scheduled to report, due to report, is expected to report, will release, to release its
  `),
);
