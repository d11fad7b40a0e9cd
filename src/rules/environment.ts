/** The CEL environment in which conditions are checked: every fact and function with its type, nothing that runs. */
import { Environment } from "@marcbachmann/cel-js";
import {
  FIGURE_GROUPS,
  metricType,
  NAMESPACES,
  type RuleMetric,
  UNIT_FUNCTIONS,
  UNITS,
  type Unit,
} from "./vocabulary.ts";

export interface Vocabulary {
  environment: Environment;
  /** The fields of each name with fields, with their types; "" holds the names that stand alone. */
  fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  metrics: readonly RuleMetric[];
}

/** Deep enough for any condition that a person can read. */
const LIMITS = { maxDepth: 24, maxAstNodes: 300, maxListElements: 50, maxCallArguments: 8 };

const never = (): never => {
  throw new Error("Conditions are judged by src/rules, not by cel-js.");
};

/** The types that are amounts; cel-js asks for a class of each. */
const AMOUNTS = [...new Set(UNIT_FUNCTIONS.map((unit) => UNITS[unit].type))];

/** A class of its own for each type, which nothing ever makes an object of. */
const amountClass = (): (new () => object) => function Amount() {} as unknown as new () => object;

function declareAmounts(environment: Environment): void {
  for (const name of AMOUNTS) {
    environment.registerType({ name, ctor: amountClass(), fields: {} });
    for (const operator of ["<", "<=", ">", ">=", "=="])
      environment.registerOperator(`${name} ${operator} ${name}`, never);
    for (const operator of ["+", "-"]) environment.registerOperator(`${name} ${operator} ${name}: ${name}`, never);
    environment.registerOperator(`${name} / ${name}: double`, never);
    environment.registerOperator(`-${name}: ${name}`, never);
    for (const plain of ["double", "int"]) {
      environment.registerOperator(`${name} * ${plain}: ${name}`, never);
      environment.registerOperator(`${name} / ${plain}: ${name}`, never);
    }
  }
}

function declareFunctions(environment: Environment): void {
  for (const unit of UNIT_FUNCTIONS) {
    for (const plain of ["double", "int"])
      environment.registerFunction(`${unit}(${plain}): ${UNITS[unit].type}`, never);
  }
  for (const name of AMOUNTS) {
    environment.registerFunction(`growth(${name}, ${name}): double`, never);
    environment.registerFunction(`differs(${name}, ${name}, double): bool`, never);
  }
  environment.registerFunction("stated(dyn): bool", never);
  environment.registerFunction("was(bool): bool", never);
  environment.registerFunction("ever(bool): bool", never);
}

/** `net_loss` is the net income turned round, for people think of losses as sizes. */
export function figureFields(metrics: readonly RuleMetric[]): Record<string, string> {
  const fields = metrics.map((metric) => [metric.id, metricType(metric)] as const);
  return Object.fromEntries([...fields, ["net_loss", UNITS.USD.type]]);
}

export function vocabularyOf(metrics: readonly RuleMetric[]): Vocabulary {
  const environment = new Environment({ limits: LIMITS });
  declareAmounts(environment);
  declareFunctions(environment);
  const figures = figureFields(metrics);
  environment.registerType({ name: "Figures", schema: figures });
  for (const [name, type] of Object.entries(figures)) environment.registerVariable(name, type);
  for (const name of Object.keys(FIGURE_GROUPS)) environment.registerVariable(name, "Figures");
  for (const [name, schema] of Object.entries(NAMESPACES)) {
    environment.registerType({ name: `Of_${name}`, schema: { ...schema } });
    environment.registerVariable(name, `Of_${name}`);
  }
  environment.registerVariable("company", "string");
  environment.registerVariable("past", "list<Figures>");
  const groups = Object.fromEntries(Object.keys(FIGURE_GROUPS).map((name) => [name, figures]));
  const holders = [...Object.keys(groups), ...Object.keys(NAMESPACES), "past", "p"].map((name) => [name, ""]);
  const alone = { ...figures, company: "string", ...(Object.fromEntries(holders) as Record<string, string>) };
  return { environment, fields: { ...groups, ...NAMESPACES, past: figures, "": alone }, metrics };
}

/** The same words with a rule's own parameters as `p.<name>`. */
export function withParameters(base: Vocabulary, parameters: Readonly<Record<string, { unit: Unit }>>): Vocabulary {
  const fields = Object.fromEntries(Object.entries(parameters).map(([name, { unit }]) => [name, UNITS[unit].type]));
  const environment = base.environment.clone();
  environment.registerType({ name: "Parameters", schema: fields });
  environment.registerVariable("p", "Parameters");
  return { ...base, environment, fields: { ...base.fields, p: fields } };
}
