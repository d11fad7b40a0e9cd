import type { ReadDocument } from "../document.ts";
import type { FirmMention } from "../mentions/firms.ts";
import { coverAt, isCovered } from "../scan.ts";
import { hasPhrase, phraseTrie } from "../tokens/phrases.ts";
import { listed } from "../tokens/plant.ts";
import type { Segment } from "../tokens/segments.ts";
import { isCapital, type Token, textAt, wordAt } from "../tokens/tokens.ts";
import { isHyphen } from "../tokens/trie.ts";
import { oneOf } from "../tokens/words.ts";
import { BACKS, CANONICAL, NEVER, NO_NAME, NOT_TENANT } from "./party-words.ts";
import type { Named } from "./passages.ts";
import { calledByTrade } from "./unnamed-tenant.ts";

const WITH_TO_ETC = oneOf("with to by from for");
const STOP_SEMICOLON_ETC = oneOf(". ; , )");
const BACKSTOP_BACKSTOPS_ETC = oneOf(
  "backstop backstops backstopped backstopping guarantee guarantees guaranteed guaranteeing stake",
);
const BEYOND_BESIDES_ETC = oneOf("beyond besides than unlike alongside");
const YU_HE_TONG = oneOf("与 和 同");
const SIGNED_SIGNS_ETC = oneOf(
  "signed signs leases leased rents rent renting mietet takes take taking taken lease customer orders ordered exercises exercised doubles doubled occupy commits committed pay pays agreed agrees",
);
const WITH_TO_CON_ETC = oneOf(
  "dengan dari with to con avec mit com ad signs lands adds wins signed supply supplies maker chipmaker",
);
const COMMA_SEMICOLON_OPEN = oneOf(", ; (");
const COMMA_SEMICOLON_CLOSE = oneOf(", ; )");
const BACKED_BACKSTOPPED_GUARANTEED = oneOf("backed backstopped guaranteed");
const A_AN_ETC = oneOf("a an its the first anchor");
const TENANT_CUSTOMER = oneOf("tenant customer");
const TENANT_CUSTOMER_CLIENT = oneOf("tenant customer client");
const WILL_TO_ETC = oneOf("will to would has have agreed is");
const RENT_TAKE_ETC = oneOf("rent take occupy lease pay");
const WITH_TO_TENANT = oneOf("with to tenant customer");
const HAS_HAVE_ETC = oneOf("has have had already with");
const NAMED_CALLED = oneOf("named called");

interface Parties {
  tenant?: Named;
  /** Who guarantees the tenant's payments. */
  backstop?: Named;
}

/** The other party of the contract: the firm named most in the announcing sentences, or the name behind "with". */
export function findCounterparty(document: ReadDocument, sentences: readonly Segment[]): Parties {
  const weights = new Map<string, { weight: number; party: Named }>();
  let backstop: Named | undefined;
  for (const segment of sentences.slice(0, 12)) {
    for (let at = segment.from; at < segment.to; at++) {
      const firm = coverAt(document.firms, document.firmOf, at);
      if (!firm) continue;
      at = firm.to - 1;
      if (NEVER.has(firm.name) && !isTenantMaker(document, segment, firm)) continue;
      const beside = isMovingIn(document.scan.tokens, firm.to) ? undefined : besideParty(document, segment, firm);
      if (beside !== undefined) {
        if (beside === "backs") backstop ??= partyOf(firm);
        continue;
      }
      if (isRecalled(document, firm)) continue;
      const party = WITH_TO_ETC.has(wordAt(document.scan.tokens, firm.from - 1));
      const known = weights.get(canonical(firm.name)) ?? { weight: 0, party: partyOf(firm) };
      known.weight += 1 + (party ? 1.5 : 0) + (segment.title ? 1 : 0) + formal(document, firm);
      weights.set(known.party.name, known);
    }
  }
  // Who stands behind the payments is no tenant, wherever else it is named.
  for (const name of weights.size > 1 ? guarantorsOf(document) : []) weights.delete(name);
  const heaviest = [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.party;
  const tenant = heaviest ? { ...heaviest, name: fullest(document, heaviest.name) } : unknownParty(document, sentences);
  return { ...(tenant && { tenant }), ...(backstop && backstop.name !== tenant?.name && { backstop }) };
}

const partyOf = ({ name, from, to }: FirmMention): Named => ({ name: canonical(name), from, to });

/** "Google has agreed to backstop $1.4 billion", "Google gets a 5.4% stake": firms that do so, by name. */
function guarantorsOf({ scan: { tokens }, firms }: ReadDocument): string[] {
  return firms.slice(0, 40).flatMap(({ name, to }) => {
    for (let at = to; at < Math.min(tokens.length, to + 7); at++) {
      const { low, text } = tokens[at]!;
      if (STOP_SEMICOLON_ETC.has(text)) break;
      if (BACKSTOP_BACKSTOPS_ETC.has(low)) return [canonical(name)];
    }
    return [];
  });
}

/** "its second contract after Microsoft's", "beyond CoreWeave": an earlier tenant; "not with Meta but" with another. */
const isRecalled = ({ scan }: ReadDocument, { from, to }: FirmMention): boolean =>
  BEYOND_BESIDES_ETC.has(wordAt(scan.tokens, from - 1)) ||
  (wordAt(scan.tokens, from - 1) === "after" && wordAt(scan.tokens, to) === "'s") ||
  (wordAt(scan.tokens, from - 1) === "with" && wordAt(scan.tokens, from - 2) === "not");

/** "Fluidstack, the formal tenant": the text says who the tenant is. */
function formal({ scan }: ReadDocument, { to }: FirmMention): number {
  if (textAt(scan.tokens, to) !== ",") return 0;
  for (let at = to + 1; at < to + 5; at++) if (wordAt(scan.tokens, at) === "tenant") return 3;
  return 0;
}

/** As the text writes it out somewhere: "AMD" beside "Advanced Micro Devices", "Bell" beside "Bell Canada". */
function fullest({ firms }: ReadDocument, name: string): string {
  const longer = firms.find(
    (firm) =>
      firm.name.startsWith(`${name} `) ||
      (firm.name.includes(" ") &&
        firm.name
          .split(" ")
          .map((word) => word[0])
          .join("") === name),
  );
  return longer ? canonical(longer.name) : name;
}

const CHIP_MAKERS: ReadonlySet<string> = new Set(["nvidia", "amd", "advanced micro devices"]);
const OF_CHIPS = oneOf(
  "gpu gpus chip chips system systems blackwell hopper grace hardware server servers processor processors accelerator accelerators partner cloud dgx preferred",
);

/** Makers of chips do take capacity now and then: "contract with NVIDIA", "Nvidia takes …", "signs AMD". */
function isTenantMaker({ scan }: ReadDocument, segment: Segment, { name, from, to }: FirmMention): boolean {
  if (!CHIP_MAKERS.has(name.toLowerCase())) return false;
  const before = wordAt(scan.tokens, from - 1);
  const after = scan.tokens[to];
  if (after?.kind === "word" && (OF_CHIPS.has(after.low) || /\d/.test(after.low))) return false;
  // "will run servers for Nvidia's researchers".
  if (before === "for" && after?.low === "'s") return true;
  // "AMDと契約", "与英伟达签署": with whom.
  if (after?.text === "\u3068" || YU_HE_TONG.has(before)) return true;
  for (let at = to; at < Math.min(segment.to, to + 5); at++)
    if (SIGNED_SIGNS_ETC.has(scan.tokens[at]!.low)) return true;
  return WITH_TO_CON_ETC.has(before) || (segment.title && from === segment.from);
}

const canonical = (name: string): string => (Object.hasOwn(CANONICAL, name) ? CANONICAL[name]! : name);

/** "Nvidia to rent its own chips", "AMD has agreed to take": whatever stands behind the verb, the firm is the tenant. */
function isMovingIn(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 4 && WILL_TO_ETC.has(wordAt(tokens, at))) at++;
  return at > to && RENT_TAKE_ETC.has(wordAt(tokens, at));
}

/** Somebody beside the tenant: who backs it, or who only lends, sells, owns or uses. */
function besideParty(
  { scan }: ReadDocument,
  segment: Segment,
  { from, to }: FirmMention,
): "backs" | "other" | undefined {
  // "a Fluidstack lease with Google backing".
  if (wordAt(scan.tokens, to) === "backing") return "backs";
  let left = from;
  // "Google-backed Fluidstack": the one before the hyphen backs.
  const backed = wordAt(scan.tokens, from - 1) === "backed" && isHyphen(scan.tokens[from - 2]!);
  if (!backed)
    while (left > segment.from && from - left < 4 && !COMMA_SEMICOLON_OPEN.has(scan.tokens[left - 1]!.text)) left--;
  let right = to;
  while (right < segment.to && right - to < 5 && !COMMA_SEMICOLON_CLOSE.has(scan.tokens[right]!.text)) {
    // "an Anthropic pact backed by Google": who stands behind "by" backs it.
    if (wordAt(scan.tokens, right + 1) === "by" && BACKED_BACKSTOPPED_GUARANTEED.has(scan.tokens[right]!.low)) break;
    right++;
  }
  if (!hasPhrase(NOT_TENANT, scan.tokens, left, right)) return undefined;
  return hasPhrase(BACKS, scan.tokens, left, right) ? "backs" : "other";
}

/** A letter of an abbreviation names nobody: "with U.S. Hyperscaler". */
const LEAST_NAME = 2;

/** A capitalised name that no list knows: "lease with Acme Compute". */
function unknownParty(document: ReadDocument, sentences: readonly Segment[]): Named | undefined {
  const { scan, firmOf } = document;
  const said = tenantBySaying(document);
  if (said) return said;
  for (const segment of sentences) {
    const firm = calledByTrade(document, segment);
    if (firm) return partyOf(firm);
  }
  for (const segment of sentences.slice(0, 6)) {
    for (let at = segment.from; at < segment.to - 1; at++) {
      // A firm that was weighed and is no tenant here is none by another way.
      if (isCovered(firmOf, at + 1)) continue;
      if (!leadsToParty(scan, at, segment.from) || isCovered(scan.companyOf, at + 1)) continue;
      const name = capitalRun(scan.tokens, at + 1, segment.to);
      if (name) return name;
    }
  }
  return namedTenant(scan) ?? namedNearby(document, sentences);
}

/** Sentences from the top in which a tenant may be named that the announcing ones call "the cloud firm". */
const NEARBY = 8;

/** "turns Helios over to CoreWeave", "the agreement with Fluidstack": beside a deal whose tenant is not said to be unnamed. */
function namedNearby(document: ReadDocument, sentences: readonly Segment[]): Named | undefined {
  const { scan, firms, firmOf } = document;
  const unnamed = sentences.some(({ from, to }) => hasPhrase(UNNAMED, scan.tokens, from, to));
  if (unnamed) return undefined;
  for (const segment of scan.segments.slice(0, NEARBY))
    for (let at = segment.from + 1; at < segment.to; at++) {
      const firm = coverAt(firms, firmOf, at);
      if (firm?.from !== at || !(segment.title || WITH_TO_TENANT.has(wordAt(scan.tokens, at - 1)))) continue;
      if (NEVER.has(firm.name) && !isTenantMaker(document, segment, firm)) continue;
      if (besideParty(document, segment, firm) === undefined && !isRecalled(document, firm)) return partyOf(firm);
    }
  return undefined;
}
const UNNAMED = phraseTrie(
  listed(`
    hyperscaler, unnamed, undisclosed, unidentified, investment-grade, investment grade, not named, not name,
    nobody knows, anonymous, hyperscale
  `),
);

/** "lands Fluidstack as tenant". */
function tenantBySaying({ scan: { tokens }, firms }: ReadDocument): Named | undefined {
  const said = firms.slice(0, 40).find(({ from, to }) => {
    // "the firm also has CoreWeave as a customer": who rents elsewhere already.
    if (HAS_HAVE_ETC.has(wordAt(tokens, from - 1))) return false;
    const at = A_AN_ETC.has(wordAt(tokens, to + 1)) ? to + 2 : to + 1;
    return wordAt(tokens, to) === "as" && TENANT_CUSTOMER.has(wordAt(tokens, at));
  });
  return said && partyOf(said);
}

/** "The tenant, a startup named Voltage Park, also rents in Virginia": told further down. */
function namedTenant({ tokens, segments }: ReadDocument["scan"]): Named | undefined {
  for (const { from, to } of segments.slice(0, 40)) {
    if (!TENANT_CUSTOMER_CLIENT.has(wordAt(tokens, from + 1)) || tokens[from]!.low !== "the") continue;
    for (let at = from + 2; at < Math.min(to, from + 10); at++) {
      const name = NAMED_CALLED.has(tokens[at]!.low) ? capitalRun(tokens, at + 1, to) : undefined;
      if (name) return name;
    }
  }
  return undefined;
}

/** "with Acme"; "an order for 2,000 GPUs from Acme". */
function leadsToParty({ tokens }: ReadDocument["scan"], at: number, from: number): boolean {
  if (tokens[at]!.low === "with" || (tokens[at]!.low === ":" && wordAt(tokens, at - 1) === "tenant")) return true;
  return (
    tokens[at]!.low === "from" &&
    tokens.slice(Math.max(from, at - 9), at).some(({ low }) => low === "order" || low === "orders")
  );
}

function capitalRun(tokens: readonly Token[], from: number, end: number): Named | undefined {
  let to = from;
  while (to < end && to - from < 5 && isCapital(tokens[to]) && !(to === from && NO_NAME.has(tokens[to]!.low))) to++;
  if (to === from || (to === from + 1 && tokens[from]!.text.length < LEAST_NAME)) return undefined;
  const words = tokens.slice(from, to).map(({ text }) => text);
  return { name: words.join(" "), from, to };
}
