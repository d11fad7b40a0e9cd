import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder, whatever folder the command was given in. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The companies file of the settings, or the project's own. */
export const companiesFile = (environment: Record<string, string | undefined>): string =>
  environment.COMPANIES_FILE || join(ROOT, "feeds/companies.yaml");

/** The quarters that the project ships. */
export const historyFile = (): string => join(ROOT, "feeds/history/quarters.jsonl");
