import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadFeeds, parseFeedFile } from "../../src/readers/index.ts";

const GOOD = 'title: Decrypt\nurl: https://decrypt.co/feed\nschedule: "*/5 * * * *"\ntrust: press\n';
const sentence = (text: string): string => {
  const read = parseFeedFile("x", text);
  return "sentence" in read ? read.sentence : "";
};

describe("a feed file", () => {
  test("is a feed with the defaults filled in", () => {
    expect(parseFeedFile("decrypt", `${GOOD}companies: [wulf]\naccept: [bitcoin]\nnote: Seen in May.\n`)).toEqual({
      feed: {
        id: "decrypt",
        title: "Decrypt",
        url: "https://decrypt.co/feed",
        reader: "feed",
        schedule: "*/5 * * * *",
        trust: "press",
        enabled: true,
        companies: ["WULF"],
        accept: ["bitcoin"],
        note: "Seen in May.",
      },
    });
  });

  test.each([
    ["an unknown reader", `${GOOD}reader: twitter\n`, 'the reader "twitter" is not known; write one of feed, edgar.'],
    [
      "a wrong schedule",
      GOOD.replace("*/5 * * * *", "every day"),
      '"schedule" is "every day", which is no cron expression; write one such as "*/10 * * * *".',
    ],
    [
      "an impossible day",
      GOOD.replace("*/5 * * * *", "0 0 30 2 *"),
      '"schedule" is "0 0 30 2 *", which is no cron expression; write one such as "*/10 * * * *".',
    ],
    [
      "a relative address",
      GOOD.replace("https://decrypt.co", ""),
      '"url" is "/feed"; write a whole address, starting with https://.',
    ],
    [
      "a trust of its own",
      GOOD.replace("press", "friend"),
      '"trust" is "friend"; write one of filing, issuer, wire, press.',
    ],
    [
      "an unknown key",
      `${GOOD}colour: red\n`,
      '"colour" is no setting of a feed; take it out or write one of title, url, reader, schedule, trust, companies, accept, enabled, note.',
    ],
    [
      "no title",
      GOOD.replace("title: Decrypt\n", ""),
      '"title" is missing; write the name that people know the feed by.',
    ],
    ["a word for a list", `${GOOD}companies: WULF\n`, '"companies" is a list of words, such as [WULF].'],
    ["a word for a switch", `${GOOD}enabled: maybe\n`, '"enabled" is true or false.'],
  ])("with %s says what to write instead", (_, text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  test("that is far too long is refused unread, with what to do", () => {
    expect(sentence(`${GOOD}${"# ".repeat(8_200)}`)).toBe(
      "the file has more than 16 KB; leave only the settings of the one feed in it.",
    );
    expect(parseFeedFile("x", `${GOOD}${"# ".repeat(8_000)}`)).toHaveProperty("feed");
  });

  test("that is no YAML names the line", () => {
    for (const text of ["title: A\nurl: [b\n", "title: *nothing\n"])
      expect(sentence(text)).toMatch(/^line \d is not YAML \(.+\); correct it\.$/);
  });

  test("that is empty or a list names what is missing", () => {
    expect(sentence("")).toContain('"title" is missing');
    expect(sentence("- a\n")).toBe(
      "the file is no list of settings; write title, url, reader, schedule, trust, one a line, each with a colon and its value.",
    );
  });
});

describe("a folder of feeds", () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "feeds-"));
  });
  afterEach(() => rm(dir, { recursive: true }));

  test("that does not exist is named", async () => {
    await expect(loadFeeds(join(dir, "nowhere"))).rejects.toThrow("set FEEDS_DIR to a folder that exists");
  });

  test("gives every feed but the faulty ones, and leaves companies and folders alone", async () => {
    await mkdir(join(dir, "demo"));
    const files = {
      "b.yaml": GOOD,
      "a.yml": GOOD,
      "A.yaml": GOOD,
      "bad.yaml": "title: A\n",
      "companies.yaml": "[]",
      "notes.txt": "x",
      "de mo.yaml": GOOD,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
    const { feeds, faults } = await loadFeeds(dir);
    expect(feeds.map(({ id }) => id)).toEqual(["A", "b"]);
    expect(faults.map((fault) => fault.file.slice(dir.length + 1))).toEqual(["a.yml", "bad.yaml", "de mo.yaml"]);
    expect(faults[0]?.sentence).toBe(
      `${join(dir, "a.yml")}: A.yaml has the same name, which is the feed's id; rename one of them.`,
    );
  });
});
