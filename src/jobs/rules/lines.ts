import type { BackTest, Firing } from "../../rules/index.ts";

const times = (count: number): string => `${count} ${count === 1 ? "time" : "times"}`;

/** "MARA 4, RIOT 2": who fires most stands first. */
function byCompany(fired: readonly Firing[]): string {
  return [...Map.groupBy(fired, ({ ticker }) => ticker)]
    .map(([ticker, of]) => ({ ticker, count: of.length }))
    .toSorted((one, other) => other.count - one.count || one.ticker.localeCompare(other.ticker))
    .map(({ ticker, count }) => `${ticker} ${count}`)
    .join(", ");
}

const firingLine = ({ ticker, period, periodEnd, severity, sentence, repeated, mutedBy }: Firing): string => {
  const marks = [severity, repeated && "as before", mutedBy && `muted by ${mutedBy}`].filter(Boolean).join(", ");
  return `  ${ticker.padEnd(5)} ${period} to ${periodEnd}  ${sentence} (${marks})`;
};

/** How often, for whom and when each rule would have fired. */
export function backTestLines(tests: readonly BackTest[]): string {
  const blocks = tests.map(({ rule, judged, undecided, fired }) => {
    const anew = fired.filter(({ repeated }) => !repeated).length;
    const news = anew < fired.length ? `, ${anew} of them anew` : "";
    const head = `${rule}: fired ${times(fired.length)}${news} in ${judged} quarters; ${undecided} state too little to tell`;
    return [head, ...(fired.length > 0 ? [`  ${byCompany(fired)}`] : []), ...fired.map(firingLine), ""].join("\n");
  });
  return `${blocks.join("\n")}\n`;
}
