/** The company of news about the whole sector; its stories are kept together and never alert. */
export const SECTOR = "*";
