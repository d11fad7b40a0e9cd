/** How much of what is answered is right, and how much of what is labelled was found. */
export interface Tally {
  right: number;
  answered: number;
  labelled: number;
}

export const tally = (): Tally => ({ right: 0, answered: 0, labelled: 0 });

export const add = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  answered: one.answered + other.answered,
  labelled: one.labelled + other.labelled,
});

/** Where nothing is answered, nothing is wrong; where nothing is labelled, nothing is missed. */
export const precision = ({ right, answered }: Tally): number => (answered === 0 ? 1 : right / answered);
export const recall = ({ right, labelled }: Tally): number => (labelled === 0 ? 1 : right / labelled);
