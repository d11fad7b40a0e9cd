import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { feeds } from "../../src/jobs/feeds.ts";
import type { Job } from "../../src/jobs/io.ts";
import { items } from "../../src/jobs/items.ts";
import { status, text } from "../support/web-server/answers.ts";
import { rss } from "../support/web-server/feeds.ts";
import { openWebServer } from "../support/web-server/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "feed-jobs-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(job: Job, args: readonly string[], environment: Record<string, string> = {}) {
  const printed = { out: "", error: "" };
  const code = await job.run(args, {
    out: (words) => void (printed.out += words),
    error: (words) => void (printed.error += words),
    columns: 80,
    colour: false,
    environment,
    clock: () => new Date("2026-11-20T12:00:00Z"),
  });
  return { code, ...printed };
}

describe("npm run items", () => {
  test("prints one line a file, with the reason where one cannot be read", async () => {
    const [good, bad] = [join(folder, "good.xml"), join(folder, "bad.xml")];
    await writeFile(good, rss([{ title: "A &amp; B", link: "/1", date: "Thu, 19 Nov 2026 16:05 ET" }, { title: "C" }]));
    await writeFile(bad, "<html></html>");
    const { code, out, error } = await run(items, [good, bad]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { file: good, items: [{ title: "A & B", link: "/1", published: "2026-11-19T21:05:00.000Z" }, { title: "C" }] },
      {
        file: bad,
        items: [],
        error: "The address gives a web page (HTML) and no feed; look on the site for its RSS or Atom address.",
      },
    ]);
    expect(error).toBe("items: 1 of 2 files could not be read; their lines say why.\n");
  });

  test("needs a file", async () => {
    expect((await run(items, [])).code).toBe(2);
  });

  test("fails where no file can be read", async () => {
    expect(await run(items, [join(folder, "nowhere.xml")])).toMatchObject({ code: 1 });
  });
});

describe("npm run feeds -- verify", () => {
  test("asks every feed once and says what came, off or on", async () => {
    const server = await openWebServer({
      "/good": text(rss([{ title: "A", link: "/1", date: "Thu, 19 Nov 2026 16:05:00 GMT" }])),
      "/gone": status(410),
    });
    const file = (path: string, more = "") =>
      `title: T\nurl: ${server.url(path)}\nschedule: "* * * * *"\ntrust: press\naccept: [never]\n${more}`;
    await writeFile(join(folder, "good.yaml"), file("/good", "enabled: false\n"));
    await writeFile(join(folder, "gone.yaml"), file("/gone"));
    await writeFile(join(folder, "wrong.yaml"), "title: T\n");
    const environment = { FEEDS_DIR: folder, HTTP_ALLOW_HOSTS: server.host };
    const { code, out, error } = await run(feeds, ["verify"], environment);
    await server.close();
    expect(code).toBe(1);
    expect(out).toContain(
      "ok     good                         1 item, newest 2026-11-19; it works: set enabled: true\n",
    );
    expect(out).toContain(
      `FAILED gone                         ${server.host} says that this feed is gone for good (410)`,
    );
    expect(error).toContain('wrong.yaml: "url" is missing');
    expect(error).toContain("1 of 2 feeds work.\n");
    expect(server.asked.map(({ path }) => path).sort()).toEqual(["/gone", "/good"]);
  });

  test("takes names of feeds, and says when there is none", async () => {
    const environment = { FEEDS_DIR: folder };
    expect(await run(feeds, ["verify", "nowhere"], environment)).toMatchObject({ code: 2 });
    expect((await run(feeds, [], environment)).code).toBe(2);
  });
});
