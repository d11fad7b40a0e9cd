import type { RuleChoice, Watch } from "../model/index.ts";
import type { Rule } from "./rule.ts";
import { exactly, type Value } from "./value.ts";

/** What one place set that concerns a company: its choices of rules and the watches that cover the company. */
export interface Wishes {
  choices: readonly RuleChoice[];
  watches: readonly Watch[];
}

export interface Resolved {
  on: boolean;
  /** Somebody turned it on or watches for it by name: a quiet rule speaks then. */
  asked: boolean;
  /** It is wanted also where it only repeats itself. */
  every: boolean;
  parameters: ReadonlyMap<string, Value>;
  /** Which setting said what, for `rules explain`: {"min_loss": "this channel's watch of WULF"}. */
  said: ReadonlyMap<string, string>;
}

const WATCH_FIELD = { "min-loss": "minLoss", "min-amount": "minAmount", "min-change": "minChange" } as const;

interface Layer {
  words: string;
  on?: boolean;
  asked?: boolean;
  every?: boolean;
  values: Map<string, string>;
}

const about = (ticker: string): string => (ticker === "*" ? "all companies" : ticker);

function choiceLayer(rule: Rule, choice: RuleChoice | undefined): Layer[] {
  if (!choice) return [];
  const [main] = Object.keys(rule.parameters);
  const values = new Map(main && choice.threshold !== undefined ? [[main, choice.threshold]] : []);
  return [
    {
      words: `this place's choice for ${about(choice.ticker)}`,
      values,
      ...(choice.on !== undefined && { on: choice.on }),
      ...(choice.every !== undefined && { every: choice.every }),
      // Who tunes a rule wants to hear it.
      ...(choice.threshold !== undefined && choice.on === undefined && { asked: true }),
    },
  ];
}

function watchLayer(rule: Rule, watch: Watch | undefined): Layer[] {
  if (!watch) return [];
  const values = Object.entries(rule.parameters).flatMap(([name, { option }]) => {
    const value = option && watch[WATCH_FIELD[option]];
    return value === undefined ? [] : [[name, value] as const];
  });
  const named = watch.events?.includes(rule.id) === true;
  return [
    { words: `this place's watch of ${about(watch.ticker)}`, values: new Map(values), ...(named && { asked: true }) },
  ];
}

/** The rule as a place wants it for a company: what is said for the company wins over what is said for all. */
export function resolveParameters(rule: Rule, ticker: string, { choices, watches }: Wishes): Resolved {
  const choiceFor = (wanted: string) => choices.find((choice) => choice.rule === rule.id && choice.ticker === wanted);
  const watchFor = (wanted: string) => watches.find((watch) => watch.ticker === wanted);
  const layers = ["*", ticker].flatMap((wanted) => [
    ...choiceLayer(rule, choiceFor(wanted)),
    ...watchLayer(rule, watchFor(wanted)),
  ]);
  const parameters = new Map(rule.defaults);
  const said = new Map([...parameters.keys()].map((name) => [name, "the rule's default"]));
  let on = true;
  let asked = false;
  let every = false;
  for (const layer of layers) {
    on = layer.on ?? on;
    asked = layer.asked ?? layer.on ?? asked;
    every = layer.every ?? every;
    for (const [name, value] of layer.values) {
      // What is no number sets nothing: the store may hold what an older version wrote.
      if (value.trim() === "" || !Number.isFinite(Number(value))) continue;
      parameters.set(name, exactly(Number(value), rule.parameters[name]?.unit ?? "count", [`p.${name}`]));
      said.set(name, layer.words);
    }
  }
  return { on, asked, every, parameters, said };
}
