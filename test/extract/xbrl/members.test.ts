import { expect, test } from "vitest";
import { figuresOf, readInlineXbrl } from "../../../src/extract/xbrl/index.ts";
import { loadCompanies } from "../../../src/readers/index.ts";
import { fact, filing, Q2 } from "./filing.ts";

const companies = loadCompanies(new URL("../../../feeds/companies.yaml", import.meta.url).pathname);

const metricOf = (ticker: string, member: string): string | undefined => {
  const context = { ...Q2, id: "line", dimensions: [["srt:ProductOrServiceAxis", member]] as [string, string][] };
  const company = companies.find((one) => one.ticker === ticker)!;
  return figuresOf(
    readInlineXbrl(filing([context], fact("us-gaap:Revenues", "line", "1,000"))).instance.facts,
    company,
  )[0]?.metric;
};

test.each([
  ["CORZ", "core:ColocationServiceMember", "hpc_revenue"],
  ["CORZ", "core:DigitalAssetSelfMiningServiceMember", "mining_revenue"],
  ["CORZ", "core:DigitalAssetHostedMiningServiceMember", "hosting_revenue"],
  ["CORZ", "core:EquipmentSalesMember", "product_revenue"],
  ["RIOT", "riot:BitcoinMiningSegmentMember", "mining_revenue"],
  ["RIOT", "riot:DataCenterHostingMember", "hosting_revenue"],
  ["RIOT", "riot:EngineeringMember", "product_revenue"],
  ["WULF", "wulf:DigitalAssetMember", "mining_revenue"],
  ["IREN", "iren:AICloudServicesMember", "hpc_revenue"],
  ["IREN", "iren:BitcoinMiningRevenueMember", "mining_revenue"],
  ["APLD", "apld:HPCHostingBusinessMember", "hpc_revenue"],
  ["CLSK", "clsk:MiningPoolOperatorMember", "mining_revenue"],
  ["VIP", "gree:DatacenterHostingMember", "hosting_revenue"],
  ["VIP", "gree:CryptocurrencyMiningMember", "mining_revenue"],
  ["VIP", "gree:PowerAndCapacityMember", "product_revenue"],
  ["SLNH", "slnh:CryptocurrencyMiningRevenueMember", "mining_revenue"],
  ["SLNH", "slnh:DataHostingRevenueMember", "hosting_revenue"],
  ["SLNH", "slnh:HighPerformanceComputingServiceRevenueMember", "hpc_revenue"],
  ["SLNH", "slnh:DemandResponseServicesMember", "product_revenue"],
])("%s's member %s is %s", (ticker, member, metric) => {
  expect(metricOf(ticker, member)).toBe(metric);
});

test("a member that is the sum of others is not added to them", () => {
  const members = ["HostingServiceMember", "HostingServiceCustomersMember", "HostingServiceRelatedPartiesMember"];
  const contexts = members.map((name) => ({
    ...Q2,
    id: name,
    dimensions: [["srt:ProductOrServiceAxis", `core:${name}`]] as [string, string][],
  }));
  const body = members.map((name, at) => fact("us-gaap:Revenues", name, ["39,129", "33,185", "5,944"][at]!)).join("");
  const company = companies.find((one) => one.ticker === "CORZ")!;
  expect(
    figuresOf(readInlineXbrl(filing(contexts, body)).instance.facts, company).map(({ metric, value }) => [
      metric,
      value,
    ]),
  ).toEqual([["hosting_revenue", "39129000"]]);
});

test("lease income is HPC revenue of a company that leases data centres, and of no other", () => {
  const html = filing([Q2], fact("us-gaap:OperatingLeaseLeaseIncome", "q2", "31,932"));
  const metrics = (ticker: string) =>
    figuresOf(readInlineXbrl(html).instance.facts, companies.find((one) => one.ticker === ticker)!).map(
      ({ metric }) => metric,
    );
  expect(metrics("WULF")).toEqual(["hpc_revenue"]);
  expect(metrics("MARA")).toEqual([]);
});
