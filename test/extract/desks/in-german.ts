import type { Desk } from "./desk.ts";

/** German news: amounts that share a scale, earlier periods, lines of business. */
export const inGerman: readonly Desk[] = [
  {
    day: "2026-08-07",
    title: "TeraWulf: Umsatz steigt dank KI-Mieten",
    sentences: [
      [
        "Der Umsatz stieg im zweiten Quartal 2026 auf 44,8 Millionen US-Dollar nach 47,6 Millionen Dollar im Vorjahr.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "Die Erlöse kletterten gegenüber dem ersten Quartal von 34,0 auf 44,8 Millionen US-Dollar.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      [
        "Davon entfielen 31,9 Millionen Dollar auf die Vermietung von HPC-Flächen und 12,8 Millionen Dollar auf das Schürfen von Bitcoin.",
        ["HPC 31.9", "mining 12.8"],
      ],
      ["Unter dem Strich stand ein Verlust von 61,2 Millionen Dollar.", ["net income -61.2"]],
      [
        "Der Nettoverlust betrug 61,2 Millionen US-Dollar, vor einem Jahr waren es 18,4 Millionen Dollar.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "Der Nettoverlust verringerte sich auf 61,2 Millionen Dollar von 427,6 Millionen Dollar im Vorquartal.",
        ["net income -61.2", "net income -427.6 quarter before"],
      ],
      ["Das bereinigte EBITDA lag bei 14,5 Mio. Dollar.", ["adjusted EBITDA 14.5"]],
      ["Das Mining steuerte noch 12,8 Mio. US-Dollar bei.", ["mining 12.8"]],
      ["Der Umsatz mit HPC-Vermietung legte auf 31,9 Mio. US-Dollar zu.", ["HPC 31.9"]],
      ["Die Mining-Erlöse fielen auf 12,8 Millionen Dollar.", ["mining 12.8"]],
      ["Analysten hatten mit einem Umsatz von 46 Millionen Dollar gerechnet.", []],
      ["Der Konzern verdiente netto 12,3 Millionen Dollar.", ["net income 12.3"]],
    ],
  },
];
