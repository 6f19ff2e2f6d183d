import { parseAddress } from '../../place';

/** A cell, zero-based. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A cell or a range that a formula names by its address. */
export interface Reference {
  /** As it is written, without its quotes; `undefined` for the formula's own sheet. */
  readonly sheet: string | undefined;
  /** First and last cell, the same for a single one; `undefined` where the sheet has no such cell (`A0`). */
  readonly from: Corner | undefined;
  readonly to: Corner | undefined;
}

/** Texts, which hold no reference; or an address that belongs to no name, function, other workbook or row of sheets. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!\]]|[\p{L}\p{N}_.']:)(?:(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])/giu;

/** The cells and ranges that a formula names; whole columns and rows, names and tables are left out. */
export function referencesIn(formula: string): readonly Reference[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, quoted, plain, first, last = first]) =>
    first === undefined || last === undefined
      ? []
      : [{ sheet: quoted?.replaceAll("''", "'") ?? plain, from: corner(first), to: corner(last) }],
  );
}

function corner(address: string): Corner | undefined {
  return parseAddress(address.replaceAll('$', '').toUpperCase());
}
