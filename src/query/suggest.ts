import { figureLines, type OptionDefinition, type Views } from "../kit/index.ts";

type Suggestion = { label: string; value: string };

/** Discord shows no more; more would be no help anywhere. */
const MOST = 25;
const LONGEST_LABEL = 100;

/** What fits what was typed so far, best first; an empty word shows the first of all. */
export async function suggestValues(option: OptionDefinition, typed: string, views: Views): Promise<Suggestion[]> {
  if (option.kind === "tickers") return suggestNext(typed, views);
  if (option.kind === "alert") return filterSuggestions(await newestAlerts(views), typed);
  return filterSuggestions(choicesOf(option, views), typed);
}

function choicesOf(option: OptionDefinition, views: Views): Suggestion[] {
  const rules = views.rules?.().map(({ id, title }) => ({ label: `${title} (${id})`, value: id })) ?? [];
  switch (option.kind) {
    case "ticker":
      return companyChoices(views);
    case "ticker-or-all":
      return [{ label: "all companies", value: "all" }, ...companyChoices(views)];
    case "ticker-or-rule":
      return [{ label: "all", value: "all" }, ...rules, ...companyChoices(views)];
    case "metric":
      return figureLines(views).map(({ id, label }) => ({ label: `${label} (${id})`, value: id }));
    case "rule":
      return rules;
    case "feed":
      return [...(option.choices ?? []), ...(views.feedIds?.() ?? [])].map((id) => ({ label: id, value: id }));
    case "tz":
      return Intl.supportedValuesOf("timeZone").map((zone) => ({ label: zone, value: zone }));
    default:
      return (option.choices ?? []).map((choice) => ({ label: choice, value: choice }));
  }
}

async function newestAlerts(views: Views): Promise<Suggestion[]> {
  const { lines } = await views.signals({ offset: 0, limit: 100 });
  return lines.map(({ alertId, headline }) => ({ label: `${alertId} ${headline}`, value: alertId }));
}

const companyChoices = (views: Views): Suggestion[] =>
  views.companies().map(({ ticker, name }) => ({ label: `${ticker} ${name}`, value: ticker }));

function filterSuggestions(choices: readonly Suggestion[], typed: string): Suggestion[] {
  const word = typed.toLowerCase().replace(/^\$/, "").trim();
  const rank = ({ label, value }: Suggestion): number => {
    if (value.toLowerCase().startsWith(word)) return 0;
    return label.toLowerCase().includes(word) ? 1 : 2;
  };
  return choices
    .filter((choice) => rank(choice) < 2)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(({ label, value }) => ({ label: label.slice(0, LONGEST_LABEL), value }));
}

/** For a list of tickers the last word is completed and the earlier ones are kept. */
function suggestNext(typed: string, views: Views): Suggestion[] {
  const words = typed.split(/[,\s]+/);
  const last = words.pop() ?? "";
  const before = words.filter(Boolean).slice(0, 8);
  const lead = before.length ? `${before.join(" ")} ` : "";
  return filterSuggestions(companyChoices(views), last)
    .filter(({ value }) => !before.map((word) => word.toUpperCase()).includes(value))
    .map(({ label, value }) => ({
      label: `${lead}${label}`.slice(0, LONGEST_LABEL),
      value: `${lead}${value}`.slice(0, LONGEST_LABEL),
    }));
}
