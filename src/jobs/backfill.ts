/** `npm run backfill -- [TICKER…]`: each company's past from EDGAR's companyfacts into the store. */
import { readConfig } from "../config.ts";
import { readCompanyFacts } from "../extract/index.ts";
import { createFetcher, type Fetcher, type FetchFailure } from "../lib/index.ts";
import type { Company } from "../model/index.ts";
import { loadCompanies } from "../readers/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { quartersOf } from "./backfill/quarters.ts";
import { withEnvFile } from "./bot.ts";
import { loadChannels } from "./channels.ts";
import type { Job, JobIo } from "./io.ts";

const USAGE = "backfill: npm run --silent backfill -- [TICKER…] [--again] [--from URL]\n";
const EDGAR = "https://data.sec.gov";
/** What was brought in within this time is taken for done: a run that was cut goes on where it stopped. */
const DONE_HOURS = 20;
const HOUR_MS = 3_600_000;
/** companyfacts of a company with twenty years of filings has some 10 MB. */
const MAX_BYTES = 60_000_000;

interface Arguments {
  tickers: string[];
  /** Also those that were done lately. */
  again: boolean;
  /** Where EDGAR's data is asked for; a mirror, or a test's server. */
  from: string;
}

function readArguments(args: readonly string[]): Arguments | undefined {
  const asked: Arguments = { tickers: [], again: false, from: EDGAR };
  const words = args.values();
  for (const word of words) {
    if (word === "--again") asked.again = true;
    else if (word === "--from") asked.from = words.next().value ?? "";
    else if (word.startsWith("--")) return undefined;
    else asked.tickers.push(word.toUpperCase());
  }
  return URL.canParse(asked.from) ? asked : undefined;
}

/** Companies asked for, by today's ticker or a former one; without any, all that file with the SEC. */
function chosen(companies: readonly Company[], tickers: readonly string[], io: JobIo): Company[] | undefined {
  if (tickers.length === 0) return companies.filter(({ cik }) => cik);
  const found = tickers.map((ticker) =>
    companies.find((one) => one.ticker === ticker || one.formerTickers.includes(ticker)),
  );
  const unknown = tickers.filter((_, at) => !found[at]);
  if (unknown.length === 0) return found.filter((one) => one !== undefined);
  io.error(`backfill: ${unknown.join(", ")} is no watched company; add it to the companies file.\n`);
  return undefined;
}

interface Session {
  store: Store;
  fetcher: Fetcher;
  asked: Arguments;
  io: JobIo;
}

type Outcome = { said: string } | { failed: FetchFailure };

async function backfillOne(company: Company, { store, fetcher, asked, io }: Session): Promise<Outcome> {
  if (!company.cik) return { said: "has no CIK; it does not file with the SEC" };
  const now = io.clock();
  const before = await store.backfills.doneAt(company.ticker);
  if (!asked.again && before && now.getTime() - Date.parse(before) < DONE_HOURS * HOUR_MS)
    return { said: `done ${before.slice(0, 16).replace("T", " ")} UTC already` };
  const url = new URL(`/api/xbrl/companyfacts/CIK${company.cik}.json`, asked.from).href;
  const limits = { maxBytes: MAX_BYTES, totalMs: 120_000 };
  const answer = await fetcher.get({ url, accept: "application/json", limits });
  if (answer.kind === "failed" && answer.status === 404) return { said: "EDGAR has no tagged figures of it" };
  if (answer.kind === "failed") return { failed: answer };
  const facts = answer.kind === "ok" ? readCompanyFacts(parseJson(answer.body), company) : [];
  const quarters = quartersOf(facts, company);
  if (quarters.length === 0) return { said: "no quarter could be read of what EDGAR has" };
  await store.backfills.save(company.ticker, quarters, now.toISOString());
  return { said: `${quarters.length} quarters, ${quarters[0]?.period} to ${quarters.at(-1)?.period}` };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** One after the other within the SEC's budget; a refusal ends the run, and the next one goes on from there. */
async function backfillAll(companies: readonly Company[], session: Session): Promise<number> {
  let failed = 0;
  for (const [at, company] of companies.entries()) {
    const outcome = await backfillOne(company, session);
    const words = "said" in outcome ? outcome.said : outcome.failed.reason;
    session.io.out(`${at + 1}/${companies.length} ${company.ticker}: ${words}\n`);
    if ("said" in outcome) continue;
    failed++;
    if (outcome.failed.status === 403 || outcome.failed.status === 429 || outcome.failed.lasting) {
      session.io.error("backfill: stopped; run it again later, what is done is kept.\n");
      return 1;
    }
  }
  return failed > 0 ? 1 : 0;
}

export const backfill: Job = {
  name: "backfill",
  summary: "past quarters from EDGAR's companyfacts",
  async run(args, io) {
    const asked = readArguments(args);
    if (!asked) {
      io.error(USAGE);
      return 2;
    }
    const { general } = readConfig(withEnvFile(io.environment), await loadChannels());
    const companies = chosen(loadCompanies(general.COMPANIES_FILE), asked.tickers, io);
    if (!companies) return 2;
    if (asked.from === EDGAR && !general.SEC_USER_AGENT) {
      io.error('backfill: the SEC answers nobody without a name; set SEC_USER_AGENT to "Name mail@host".\n');
      return 2;
    }
    const store = await openStore(general.DATABASE_URL);
    const fetcher = createFetcher({
      allowHosts: general.HTTP_ALLOW_HOSTS,
      userAgent: "Pivotwire (self-hosted news bot)",
      ...(general.SEC_USER_AGENT && { secUserAgent: general.SEC_USER_AGENT }),
      clock: io.clock,
    });
    try {
      return await backfillAll(companies, { store, fetcher, asked, io });
    } finally {
      await fetcher.close();
      await store.close();
    }
  },
};
