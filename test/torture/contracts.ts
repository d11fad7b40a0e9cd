import { loadCompanies } from "../../src/readers/index.ts";

const PARTNERS = ["Microsoft", "Amazon Web Services", "Google", "Meta", "Oracle", "CoreWeave", "Anthropic", "Nvidia"];
const companies = loadCompanies("feeds/companies.yaml").slice(0, 40);

/** More than these are the same events again. */
export const CONTRACTS = companies.length * PARTNERS.length;

/** A text that is whole, so that nobody looks for more of it at its address. */
const ABOUT = `<p>${"The site has a substation, fibre from two carriers and room to grow in later phases. ".repeat(16)}</p>`;

/** A signed contract of `mw` megawatts, each number an event of its own that alerts everybody. */
export function contract(number: number, mw = 100): { title: string; html: string } {
  const { ticker, name } = companies[number % companies.length]!;
  const partner = PARTNERS[Math.floor(number / companies.length) % PARTNERS.length];
  const billions = `$${1 + (number % 9)}.${number % 10} billion`;
  return {
    title: `${name} Signs ${billions} AI Lease with ${partner}`,
    html: `<p>${name} (Nasdaq: ${ticker}) today announced a 15-year lease with ${partner} under which it will deliver ${mw} MW of space and power for AI workloads. The lease is worth approximately ${billions} over its term.</p>${ABOUT}`,
  };
}
