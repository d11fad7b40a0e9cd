import type { RuleChoice, Ticker, Watch } from "../model/index.ts";
import type { RuleLine } from "./views.ts";

/** What holds in one place for one company, or for all others ("*"), and whose word that is. */
export interface Winning {
  ticker: Ticker;
  threshold?: string;
  on?: boolean;
  by: string;
}

const WATCH_FIELD: Readonly<Record<string, "minLoss" | "minAmount" | "minChange">> = {
  "min-loss": "minLoss",
  "min-amount": "minAmount",
  "min-change": "minChange",
};

const about = (ticker: Ticker): string => (ticker === "*" ? "all companies" : ticker);

interface Layer {
  threshold?: string;
  on?: boolean;
  by: string;
}

/**
 * The settings of one place that bear on a rule, the narrowest first: a watch of the company, a choice for it, a watch
 * of all, a choice for all. Each company that somebody set something for, then all others.
 */
export function winningSettings(rule: RuleLine, choices: readonly RuleChoice[], watches: readonly Watch[]): Winning[] {
  const [main] = Object.values(rule.parameters);
  const field = main?.option === undefined ? undefined : WATCH_FIELD[main.option];
  const own = choices.filter((choice) => choice.rule === rule.id);
  const layersFor = (ticker: Ticker): Layer[] => [
    ...watches
      .filter((watch) => watch.ticker === ticker && field !== undefined && watch[field] !== undefined)
      .map((watch) => ({ threshold: String(field && watch[field]), by: `this place's watch of ${about(ticker)}` })),
    ...own
      .filter((choice) => choice.ticker === ticker)
      .map(({ threshold, on }) => ({
        by: `this place's choice for ${about(ticker)}`,
        ...(threshold !== undefined && { threshold }),
        ...(on !== undefined && { on }),
      })),
  ];
  const named = new Set([...watches, ...own].map(({ ticker }) => ticker));
  const tickers = [...named].filter((ticker) => ticker !== "*" && layersFor(ticker).length > 0).toSorted();
  return [...tickers, "*"].flatMap((ticker) => {
    const layers = ticker === "*" ? layersFor("*") : [...layersFor(ticker), ...layersFor("*")];
    const threshold = layers.find((layer) => layer.threshold !== undefined);
    const on = layers.find((layer) => layer.on !== undefined);
    const by = [...new Set([threshold?.by, on?.by].filter((words) => words !== undefined))].join(" and ");
    if (by === "") return [];
    return [
      {
        ticker,
        by,
        ...(threshold?.threshold !== undefined && { threshold: threshold.threshold }),
        ...(on?.on !== undefined && { on: on.on }),
      },
    ];
  });
}
