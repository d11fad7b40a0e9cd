const MONTHS = "january february march april may june july august september october november december".split(" ");

const NAMED = new RegExp(`\\b(${MONTHS.join("|")})\\b(?:\\s(20\\d\\d))?`, "i");
const NUMBERED = /(?<!\d)(?:(20\d\d)年)?(1[0-2]|[1-9])月/;
const WEEKLY = /\bweek(?:ly|s)?\b/i;

/** Where a text names the month that it reports on: in its title, else in its first words. */
const HEAD = 160;

/** The month of a production report as "november 2025", its year where it stands; nothing for reports of weeks. */
export function monthReported(title: string, text: string): string | undefined {
  if (WEEKLY.test(title)) return undefined;
  return monthIn(title) ?? monthIn(text.slice(0, HEAD));
}

function monthIn(text: string): string | undefined {
  const named = NAMED.exec(text);
  const [, year, number] = NUMBERED.exec(text) ?? [];
  const month = named?.[1]?.toLowerCase() ?? (number === undefined ? undefined : MONTHS[Number(number) - 1]);
  return month === undefined ? undefined : [month, named?.[2] ?? year].filter((one) => one !== undefined).join(" ");
}
