/**
 * Remembers what a text was read as. Labels and heads of tables come again from row to row and quarter to quarter,
 * styles of a page from element to element, and each is asked for several times. Forgets everything once it knows too
 * many, so that hostile pages cost no memory. What is remembered must not be changed.
 */
export function remembering<Read>(read: (text: string) => Read, most = 2_000, longest = 300): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    if (text.length > longest) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = read(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
