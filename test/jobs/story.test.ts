import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JobIo } from "../../src/jobs/io.ts";
import { story } from "../../src/jobs/story.ts";
import { deliver, settle } from "../../src/pipeline/index.ts";
import { openStore } from "../../src/store/index.ts";
import { deal, document, fact, fakeChannel, reading, tinyParts } from "../support/tiny.ts";

const folder = mkdtempSync(join(tmpdir(), "pivotwire-story-"));
const url = `sqlite:${join(folder, "story.db")}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(...args: string[]): Promise<{ code: number; said: string; told: string }> {
  let [said, told] = ["", ""];
  const io: JobIo = {
    out: (text) => void (said += text),
    error: (text) => void (told += text),
    columns: 100,
    colour: false,
    environment: { DATABASE_URL: url },
    clock: () => new Date("2026-05-08T13:00:00Z"),
  };
  return { code: await story.run(args, io), said, told };
}

const loss = (value: string) => reading([fact("net_income", value, { quote: `a net loss of ${value}` })]);
let alert = "";

/** A release, a rewrite that is wrong in its figure, and a right one. */
beforeAll(async () => {
  const parts = await tinyParts(
    { a: loss("-427600000"), bb: loss("-247000000"), ccc: loss("-427600000") },
    fakeChannel(),
  );
  parts.store = await openStore(url);
  const now = new Date("2026-05-08T12:01:00Z");
  await parts.store.documents.put(document("a", { trust: "issuer", url: "https://issuer.example/a" }));
  await settle(parts, now);
  for (const key of ["bb", "ccc"]) await parts.store.documents.put(document(key));
  await settle(parts, now);
  await deliver(parts, now);
  alert = (await parts.store.alerts.recent(1))[0]?.id ?? "";
  await parts.store.close();
});

describe("npm run story", () => {
  test("shows sources, figures with witnesses, rules, changes and deliveries, asked by the alert's id", async () => {
    const { code, said } = await ask(alert.toLowerCase());
    expect(code).toBe(0);
    expect(said).toContain("Sources in order of arrival (3)");
    expect(said).toContain("1. 2026-05-08 12:00 UTC Outlet a (issuer)");
    expect(said).toContain("Net income 2026Q1: -$427.6M (Outlet a, issuer, reported)\n     “a net loss of -427600000”");
    expect(said).toContain("agrees: -$427.6M, Outlet ccc (press)");
    expect(said).toContain("DIFFERS: -$247.0M, Outlet bb (press): “a net loss of -247000000”");
    expect(said).toContain("loss: fires (high); net loss of -427600000");
    expect(said).toContain("1. 2026-05-08 12:01 UTC Posted.\n");
    expect(said).toContain("fake desk: post sent, version 2 of 2");
  });

  test("shows below an announcement the other sentences that its terms were read from", async () => {
    const place = (quote: string) => ({ quote, start: 0, end: 1 });
    const [own, other] = ["TINY signs with Microsoft", "It covers 200 MW for five years."];
    const terms = { counterparty: place(own), mw: place(other), termYears: place(other) };
    const contract = deal({ counterparty: "Microsoft", mw: 200, termYears: 5, quote: own, terms });
    const parts = await tinyParts(
      { deal: reading([], { kind: "contract", announcements: [contract] }) },
      fakeChannel(),
    );
    parts.store = await openStore(url);
    await parts.store.documents.put(document("deal"));
    await settle(parts, new Date("2026-05-08T12:30:00Z"));
    const told = (await parts.store.stories.ofCompany("TINY", 9)).find(({ kind }) => kind === "contract");
    await parts.store.close();
    expect((await ask(told?.id ?? "")).said).toContain(
      [
        "  contract, Outlet deal (press): isNew true, counterparty Microsoft, mw 200, termYears 5",
        "     “TINY signs with Microsoft”",
        "     mw, termYears: “It covers 200 MW for five years.”",
      ].join("\n"),
    );
  });

  test("splits a source off by its number, and merges it back by the new story's id", async () => {
    const { code, said } = await ask(alert, "split", "2");
    expect(code).toBe(0);
    const apart = /story (s\w+)/.exec(said)?.[1] ?? "";
    expect((await ask(apart)).said).toContain("Outlet bb (press), put here by hand");
    expect((await ask(alert)).said).toContain("Sources in order of arrival (2)");
    expect((await ask(alert, "merge", apart)).code).toBe(0);
    const back = (await ask(alert)).said;
    expect(back).toContain("Sources in order of arrival (3)");
    expect(back).toContain(`Took in ${apart}`);
    expect((await ask(apart)).said).toBe(back);
  });

  test("says in one sentence what it cannot do", async () => {
    expect(await ask("nowhere")).toMatchObject({ code: 1, told: expect.stringContaining("no story or alert nowhere") });
    expect(await ask(alert, "split", "9")).toMatchObject({ code: 1, told: expect.stringContaining("no source 9") });
    expect(await ask(alert, "split", "1", "2", "3")).toMatchObject({ code: 1 });
    expect(await ask(alert, "merge", "nowhere")).toMatchObject({ code: 1 });
    expect((await ask()).code).toBe(2);
    expect((await ask(alert, "turn")).code).toBe(2);
    expect((await ask(alert, "split")).code).toBe(2);
  });
});
