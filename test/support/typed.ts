import { loadCommands } from "../../src/jobs/catalogue.ts";
import type { OptionKind } from "../../src/kit/index.ts";
import { companyIndex } from "../../src/query/companies.ts";
import { company } from "../kit/companies.ts";

/** What typed lines are read with, wherever they are fuzzed. */
export const commands = await loadCommands();
export const lookup = {
  findCompany: companyIndex([company("WULF", "TeraWulf Inc."), company("CORZ", "Core Scientific, Inc.")]),
  figures: () => [{ id: "hpc_revenue", label: "HPC revenue" }],
  rules: () => ["large_net_loss"],
  feeds: () => ["sec-8k"],
};
export const KINDS: readonly OptionKind[] = [
  ...(["ticker", "tickers", "metric", "rule", "alert", "feed", "ticker-or-rule", "enum", "bool", "int"] as const),
  ...(["money", "amount", "ratio", "duration", "time", "tz", "days", "list", "text"] as const),
];
