import { guidanceSubject, milestoneSubject, type PromiseLine, rangeText } from "../kit/index.ts";
import type { Guidance, Milestone } from "../model/index.ts";

type Told = (Milestone | Guidance) & { itemKey: string; outlet: string; day: string; url?: string };

const subjectOf = (one: Told): string =>
  one.kind === "milestone" ? milestoneSubject(one) : `guidance for ${guidanceSubject(one)}`;

const valueOf = (one: Told): string =>
  one.kind === "milestone" ? one.by.text : one.range ? rangeText(one.range, one) : "withdrawn";

/** Promises of one subject as one line: what was said last, and what was said before where it was something else. */
export function promiseLines(told: readonly Told[]): PromiseLine[] {
  return [...Map.groupBy(told, subjectOf)].flatMap(([subject, all]) => {
    const [last, ...older] = all;
    if (!last) return [];
    const value = valueOf(last);
    const own = last.kind === "milestone" && last.before ? [{ value: last.before.text, day: last.day }] : [];
    const before = [...own, ...older.map((one) => ({ value: valueOf(one), day: one.day }))];
    return [
      {
        subject,
        value,
        day: last.day,
        quote: last.quote,
        outlet: last.outlet,
        ...(last.url && { url: last.url }),
        before: before.filter((one, at) => one.value !== (before[at - 1]?.value ?? value)),
      },
    ];
  });
}
