import { cutOf, guidanceSubject, milestoneSubject, type Slip, slipOf } from "../kit/index.ts";
import type { AlertFigure, StoryView } from "../model/index.ts";

type Told = StoryView["announcements"][number];

/** A date or guidance that moved, as two lines: what holds now and what held, each with its own sentence. */
function slipLines(view: StoryView, { itemKey, outlet, quote }: Told, subject: string, slip: Slip): AlertFigure[] {
  const url = view.sources.find((source) => source.itemKey === itemKey)?.url;
  const now: AlertFigure = {
    metric: "promise",
    label: capital(subject),
    value: slip.after,
    quote,
    outlet,
    ...(slip.before && { prior: { label: "before", value: slip.before } }),
    ...(url && { url }),
  };
  const { earlier, before } = slip;
  if (!earlier || !before) return [now];
  const old: AlertFigure = {
    metric: "promise_before",
    label: `As said on ${earlier.day}`,
    value: before,
    quote: earlier.quote,
    outlet: earlier.outlet,
    ...(earlier.url && { url: earlier.url }),
  };
  return [now, old];
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Every promise of a story that slipped, once however many sources repeat it. */
export function promiseLines(view: StoryView): AlertFigure[] {
  const said = new Set<string>();
  return view.announcements.flatMap((one) => {
    const [subject, slip] =
      one.kind === "milestone"
        ? [milestoneSubject(one), slipOf(one)]
        : one.kind === "guidance"
          ? [`Guidance for ${guidanceSubject(one)}`, cutOf(one)]
          : [];
    if (!subject || !slip || said.has(`${subject}|${slip.after}`)) return [];
    said.add(`${subject}|${slip.after}`);
    return slipLines(view, one, subject, slip);
  });
}
