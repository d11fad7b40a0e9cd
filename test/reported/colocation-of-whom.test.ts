import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

const TEXT = "2026年第1四半期の売上高は1000万ドル。コロケーション収入は300万ドルだった。";

it("Japanese colocation is the hosting of miners where the company itself calls that colocation", () => {
  expect(figuresOf("Digi Power Xの決算", `Digi Power X（DGXX）の${TEXT}`)).toEqual([
    "hosting_revenue 3 USD current",
    "total_revenue 10 USD current",
  ]);
  expect(figuresOf("コア・サイエンティフィックの決算", `Core Scientific（CORZ）の${TEXT}`)).toEqual([
    "hpc_revenue 3 USD current",
    "total_revenue 10 USD current",
  ]);
});
