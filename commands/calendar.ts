import {
  dayText,
  defineCommand,
  type ExpectedReport,
  formatPeriod,
  nextReport,
  type Reply,
  type ReplyPart,
  SHARE,
  type StoryLine,
  type Views,
} from "../src/kit/index.ts";

const DAY = 86_400_000;
const USUAL_RANGE = 90 * DAY;
/** Companies name the day of a report some weeks ahead. */
const ANNOUNCED_SINCE = 120 * DAY;
const PAGE = 15;

export default defineCommand({
  path: ["calendar"],
  description: "Reports to be expected, announced or from each company's own habit",
  scope: "read",
  reply: "shareable",
  options: [
    { name: "ticker", kind: "ticker", positional: true, description: "Only this company" },
    { name: "range", kind: "duration", description: "How far ahead, e.g. 14d" },
    { name: "ics", kind: "bool", description: "Attach as an .ics file" },
    SHARE,
  ],
  examples: ["/miner calendar", "/miner calendar WULF --ics", "/miner calendar --range 14d"],
  async run({ options, views, now }) {
    const range = typeof options.range === "number" ? options.range : USUAL_RANGE;
    const until = new Date(Date.parse(now) + range).toISOString().slice(0, 10);
    const days = (await views.reportDays?.(new Date(Date.parse(now) - ANNOUNCED_SINCE).toISOString())) ?? [];
    const wanted = views.companies().filter(({ ticker }) => !options.ticker || ticker === options.ticker);
    const expected = await Promise.all(
      wanted.map(async (company) => nextReport(company, await views.companyHistory(company.ticker, 8), now, days)),
    );
    const within = expected
      .filter((one) => one !== undefined)
      .filter(({ day, known }) => Boolean(options.ticker) || (known && day <= until));
    const reports = within.toSorted(
      (a, b) => a.day.localeCompare(b.day) || a.company.ticker.localeCompare(b.company.ticker),
    );
    const announced = await announcements(views, reports, now);
    return answer(reports, announced, until, now, options.ics === true);
  },
});

/** What companies said of their next report lately; the words are shown, for a date in them may move. */
async function announcements(views: Views, reports: readonly ExpectedReport[], now: string): Promise<StoryLine[]> {
  const since = new Date(Date.parse(now) - 45 * DAY).toISOString();
  const lists = await Promise.all(
    reports.slice(0, PAGE).map(({ company }) => views.companyStories(company.ticker, 10)),
  );
  return lists.flat().filter(({ kind, openedAt }) => kind === "preview" && openedAt >= since);
}

function answer(reports: ExpectedReport[], announced: StoryLine[], until: string, now: string, ics: boolean): Reply {
  const [first] = reports;
  const next = reports.find(({ day }) => day >= now.slice(0, 10)) ?? first;
  const summary = first
    ? `${reports.length} ${reports.length === 1 ? "report" : "reports"} expected until ${dayText(until > first.day ? until : first.day)}; next ${(next ?? first).company.ticker} on ${(next ?? first).announced ? "" : "about "}${dayText((next ?? first).day)}.`
    : `No report is expected until ${dayText(until)}.`;
  const shown = reports.slice(0, PAGE);
  const rest = reports.length - shown.length;
  const file: ReplyPart[] =
    ics && first ? [{ kind: "file", name: "reports.ics", mime: "text/calendar", bytes: icsOf(reports, now) }] : [];
  return {
    summary,
    private: false,
    parts: [
      { kind: "heading", text: "Reports to be expected" },
      first ? tableOf(shown) : { kind: "text", spans: [summary] },
      {
        kind: "note",
        spans: [notes(shown, rest)],
      },
      ...(announced.length > 0
        ? [
            { kind: "heading" as const, text: "Announced" },
            {
              kind: "list" as const,
              items: announced.map(({ openedAt, headline }) => [{ time: openedAt }, ` ${headline}`]),
            },
          ]
        : []),
      ...file,
    ],
  };
}

function notes(shown: readonly ExpectedReport[], rest: number): string {
  const usual = shown.some(({ known }) => !known) ? " * is the sector's median, for its own is not known." : "";
  const more = rest > 0 ? ` ${rest} more: name a company, or a shorter --range.` : "";
  return `Announced days are the company's own, as the source names them. The others are estimates: the quarter's end and the company's median days to its report. Companies without one are shown when named.${usual}${more}`;
}

const tableOf = (reports: readonly ExpectedReport[]): ReplyPart => ({
  kind: "table",
  columns: [
    { title: "Day", align: "left" },
    { title: "Company", align: "left" },
    { title: "Quarter", align: "left" },
    { title: "Ended", align: "left" },
    { title: "Days after", align: "right" },
    { title: "By", align: "left" },
  ],
  rows: reports.map(({ day, company, period, periodEnd, after, known, announced }) => [
    announced ? dayText(day) : `about ${dayText(day)}`,
    company.ticker,
    formatPeriod(period),
    dayText(periodEnd),
    `${after}${known ? "" : "*"}`,
    announced ? `announced, ${announced.outlet}` : known ? "habit" : "sector",
  ]),
});

/** RFC 5545: all-day events, lines folded at 75 octets and ended by CRLF. */
function icsOf(reports: readonly ExpectedReport[], now: string): Uint8Array {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const events = reports.flatMap(({ company, period, day, announced }) => [
    "BEGIN:VEVENT",
    `UID:${company.ticker}-${period}@pivotwire`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escaped(`${company.ticker} ${formatPeriod(period)} results ${announced ? "announced for this day" : "expected (estimate)"}`)}`,
    `DESCRIPTION:${escaped(`${company.name}: ${announced ? `the day was announced (${announced.outlet}).` : "the day is an estimate from the company's own habit."}`)}`,
    ...(announced?.url ? [`URL:${announced.url}`] : []),
    `STATUS:${announced ? "CONFIRMED" : "TENTATIVE"}`,
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pivotwire//EN", ...events, "END:VCALENDAR"];
  return new TextEncoder().encode(`${lines.map(folded).join("\r\n")}\r\n`);
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);

/** Counted in characters kept well under 75, so that no letter of two octets breaks the limit. */
const folded = (line: string): string => line.match(/.{1,60}/gu)?.join("\r\n ") ?? line;
