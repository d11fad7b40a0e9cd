import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lookAt } from "../../src/extract/build-scan.ts";
import { kindOfUnread } from "../../src/extract/detect/unread.ts";
import { createReader } from "../../src/extract/index.ts";
import { compileNames } from "../../src/extract/mentions/names.ts";
import { skim, skimPage } from "../../src/extract/skim.ts";
import { tokenize } from "../../src/extract/tokens/tokens.ts";
import { loadCompanies } from "../../src/readers/index.ts";

const companies = loadCompanies(new URL("../../feeds/companies.yaml", import.meta.url).pathname);
const names = compileNames(companies);
const reader = createReader(companies);
const TITLE = "The bridge is wider now";
const THERE =
  "The council voted on Tuesday to widen the bridge over the river, a plan that has been talked about for years. ";

test.each([
  "Core samples from the lake bed were dry.",
  "The upper class of the village learned to milk, and the law of the land was read to all.",
  "Can the ferry run in winter? Any boat can, said the pilot.",
  "We did not expect rain at all, said the orchard's owner, and the core of the matter is water.",
])("a text that only begins like a name or a notice is passed over: %s", (text) => {
  expect(skim(`${TITLE}\n\n${THERE}${text}`, TITLE.length, names)?.lang).toBe("en");
  expect(skimPage(TITLE, `<p>${THERE}</p><p>${text}</p>`, names)?.lang).toBe("en");
});

test.each([
  "Core Scientific let a hall.",
  "Tera<b>Wulf</b> let a hall.",
  "The shares (NASDAQ: WULF) rose.",
  "A law firm investigates claims.",
  "The price of bitcoin fell.",
  "Core samples were dry, and in our view the lake will be back.",
  "Core samples were dry, but I would wait.",
])(
  "a text that names a watched company, mining or a notice, or whose doubtful words an author speaks, is read: %s",
  (html) => {
    expect(skimPage(TITLE, `<p>${THERE}</p><p>${html}</p>`, names)).toBeUndefined();
  },
);

const PIECES = [
  ..."Core|Core Scientific|Can|CAN|Riot|Hut 8|TeraWulf|(NASDAQ: WULF)|bitcoin|law firm|law|class action|class|I think|we".split(
    "|",
  ),
  ..."our view|hash|megawatts|the bridge|is|wider|for the|year|$5 million|revenue|.|,|\n\n|ferry|Ihr|der Fluss|und das|el río".split(
    "|",
  ),
];
test("whatever was passed over reads as it would have been read in full", () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(text, (prose) => {
      if (skim(`${TITLE}\n\n${prose}`, TITLE.length, names) === undefined) return;
      const input = { title: TITLE, text: prose };
      const { kind: _, ...quick } = reader.read(input);
      const { kind: __, ...whole } = reader.trace(input).reading;
      expect(quick).toEqual(whole);
    }),
    { numRuns: 600 },
  );
});

/** What the title alone says where the words of such titles are not asked first. */
const kindOf = (title: string): string => {
  const head = `${title}\n\n`;
  const scan = lookAt(tokenize(head), title.length, { names, own: () => undefined });
  const firmOf = new Int32Array(scan.tokens.length).fill(-1);
  return kindOfUnread({ scan, text: head, titleEnd: title.length, firms: [], firmOf, companies: [] }, []);
};

const HEADLINES = [
  ..."ferry|the|shares|fall|why|is it|?|results|results of|earnings|net|loss|Q3|updates|production|May|mines|4,000|I|I am|we|we rate|in|our view".split(
    "|",
  ),
  ..."renames|changes its name|to|new|name|Bernstein|B.|raises target|stock|stocks|rally|slide|to buy|worth|undervalued|profit|output|slips".split(
    "|",
  ),
];
test("a title that is passed over with its text tells of no kind of news, and one that tells is asked", () => {
  const title = fc.array(fc.constantFrom(...HEADLINES), { maxLength: 8 }).map((words) => words.join(" "));
  let asked = 0;
  fc.assert(
    fc.property(title, (words) => {
      const skimmed = skim(`${words}\n\n`, words.length, names);
      if (skimmed?.isTelling) asked++;
      else if (skimmed) expect([words, kindOf(words)]).toEqual([words, "other"]);
    }),
    { numRuns: 2_000 },
  );
  expect(asked).toBeGreaterThan(0);
  for (const words of ["Ferry results", "Why shares fall", "B. Riley raises its target"])
    expect([words, skim(`${words}\n\n`, words.length, names)?.isTelling]).toEqual([words, true]);
});
