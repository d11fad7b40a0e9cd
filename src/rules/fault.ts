/** A fault of an expression: offsets in its own text, and one sentence that says what to write instead. */
export class ExpressionFault extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
