/** Do the pieces from a place on stand so, one behind the other? Outside of the text stands none. */
export const reads = <Is extends string>(
  parts: readonly { readonly is: Is }[],
  at: number,
  ...kinds: readonly NoInfer<Is>[]
): boolean => kinds.every((is, place) => parts[at + place]?.is === is);
