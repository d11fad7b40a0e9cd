import type { DocumentKind, Severity } from "../model/index.ts";
import type { RuleFile } from "./schema.ts";
import type { Sentence } from "./sentence.ts";
import type { Expression, ParameterMap } from "./types.ts";

/** A rule that is ready to judge: what its file says, with its expressions compiled. */
export interface Rule extends Omit<RuleFile, "severity" | "louder" | "when"> {
  severity: Severity;
  when: readonly DocumentKind[];
  file: string;
  compiled: {
    condition: Expression;
    repeated?: Expression;
    louder: readonly { when: Expression; severity: Severity }[];
    sentence: Sentence;
    /** The names whose values a judgement shows. */
    shown: readonly { name: string; read: Expression["evaluate"] }[];
  };
  defaults: ParameterMap;
}
