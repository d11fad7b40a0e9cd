/** Names of companies, told apart whatever their legal form and marks. */

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
export const shortName = (name: string): string =>
  name.replace(/,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|AG|Holdings Inc)(?: ?\.)?$/i, "");
export const sameName = (names: readonly string[], said: string): boolean =>
  names.some((name) => plain(name).startsWith(plain(said)) && plain(said).length > 3);
