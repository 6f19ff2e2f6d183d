/** The part of the library that the tests use; it brings no types of its own. */
declare module 'fast-formula-parser' {
  interface CellReference {
    readonly sheet: string;
    /** One-based. */
    readonly row: number;
    readonly col: number;
  }

  export default class FormulaParser {
    constructor(config: { readonly onCell: (cell: CellReference) => unknown });
    parse(formula: string, at: CellReference): unknown;
  }
}
