/** What is in a folder and what the program found there must be the same set, or a file is dead or an entry made up. */
export function offTheCatalogue(what: string, inFolder: readonly string[], inCatalogue: readonly string[]): string[] {
  const [files, known] = [new Set(inFolder), new Set(inCatalogue)];
  const twice = inCatalogue.filter((id, index) => inCatalogue.indexOf(id) !== index);
  return [
    ...inFolder.filter((id) => !known.has(id)).map((id) => `${what} ${id} has a file and is not in the catalogue`),
    ...inCatalogue.filter((id) => !files.has(id)).map((id) => `${what} ${id} is in the catalogue and has no file`),
    ...twice.map((id) => `${what} ${id} is in the catalogue twice`),
  ];
}

/** Names that a page does not print as code: between backticks, or at the start of a line of settings. */
export function unnamed(page: string, text: string, names: readonly string[]): string[] {
  return names.filter((name) => !isNamed(text, name)).map((name) => `${page} does not name ${name}`);
}

function isNamed(text: string, name: string): boolean {
  const plain = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`\`(?:/miner )?${plain}(?:\`| )|^#? ?${plain}=`, "m").test(text);
}

/** Settings that `.env.example` offers: one a line, commented out or not. */
export const settingsIn = (text: string): string[] =>
  [...text.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((found) => found[1] ?? "");

/** Scripts that a text tells people to run and that the package does not have. */
export function unknownScripts(page: string, text: string, scripts: readonly string[]): string[] {
  const told = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][a-z-]*)/g)].map((found) => found[1] ?? "");
  return [...new Set(told)]
    .filter((name) => !scripts.includes(name))
    .map((name) => `${page} tells people to run ${name}, which is no script`);
}
