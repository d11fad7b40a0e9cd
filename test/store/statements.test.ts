import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "../../src/store/statements.ts";

const open = () => {
  const file = new Database(":memory:");
  let prepared = 0;
  const counting = new Proxy(file, {
    get: (target, name) => {
      if (name !== "prepare") return Reflect.get(target, name) as unknown;
      prepared++;
      return target.prepare.bind(target);
    },
  });
  return { file, database: keepStatements(counting), prepared: () => prepared };
};

test("a query is prepared once, however often and with whatever it is asked", () => {
  const { database, prepared } = open();
  for (const word of ["one", "two", "three"])
    expect(database.prepare("select ? as said").all([word])).toEqual([{ said: word }]);
  expect(prepared()).toBe(1);
});

test("after a column was added the same query gives it too", () => {
  const { database } = open();
  database.prepare("create table words (one text)").run([]);
  database.prepare("insert into words values ('a')").run([]);
  expect(database.prepare("select * from words").all([])).toEqual([{ one: "a" }]);
  database.prepare("alter table words add column two text").run([]);
  expect(database.prepare("select * from words").all([])).toEqual([{ one: "a", two: null }]);
});

test("of many different queries the one that was not asked for longest is let go, and still answers", () => {
  const { database, prepared } = open();
  const ask = (number: number) => database.prepare(`select ${number} as number`).all([]);
  ask(0);
  for (let number = 1; number <= 1_000; number++) {
    ask(number);
    ask(0);
  }
  expect(prepared()).toBe(1_001);
  expect(ask(1)).toEqual([{ number: 1 }]);
  expect(prepared()).toBe(1_002);
});
