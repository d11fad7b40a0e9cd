export { type CompanyList, loadCompanies, parseCompanies } from "./companies.ts";
export { loadHistory } from "./history.ts";
