/** A store that cannot be opened or used; the message says what to do. */
export class StoreFault extends Error {}
