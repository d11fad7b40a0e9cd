import { formatMoney, roundness } from "../kit/index.ts";
import { type AlertFigure, type Announcement, type Passage, type StoryView, TRUST_ORDER } from "../model/index.ts";

type Told = StoryView["announcements"][number];
type Of<Kind extends Announcement["kind"]> = Extract<Told, { kind: Kind }>;

/** The names under which an announcement keeps the sentences of its terms. */
type Named<Kind extends Announcement["kind"]> = keyof NonNullable<Of<Kind>["terms"]>;

/** A term of the news as one text states it; `show` gives nothing where the text does not. */
interface Term<Kind extends Announcement["kind"]> {
  id: string;
  label: string;
  /** Whose sentence it is; the announcement's own without it. */
  of?: Named<Kind>;
  show: (one: Of<Kind>) => string | undefined;
  /** "not stated" is an answer too. */
  missed?: true;
}

const money = (value: string | undefined, currency: string | undefined): string | undefined =>
  value && formatMoney(value, currency ?? "USD", roundness(value));

const LOADS = { critical: " critical IT load", gross: " gross" } as const;

const TERMS: { [Kind in Announcement["kind"]]?: readonly Term<Kind>[] } = {
  contract: [
    {
      id: "counterparty",
      label: "Counterparty",
      of: "counterparty",
      show: ({ counterparty }) => counterparty,
      missed: true,
    },
    {
      id: "contract_value",
      label: "Contract value",
      of: "value",
      show: ({ value, currency }) => money(value, currency),
      missed: true,
    },
    {
      id: "contract_mw",
      label: "Power",
      of: "mw",
      show: ({ mw, mwKind }) => (mw === undefined ? undefined : `${mw} MW${mwKind ? LOADS[mwKind] : ""}`),
      missed: true,
    },
    {
      id: "contract_term",
      label: "Term",
      of: "termYears",
      show: ({ termYears }) => (termYears === undefined ? undefined : `${termYears} years`),
      missed: true,
    },
    {
      id: "contract_backstop",
      label: "Backstop",
      of: "backstop",
      show: ({ backstop }) =>
        backstop &&
        ([money(backstop.value, backstop.currency), backstop.by && `by ${backstop.by}`].filter(Boolean).join(" ") ||
          undefined),
    },
  ],
  rebrand: [
    { id: "rebrand_from", label: "Old name", of: "from", show: ({ from }) => from },
    { id: "rebrand_to", label: "New name", of: "to", show: ({ to }) => to },
    { id: "rebrand_ticker", label: "New ticker", of: "newTicker", show: ({ newTicker }) => newTicker },
    { id: "rebrand_status", label: "Status", of: "status", show: ({ status }) => status },
  ],
  mining_exit: [{ id: "exit_status", label: "Mining exit", show: ({ status }) => status }],
  merger: [
    { id: "merger_with", label: "With", of: "counterparty", show: ({ counterparty }) => counterparty },
    { id: "merger_value", label: "Value", of: "value", show: ({ value, currency }) => money(value, currency) },
    { id: "merger_status", label: "Status", of: "status", show: ({ status }) => status },
  ],
  conversion: [
    { id: "conversion_site", label: "Site", show: ({ site }) => site },
    { id: "conversion_mw", label: "Power", of: "mw", show: ({ mw }) => (mw === undefined ? undefined : `${mw} MW`) },
  ],
  financing: [
    { id: "financing_value", label: "Amount", of: "value", show: ({ value, currency }) => money(value, currency) },
    { id: "financing_instrument", label: "Instrument", of: "instrument", show: ({ instrument }) => instrument },
  ],
};

/** What one text says a term is, and its sentence that says so. */
interface Said {
  value: string;
  quote: string;
  from: Told;
}

/** A term as texts state it: what stands, and who says otherwise. */
interface Standing {
  id: string;
  label: string;
  missed: boolean;
  told?: Said;
  others: Said[];
}

/** Nothing where the text has no sentence for it: an old name that the list of companies supplied. */
function saidIn<Kind extends Announcement["kind"]>({ show, of }: Term<Kind>, from: Of<Kind>): Said[] {
  const value = show(from);
  const terms: Partial<Record<PropertyKey, Passage>> | undefined = of && from.terms;
  const quote = terms && of ? terms[of]?.quote : from.quote;
  return value === undefined || quote === undefined ? [] : [{ value, quote, from }];
}

const rankOf = ({ trust }: Told): number => TRUST_ORDER.indexOf(trust);

/** The better trusted text, then what more texts say, then the shorter words; arrival plays no part. */
function standing<Kind extends Announcement["kind"]>(term: Term<Kind>, told: readonly Of<Kind>[]): Standing {
  const { id, label, missed } = term;
  const all = told.flatMap((from) => saidIn(term, from));
  const support = (value: string) =>
    new Set(all.filter((one) => one.value === value).map(({ from }) => from.itemKey)).size;
  const [first, ...rest] = all.toSorted(
    (one, other) =>
      rankOf(one.from) - rankOf(other.from) ||
      support(other.value) - support(one.value) ||
      one.value.length - other.value.length ||
      Number(one.value > other.value) - Number(one.value < other.value),
  );
  return { id, label, missed: missed === true, others: rest, ...(first && { told: first }) };
}

function standingTerms(view: StoryView): Standing[] {
  const kind = view.kind as Announcement["kind"];
  const told = view.announcements.filter((one) => one.kind === kind);
  const terms = (TERMS[kind] ?? []) as readonly Term<typeof kind>[];
  return told.length === 0 ? [] : terms.map((term) => standing(term, told as Of<typeof kind>[]));
}

/** What an announcement says, term by term, each with its sentence. */
export function termFigures(view: StoryView): AlertFigure[] {
  return standingTerms(view).flatMap(({ id, label, missed, told }): AlertFigure[] => {
    if (!told) return missed ? [{ metric: id, label, value: "not stated" }] : [];
    const { outlet, itemKey } = told.from;
    const url = view.sources.find((source) => source.itemKey === itemKey)?.url;
    return [{ metric: id, label, value: told.value, quote: told.quote, outlet, ...(url && { url }) }];
  });
}

/** What a term of this kind of news stands at: "Microsoft". */
export const termValue = (view: StoryView, id: string): string | undefined =>
  standingTerms(view).find((term) => term.id === id)?.told?.value;

/** Amounts that differ; names and words are told in too many ways to be held against one another. */
const COMPARED: ReadonlySet<string> = new Set(["contract_value", "contract_mw", "contract_term", "merger_value"]);

const amountOf = (value: string): string => value.replace(/ (?:critical IT load|gross)$/, "");

/** Who states another amount than the one that stands, by better trusted texts only against worse ones. */
export const termDisputes = (view: StoryView): { label: string; stands: string; by: Told; others: Said[] }[] =>
  standingTerms(view).flatMap(({ id, label, told, others }) => {
    if (!told || !COMPARED.has(id)) return [];
    const against = others.filter(({ value }) => amountOf(value) !== amountOf(told.value));
    return against.length ? [{ label, stands: told.value, by: told.from, others: against }] : [];
  });
