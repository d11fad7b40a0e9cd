/** Who judges a company because of its report says so: "after the Q1 print", "a day after Bitdeer's third-quarter report". */
const OCCASION =
  /\b(?:after|following|despite|since|upon|on the back of)\s(?:(?:its|the|a|their|this|last|\p{L}{2,30}['’]s)\s)?(?:[\p{L}\p{N}]{1,12}[-\s]){0,3}?(?:quarter|q[1-4]|print|earnings|results|report|numbers)\b/iu;
const HEAD = 600;

/** Whether a text judges a company after its report: in the title or in the first words. */
export const isJudgement = (title: string, text: string): boolean => OCCASION.test(`${title}\n${text.slice(0, HEAD)}`);
