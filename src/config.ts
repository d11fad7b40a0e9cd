/**
 * Reads the environment once. Every setting and its meaning is in one list (README and `.env.example` are held
 * to it); each platform's room adds its own. All faults are named at once, and a fault never repeats a secret.
 * zod reshapes the values; the file `.env` is read by Node itself.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ChannelDefinition, SettingDefinition } from "./kit/index.ts";
import { readKeys } from "./lib/index.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

export const SETTINGS: readonly SettingDefinition[] = [
  {
    name: "DATABASE_URL",
    meaning: "where the store is: sqlite:PATH, or postgres://user:password@host:5432/name",
    example: "sqlite:./data/pivotwire.db",
  },
  {
    name: "TOKEN_KEY",
    meaning:
      "key that tokens of installed workspaces are encrypted with, 32 random bytes in base64 or hex; a new one goes in front of the old one, parted by a comma",
    secret: true,
  },
  { name: "FEEDS_DIR", meaning: "folder of feed files", example: "feeds" },
  { name: "COMPANIES_FILE", meaning: "the watched companies", example: "feeds/companies.yaml" },
  { name: "RULES_DIR", meaning: "folder of further rules beside the built-in ones" },
  {
    name: "HTTP_ALLOW_HOSTS",
    meaning: "comma list of host:port that may be private addresses",
    example: "127.0.0.1:8080",
  },
  {
    name: "SEC_USER_AGENT",
    meaning: "who asks the SEC, required as soon as an EDGAR feed is on",
    example: "Your Name you@example.com",
  },
  { name: "STATUS_PORT", meaning: "port of GET /healthz and /metrics; without it there is none", example: "9464" },
  { name: "STATUS_HOST", meaning: "address of the status port", example: "127.0.0.1" },
  { name: "RETAIN_DAYS", meaning: "days after which texts of old news go; without it all stay", example: "400" },
  { name: "STALE_HOURS", meaning: "hours after which an item makes history and no alert", example: "72" },
  { name: "TZ_DEFAULT", meaning: "time zone where nobody set one", example: "America/New_York" },
  { name: "LOG_LEVEL", meaning: "debug, info, warn or error", example: "info" },
];

/** Bad settings; the message is one sentence a line, all of them. */
export class ConfigFault extends Error {}

const isTimeZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

const KEY_FAULT =
  "must be 32 random bytes in base64 or hex, a new key before an old one after a comma: make one with openssl rand -base64 32";

const general = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
      "must be sqlite:PATH or postgres://…, for example sqlite:./data/pivotwire.db",
    )
    .default("sqlite:./data/pivotwire.db"),
  TOKEN_KEY: z
    .string()
    .default("")
    .transform((text, context) => {
      const keys = text ? readKeys(text) : [];
      if (!keys) context.addIssue({ code: "custom", message: KEY_FAULT });
      return keys ?? z.NEVER;
    }),
  FEEDS_DIR: z.string().default(join(ROOT, "feeds")),
  COMPANIES_FILE: z.string().default(join(ROOT, "feeds/companies.yaml")),
  RULES_DIR: z.string().optional(),
  HTTP_ALLOW_HOSTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((host) => host.trim())
        .filter(Boolean),
    )
    .refine(
      (hosts) => hosts.every((host) => /^[^\s/]+:\d{1,5}$/.test(host)),
      "must be a comma list of host:port, for example 127.0.0.1:8080",
    ),
  SEC_USER_AGENT: z
    .string()
    .regex(/\S+@\S+/, 'must name you and a mail address, for example "Your Name you@example.com"')
    .optional(),
  STATUS_PORT: z.coerce
    .number("must be a port number")
    .int()
    .min(0)
    .max(65_535, "must be a port number up to 65535")
    .optional(),
  STATUS_HOST: z.string().default("127.0.0.1"),
  RETAIN_DAYS: z.coerce.number("must be a number of days").int().min(7, "must be 7 days or more").optional(),
  STALE_HOURS: z.coerce.number("must be a number of hours").min(1, "must be 1 hour or more").default(72),
  TZ_DEFAULT: z
    .string()
    .refine(isTimeZone, "must be an IANA time zone, for example America/New_York")
    .default("America/New_York"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], "must be debug, info, warn or error").default("info"),
});

export interface Config {
  general: z.output<typeof general>;
  /** Settings of the platforms that have credentials. */
  channels: { definition: ChannelDefinition; settings: unknown }[];
  /** Values that must never be shown; what becomes known later is added. */
  secrets: string[];
}

type Environment = Record<string, string | undefined>;

/** Takes a value from the file that NAME_FILE names, as container secrets are given. */
function withFiles(environment: Environment, names: readonly string[], faults: string[]): Environment {
  const resolved: Environment = {};
  for (const name of names) {
    const plain = environment[name]?.trim();
    const file = environment[`${name}_FILE`];
    if (plain) resolved[name] = plain;
    else if (file) {
      try {
        resolved[name] = readFileSync(file, "utf8").trim();
      } catch {
        faults.push(`${name}_FILE names ${file}, which cannot be read: check the path and its rights.`);
      }
    }
  }
  return resolved;
}

/** The password inside an address, as written and as meant. */
function passwordsOf(url: string): string[] {
  const written = /^[^/]+:\/\/[^:@/]*:([^@]*)@/.exec(url)?.[1];
  if (!written) return [];
  try {
    return [written, decodeURIComponent(written)];
  } catch {
    return [written];
  }
}

/** Reads and checks every setting. Throws `ConfigFault` with all faults. */
export function readConfig(environment: Environment, definitions: readonly ChannelDefinition[]): Config {
  const faults: string[] = [];
  const all = [...SETTINGS, ...definitions.flatMap(({ settings }) => settings)];
  const values = withFiles(
    environment,
    all.map(({ name }) => name),
    faults,
  );
  const read = general.safeParse(values);
  for (const issue of read.error?.issues ?? []) faults.push(`${String(issue.path[0])} ${issue.message}.`);
  const channels = definitions.flatMap((definition) => {
    const { settings, faults: wrong } = definition.read(values);
    faults.push(...wrong);
    return settings === undefined ? [] : [{ definition, settings }];
  });
  if (!read.success || faults.length > 0) throw new ConfigFault(faults.join("\n"));
  const secrets = all.flatMap(({ name, secret }) => (secret && values[name] ? [values[name]] : []));
  const keys = (values.TOKEN_KEY ?? "").split(",").filter(Boolean);
  return { general: read.data, channels, secrets: [...secrets, ...keys, ...passwordsOf(read.data.DATABASE_URL)] };
}
