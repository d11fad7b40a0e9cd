const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const NAMED =
  /\b(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(20\d\d)\b|\b(\d{1,2})\.?\s(\p{L}{3,9})\.?\s(20\d\d)\b/gu;
const NUMBERED = /\b(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/g;
/** As American forms and law firms write days; where the first cannot be a month it is the day. */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?![\d/])/g;

const dayText = (year: string, month: number, day: string): string[] => {
  const isDay = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? [`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`] : [];
};

const monthOf = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;

/** Full days that a text names, as `YYYY-MM-DD`: deadlines, closings, the day of a report that others speak of. */
export function datesIn(text: string): string[] {
  const named = [...text.matchAll(NAMED)].flatMap(([, month, day, year, firstDay, laterMonth, lastYear]) =>
    month && day && year
      ? dayText(year, monthOf(month), day)
      : dayText(lastYear ?? "", monthOf(laterMonth ?? ""), firstDay ?? ""),
  );
  const numbered = [...text.matchAll(NUMBERED)].flatMap(([, year = "", month = "", day = ""]) =>
    dayText(year, Number(month), day),
  );
  const slashed = [...text.matchAll(SLASHED)].flatMap(([, first = "", second = "", year = ""]) =>
    Number(first) > 12 ? dayText(year, Number(second), first) : dayText(year, Number(first), second),
  );
  return [...named, ...numbered, ...slashed];
}

const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s";
const ON_DAY = new RegExp(
  `\\bon\\s(?:${WEEKDAY})?(?:${MONTH_NAME}\\.?\\s(\\d{1,2})|(\\d{1,2})\\s${MONTH_NAME}\\b\\.?)(?![\\d%])(?!,?\\s20\\d\\d)`,
  "gi",
);
const IN_KANJI = /(?<![年\d])(\d{1,2})月(\d{1,2})日/g;

/** Days named without their year ("on October 21"), as ISO 8601 writes them: `--10-21`. */
export function daysWithoutYear(text: string): string[] {
  const named = [...text.matchAll(ON_DAY)].flatMap(([, month, day, firstDay, laterMonth]) =>
    dayText("-", monthOf(month ?? laterMonth ?? ""), day ?? firstDay ?? ""),
  );
  const kanji = [...text.matchAll(IN_KANJI)].flatMap(([, month = "", day = ""]) => dayText("-", Number(month), day));
  return [...named, ...kanji];
}

const UNTIL_DAY = new RegExp(
  `\\b(?:until|by|before|through|deadline:?)\\s${MONTH_NAME}\\.?\\s(\\d{1,2})(?![\\d%])`,
  "gi",
);

/** Days until which something may be done, as `#until 07-13`: no days of the news. */
export const deadlinesIn = (text: string): string[] =>
  [...text.matchAll(UNTIL_DAY)].flatMap(([, month = "", day = ""]) =>
    dayText("", monthOf(month), day).map((found) => `#until ${found.slice(1)}`),
  );
