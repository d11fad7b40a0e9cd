/** How a figure is set over cells; every style gives as many cells for every figure. */
export type FigureStyle = (digits: string, negative: boolean, first: boolean) => string[];

export const FIGURES: Record<string, FigureStyle> = {
  plain: (digits, negative) => [negative ? `(${digits})` : digits],
  "dollar inside": (digits, negative) => [negative ? `$ (${digits})` : `$ ${digits}`],
  "dollar on the first": (digits, negative, first) => [`${first ? "$" : ""}${negative ? `(${digits})` : digits}`],
  "bracket before the dollar": (digits, negative) => [negative ? `($${digits})` : `$${digits}`],
  "minus sign": (digits, negative) => [`${negative ? "−" : ""}${digits}`],
  "hyphen, dollar": (digits, negative) => [`${negative ? "-" : ""}$${digits}`],
  "en dash": (digits, negative) => [`${negative ? "–" : ""}${digits}`],
  "three cells": (digits, negative, first) => [first ? "$" : "", negative ? `(${digits}` : digits, negative ? ")" : ""],
  "four cells": (digits, negative, first) => [first ? "$" : "", negative ? "(" : "", digits, negative ? ")" : ""],
  "spacer before": (digits, negative, first) => [
    "",
    first ? "$" : "",
    negative ? `(${digits}` : digits,
    negative ? ")" : "",
  ],
  "spacer behind": (digits, negative) => [negative ? `(${digits})` : digits, "&#160;"],
  "currency named": (digits, negative) => [negative ? `US$(${digits})` : `US$${digits}`],
  "a box each": (digits, negative) => [`<table><tr><td>${negative ? `(${digits})` : digits}</td></tr></table>`],
  "two boxes": (digits, negative) => [
    "<table><tr><td>$</td></tr></table>",
    `<div style="text-align:right">${negative ? `(${digits})` : digits}</div>`,
  ],
  marked: (digits, negative) => [`${negative ? `(${digits})` : digits}<sup>(2)</sup>`],
  "bracket with the dollar": (digits, negative) => [negative ? "$(" : "$", digits, negative ? ")" : ""],
  "dollar and bracket apart": (digits, negative) => [negative ? "( $" : "$", negative ? `${digits})` : digits],
  "blanks inside": (digits, negative) => [negative ? `$ ( ${digits} )` : `$ ${digits}`],
  "thin blanks": (digits, negative) => [negative ? `&nbsp;(${digits}&nbsp;)` : `&nbsp;${digits}&nbsp;`],
  "bold spans": (digits, negative) => [negative ? `<span>(</span><b>${digits}</b><span>)</span>` : `<b>${digits}</b>`],
  paragraphs: (digits, negative) => [
    `<p>$</p>`,
    `<p>${negative ? `(${digits}` : digits}</p>`,
    `<p>${negative ? ")" : "&nbsp;"}</p>`,
  ],
  "minus with dollar": (digits, negative) => [`${negative ? "-$" : "$"}${digits}`],
  "minus behind dollar": (digits, negative) => [`$${negative ? "-" : ""}${digits}`],
  spanned: (digits, negative) => [`@2${negative ? `(${digits})` : digits}`, "@0"],
};
