/** Signs of a text that make work for readers. */
export interface Load {
  /** "<": a tag each, at most. */
  tags: number;
  /** "&" and characters that XML forbids: a repair each. */
  repairs: number;
  /** "{" and "[": an object each in JSON. */
  objects: number;
}

export function measureLoad(text: string): Load {
  const load: Load = { tags: 0, repairs: 0, objects: 0 };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x3c) load.tags++;
    else if (code === 0x26 || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) load.repairs++;
    else if (code === 0x7b || code === 0x5b) load.objects++;
  }
  return load;
}

/**
 * Beyond these a document is not tried. A thread whose memory runs out inside one of V8's own functions takes the
 * whole process with it, whatever its limits say, so what could get there is told before. Real feeds stay below a
 * tenth of each.
 */
const LIMITS = { tags: 1_500_000, objects: 300_000, entries: 50_000, repairLength: 6_000_000, repairs: 400_000 };

export const isReadable = ({ tags }: Load): boolean => tags <= LIMITS.tags;
export const isReadableJson = ({ objects }: Load): boolean => objects <= LIMITS.objects;
/** A text of hardly more than tags is no feed that somebody broke: real ones have 25 characters and more to a tag. */
const SPARE_TAGS = 500;
const SHORTEST_TAG = 16;

export const isRepairable = (text: string, { tags, repairs }: Load): boolean =>
  text.length <= LIMITS.repairLength &&
  tags + repairs <= LIMITS.repairs &&
  tags <= SPARE_TAGS + text.length / SHORTEST_TAG;

/** Entries that open in the document, as far as a look at the tags can tell; undefined where they are too many. */
export function countEntryTags(xml: string): number | undefined {
  const opening = /<(?:[a-z0-9]{1,10}:)?(?:item|entry)[\s>]/gi;
  let count = 0;
  while (opening.test(xml)) if (++count > LIMITS.entries) return undefined;
  return count;
}
