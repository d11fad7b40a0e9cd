import { pino } from "pino";
import type { Log } from "./kit/index.ts";

/** Cuts known secrets, and credentials in addresses, out of whatever is to be written. */
export function redact(text: string, secrets: readonly string[]): string {
  const cut = secrets
    .filter((secret) => secret.length > 3)
    .reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text);
  return cut.replace(/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@]{1,500}@/gi, "$1[secret]@");
}

/**
 * JSON lines on standard error: a fixed message and fields. pino because it is fast and writes the form that
 * log collectors read; redaction is over the whole line, for a secret may come inside any error text.
 */
export function createLog(level: string, secrets: readonly string[], write: (line: string) => void): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => write(redact(line, secrets)) },
  );
  const at = (name: "debug" | "info" | "warn" | "error") => (message: string, fields?: Record<string, unknown>) =>
    logger[name](fields ?? {}, message);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
