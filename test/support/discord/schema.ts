/** Discord's published OpenAPI document as a second judge, where it lies beside the checkout. */
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { hasShared, sharedPath } from "../shared.ts";

const PLACE = ["chat", "specs", "discord", "openapi.json"] as const;

/** Faults of a body by the path as the document writes it, "/channels/{channel_id}/messages". */
export type SchemaJudge = (path: string, method: string, body: unknown) => string[];

const pointer = (text: string): string => text.replaceAll("~", "~0").replaceAll("/", "~1");

let loaded: SchemaJudge | undefined;
let looked = false;

/** The judge, or nothing where the document is not there: our own limits judge alone then. */
export function officialSchema(): SchemaJudge | undefined {
  if (looked) return loaded;
  looked = true;
  if (!hasShared("Discord bodies against the published OpenAPI document", ...PLACE)) return undefined;
  const ajv = new Ajv2020.default({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  for (const format of ["snowflake", "nonce", "int64", "int32"]) ajv.addFormat(format, true);
  ajv.addSchema(JSON.parse(readFileSync(sharedPath(...PLACE), "utf8")) as object, "discord");
  loaded = (path, method, body) => {
    const where = `discord#/paths/${encodeURIComponent(pointer(path))}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
    const check = ajv.getSchema(where);
    if (!check) return [`no schema for ${method} ${path}`];
    if (check(body)) return [];
    return (check.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return loaded;
}
