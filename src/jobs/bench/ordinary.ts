import type { DocumentInput } from "../../extract/index.ts";

/**
 * An ordinary feed by what real ones hold. Of 83 served by newsrooms, courts, shops and people, 30 carry whole
 * articles: at the median 12 entries of 8.4 KB with 14 elements, an article of 3,060 characters in 48 tags. The
 * others carry a line or two: at the median 20 entries of 1.1 KB with 10 elements, 129 characters of text, no markup.
 * By entries 19 in 100 are whole articles.
 */
export const WHOLE = 20;
export const SHORT = 80;

/** Characters of a whole article, and of a summary. */
const ARTICLE = 3_060;

/** Our own words. Some hold a word that begins a company's name or a notice's ("Core", "class"), as real text does. */
const ELSEWHERE = [
  "The city council voted on Tuesday to widen the bridge over the river, a plan that has been talked about for years.",
  "The airline said that it would fly to two more islands from June and lease four aircraft for the route.",
  "Shares of the retailer fell 3% after it cut its forecast for the year; sales in stores were $1.2 billion.",
  "A survey of 2,000 households found that fewer people plan to move than in any spring since 2019.",
  "“We did not expect rain at all,” said Maria Olsen, who has kept the orchard’s books for eleven seasons.",
  "The museum opens its new wing on 14 March with paintings that were stored in a cellar for half a century.",
  "Engineers traced the outage to a pump that had been serviced twice, most recently in late October.",
  "Version 4.2 of the editor starts faster, keeps unsaved tabs and no longer asks about fonts that it cannot find.",
  "Nine players were dropped before the second leg, which kicks off at 20:45 in front of an empty stand.",
  "The ministry’s figures show 41,300 births in the province last year, slightly more than the year before.",
  "Trains between the two towns will be replaced by buses over Easter while the tunnel gets new rails.",
  "Her third novel follows a ferry pilot who writes letters to the harbour that closed when he was a boy.",
  "Beat the butter with the sugar until pale, add the eggs one by one, then fold in the flour and the zest.",
  "Researchers at the institute warmed the samples by four degrees and counted the beetles every morning.",
];
const ALARMING = [
  "Students of the upper class spent the week on a farm, where they learned to milk, to mow and to be quiet.",
  "Core samples from the lake bed show that the valley was dry for most of the ninth century.",
];

/** One entry in seven holds such a word, as was counted in real feeds. */
const sentence = (entry: number, at: number): string =>
  entry % 7 === 3 && at === 4 ? ALARMING[entry % 2]! : ELSEWHERE[(entry * 5 + at * 3) % ELSEWHERE.length]!;

/** Paragraphs with links and emphasis, 45 tags an article. */
function article(entry: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < ARTICLE; at += 2) {
    const [first, second] = [sentence(entry, at), sentence(entry, at + 1)];
    length += first.length + second.length + 2;
    const [word, ...rest] = second.split(" ");
    const link = `<a href="https://news.example/2026/11/${at}/story?ref=feed&amp;id=${entry}" target="_blank" rel="noopener">${word}</a>`;
    paragraphs.push(`<p>${first} ${link} <em>${rest.slice(0, 3).join(" ")}</em> ${rest.slice(3).join(" ")}</p>`);
  }
  return paragraphs.join("\n");
}

export const wholeArticles = (): DocumentInput[] =>
  Array.from({ length: WHOLE }, (_, entry) => ({ title: sentence(entry, 9).slice(0, 40), html: article(entry) }));

export const summaries = (): DocumentInput[] =>
  Array.from({ length: SHORT }, (_, entry) => ({
    title: sentence(entry, 7).slice(0, 47),
    text: `${sentence(entry, 4)} ${sentence(entry, 2)}`.slice(0, 129),
  }));
