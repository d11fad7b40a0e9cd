export { type CompanyList, loadCompanies, parseCompanies } from "./companies.ts";
