import { DateTime } from "luxon";
import type { FetchFailure } from "../../lib/index.ts";
import type { Feed } from "../../model/index.ts";
import { cleanText } from "../text/clean.ts";
import { isReadForm } from "./choose.ts";
import { listedItem, type SubmissionsRequest, type SubmissionsResult } from "./submissions.ts";

const MAX_BYTES = 30_000_000;
/** A weekend with a holiday before and after it. */
const LONGEST_GAP_DAYS = 5;

interface IndexLine {
  form: string;
  name: string;
  cik: string;
  filedOn: string;
  accession: string;
}

/** "8-K   TERAWULF INC.   1083301   20260508   edgar/data/1083301/0001083301-26-000045.txt", columns by blanks. */
function readLine(line: string): IndexLine | undefined {
  if (line.length > 400) return undefined;
  const found =
    /^(\S.{0,30}?) {2,}(\S.*?) {2,}(\d{1,10}) +(\d{4})-?(\d{2})-?(\d{2}) +edgar\/data\/\d+\/(\d{10}-\d{2}-\d{6})\.txt\s*$/.exec(
      line,
    );
  if (!found) return undefined;
  const [, form = "", name = "", cik = "", year, month, day, accession = ""] = found;
  return { form, name, cik: cik.padStart(10, "0"), filedOn: `${year}-${month}-${day}`, accession };
}

/** An `edgar` feed whose address is the folder of daily indexes: the nightly count of everything that was filed. */
export const isDailyIndexFeed = ({ reader, url }: Feed): boolean =>
  reader === "edgar" && (URL.parse(url)?.pathname.endsWith("/daily-index/") ?? false);

/** The index of a day stands there late in the evening, Eastern time; the one of a day without filings never. */
function addressesFor(feed: Feed, now: string): string[] {
  const today = DateTime.fromISO(now, { zone: "America/New_York" });
  return Array.from({ length: LONGEST_GAP_DAYS }, (_, at) => today.minus({ days: at }))
    .filter(({ weekday }) => weekday <= 5)
    .map((day) => new URL(`${day.year}/QTR${day.quarter}/form.${day.toFormat("yyyyMMdd")}.idx`, feed.url).href);
}

/** A day without an index comes as 403 from S3 or 404: neither is a refusal of us. */
const isMissing = (failure: FetchFailure): boolean =>
  failure.status === 404 || (failure.status === 403 && failure.lasting);

/** Asks for the newest daily indexes and gives the watched companies' filings of them. */
export async function pollDailyIndex(request: SubmissionsRequest): Promise<SubmissionsResult> {
  const ciks = new Set(request.ciks);
  const items = new Map<string, ReturnType<typeof listedItem>>();
  for (const url of addressesFor(request.feed, request.now)) {
    const answer = await request.fetcher.get({
      url,
      limits: { maxBytes: MAX_BYTES, totalMs: 60_000 },
      ...(request.signal ? { signal: request.signal } : {}),
    });
    if (answer.kind === "failed" && !isMissing(answer)) return answer;
    if (answer.kind !== "ok") continue;
    for (const line of answer.body.toString("latin1").split("\n").map(readLine)) {
      if (!line || !ciks.has(line.cik) || !isReadForm(line.form)) continue;
      const { cik, name, ...row } = line;
      items.set(line.accession, listedItem({ ...row, items: [] }, { cik, name: cleanText(name, 200) }, request));
    }
  }
  return { kind: "read", missing: [], items: [...items.values()] };
}
