/** Advance widths of Inter's regular cut in thousandths of the font size, by letters that share one. */
const WIDTHS: [string, number][] = [
  ["ijl.,:;'|!I ", 285],
  ["ftr()-/", 385],
  ["scxyzkvJ", 555],
  ["abdeghnopqu$?", 610],
  ["0123456789", 625],
  ["EFLTSZ+–", 635],
  ["ABCDGHKNOPQRUVXY&", 720],
  ["Mmw%", 860],
  ["W@", 990],
];
const BY_LETTER = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters).map((letter) => [letter, width] as const)),
);
/** What the table does not know is as wide as it is high; the chart engine measures line heights by such a letter. */
const UNKNOWN = 1000;

/** Width in pixels; `font` as in CSS: "600 15px Inter". */
export function textWidth(text: string, font = "12px"): number {
  const size = Number(/(\d{1,3}(?:\.\d{1,2})?)px/.exec(font)?.[1] ?? 12);
  const weight = /^(?:bold|[67]00)/.test(font) ? 1.05 : 1;
  const units = Array.from(text).reduce((sum, letter) => sum + (BY_LETTER.get(letter) ?? UNKNOWN), 0);
  return (units / 1000) * size * weight;
}
