/**
 * The figures that companies report, one file each: label, unit, and the words and tags that name it. The
 * grammar of `extract` takes its vocabulary from here, so that a new word is a change of one line.
 */
import type { MetricDefinition } from "../kit/index.ts";
import adjustedEbitda from "./adjusted_ebitda.ts";
import bitcoinHeld from "./bitcoin_held.ts";
import bitcoinMined from "./bitcoin_mined.ts";
import contractedMw from "./contracted_mw.ts";
import fairValueChange from "./fair_value_change.ts";
import hashrate from "./hashrate.ts";
import hostingRevenue from "./hosting_revenue.ts";
import hpcRevenue from "./hpc_revenue.ts";
import impairment from "./impairment.ts";
import miningRevenue from "./mining_revenue.ts";
import netIncome from "./net_income.ts";
import totalRevenue from "./total_revenue.ts";
import warrantChange from "./warrant_change.ts";

/** Every metric, in the order in which people want to see them. */
export const METRICS: readonly MetricDefinition[] = [
  totalRevenue,
  hpcRevenue,
  miningRevenue,
  hostingRevenue,
  netIncome,
  adjustedEbitda,
  hashrate,
  bitcoinHeld,
  bitcoinMined,
  contractedMw,
  impairment,
  fairValueChange,
  warrantChange,
];

export const metricById = (id: string): MetricDefinition | undefined => METRICS.find((metric) => metric.id === id);
