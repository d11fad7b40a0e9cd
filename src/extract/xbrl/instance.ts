import { type Cut, walkHtml } from "../../lib/index.ts";
import { oneOf } from "../tokens/words.ts";
import { readAmount, type XbrlAmount } from "./amount.ts";

export interface XbrlDimension {
  /** "srt:ProductOrServiceAxis". */
  axis: string;
  /** "core:ColocationServiceMember"; the text of a typed member. */
  member: string;
}

/** One tagged figure as the document states it. */
export interface XbrlFact extends XbrlAmount {
  /** "us-gaap:Revenues". */
  concept: string;
  /** ISO 4217; absent for shares, ratios and counts. */
  currency?: string;
  /** First day of a duration; absent for an instant. */
  start?: string;
  end: string;
  dimensions: XbrlDimension[];
}

/** Everything tagged in an inline XBRL document. */
export interface XbrlInstance {
  facts: XbrlFact[];
  /** Cover facts by name: "EntityCentralIndexKey", "DocumentPeriodEndDate". */
  cover: Map<string, string>;
  cut?: Cut;
}

interface Context {
  start?: string;
  end?: string;
  dimensions: XbrlDimension[];
}

/** An element whose text is being gathered. */
interface Frame {
  element: string;
  attributes: Record<string, string>;
  text: string;
}

interface Gathered {
  contexts: Map<string | undefined, Context>;
  units: Map<string | undefined, string[]>;
  numbers: Frame[];
  words: Frame[];
  /** Continuations by id: text of a fact that goes on elsewhere in the document. */
  continuations: Map<string | undefined, Frame>;
  /** Ids of the context and the unit that were opened last. */
  context?: string | undefined;
  unit?: string | undefined;
}

const GATHERED = new Set([
  "nonfraction",
  "nonnumeric",
  "continuation",
  "startdate",
  "enddate",
  "instant",
  "measure",
  "explicitmember",
  "typedmember",
]);

const ENDS = oneOf("enddate instant");
const MEMBERS = oneOf("explicitmember typedmember");

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Days of a context and measures of a unit; a unit that divides is none of money. */
function place(frame: Frame, into: Gathered): void {
  const text = frame.text.trim();
  if (frame.element === "nonfraction") into.numbers.push(frame);
  else if (frame.element === "nonnumeric") into.words.push(frame);
  else if (frame.element === "continuation") into.continuations.set(frame.attributes["id"], frame);
  else if (frame.element === "measure") into.units.get(into.unit)?.push(text);
  const context = into.contexts.get(into.context);
  if (!context) return;
  if (frame.element === "startdate" && DAY.test(text)) context.start = text.slice(0, 10);
  else if (ENDS.has(frame.element) && DAY.test(text)) context.end = text.slice(0, 10);
  else if (MEMBERS.has(frame.element))
    context.dimensions.push({ axis: frame.attributes["dimension"] ?? "", member: text });
}

/** A text block of a note may hold half the document; nothing that long is wanted. */
const LONGEST_TEXT = 4000;

function gather(html: string): { gathered: Gathered; cut: Cut | undefined } {
  const gathered: Gathered = {
    contexts: new Map(),
    units: new Map(),
    numbers: [],
    words: [],
    continuations: new Map(),
  };
  const frames: Frame[] = [];
  let excluded = 0;
  const cut = walkHtml(html, {
    open(name, attributes) {
      const element = localName(name);
      if (element === "context") gathered.contexts.set((gathered.context = attributes["id"]), { dimensions: [] });
      else if (element === "unit") gathered.units.set((gathered.unit = attributes["id"]), []);
      else if (element === "exclude") excluded++;
      else if (GATHERED.has(element)) frames.push({ element, attributes, text: "" });
    },
    text(text) {
      if (excluded > 0) return;
      for (const frame of frames) if (frame.text.length < LONGEST_TEXT) frame.text += text;
    },
    close(name) {
      const element = localName(name);
      if (element === "exclude") excluded--;
      else if (GATHERED.has(element)) {
        const frame = frames.pop();
        if (frame) place(frame, gathered);
      }
    },
  });
  return { gathered, cut };
}

/** "iso4217:USD" alone; shares, ratios and money per share are no money. */
function currencyOf(measures: string[] | undefined): string | undefined {
  return /^iso4217:([A-Z]{3})$/.exec(measures?.join(" per ") ?? "")?.[1];
}

function factOf({ attributes, text }: Frame, { contexts, units }: Gathered): XbrlFact[] {
  const context = contexts.get(attributes["contextref"]);
  const concept = attributes["name"];
  if (!concept || !context?.end) return [];
  const amount = readAmount(text, attributes);
  if (!amount) return [];
  const currency = currencyOf(units.get(attributes["unitref"]));
  return [
    {
      concept,
      ...amount,
      ...(currency ? { currency } : {}),
      ...(context.start ? { start: context.start } : {}),
      end: context.end,
      dimensions: context.dimensions,
    },
  ];
}

/** A text that goes on at itself ends here. */
const MOST_PARTS = 50;

/** The text of a fact with the parts that go on elsewhere. */
function wholeText(frame: Frame, continuations: ReadonlyMap<string | undefined, Frame>): string {
  let text = "";
  let part: Frame | undefined = frame;
  for (let steps = 0; part && steps < MOST_PARTS; steps++) {
    text += part.text;
    part = continuations.get(part.attributes["continuedat"]);
  }
  return text.replace(/\s+/g, " ").trim();
}

/** Whether a document carries inline XBRL, told without reading it. */
export const isInlineXbrl = (html: string): boolean => /<ix:(?:header|nonfraction)/i.test(html);

/** Reads every tagged figure of an inline XBRL document in one pass. */
export function readInstance(html: string): XbrlInstance {
  const { gathered, cut } = gather(html);
  const cover = new Map<string, string>();
  for (const frame of gathered.words) {
    const [prefix, name] = (frame.attributes["name"] ?? "").split(":");
    if (prefix === "dei" && name && !cover.has(name)) cover.set(name, wholeText(frame, gathered.continuations));
  }
  return { facts: gathered.numbers.flatMap((frame) => factOf(frame, gathered)), cover, ...(cut ? { cut } : {}) };
}
