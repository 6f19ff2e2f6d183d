import type { Facts } from '../../facts';
import { memo } from '../../memo';
import type { Passage } from '../passages';
import { spelledOf } from '../sentences';
import type { Rows } from './attributes/attribute';
import { countedSheets, type CountedSheet } from './countedSheets';
import { likeliest } from './namedRows';
import { namesIn, type NamesOfKind } from './namesIn';
import { union } from './attributes/tally';
import { toldOfRows } from './toldOfRows';

/** A row that words call what its sheet does not, or a list of another length than is said. */
export interface WrongName {
  readonly passage: Passage;
  readonly sheet: CountedSheet;
  readonly claim: NamesOfKind;
  /** The name and its row; absent where the count is wrong. */
  readonly named?: { readonly name: string; readonly row: number };
  /** How many are named. */
  readonly right: number;
  /** Rows that are of the kind and not named. */
  readonly unnamed: readonly number[];
}

/** So much of a name's words must its row have … */
const SURE = 0.6;
/** … and so much less any row of the kind. */
const LESS = 0.6;
/** From here on a row may be meant. */
const LIKELY = 0.4;

/** Names in words against the status of the rows that they name. */
export const wrongNames = memo((facts: Facts): readonly WrongName[] => {
  const told = toldOfRows(facts);
  if (told.length === 0) return [];
  return countedSheets(facts).flatMap((sheet) =>
    told.flatMap((passage) =>
      spelledOf(passage).flatMap((said) =>
        namesIn(said, sheet).flatMap((claim) => wrongIn(passage, sheet, claim)),
      ),
    ),
  );
});

function wrongIn(passage: Passage, sheet: CountedSheet, claim: NamesOfKind): readonly WrongName[] {
  const right = union(...claim.kind.values.flatMap(({ readings }) => readings));
  const others: Rows = new Set([...sheet.names.keys()].filter((row) => !right.has(row)));
  const meant = claim.names.flatMap((name) => {
    const [own, other] = [likeliest(name, sheet, right), likeliest(name, sheet, others)];
    const isWrong = other && other.like >= SURE && (own?.like ?? 0) <= LESS * other.like;
    return isWrong
      ? [{ name, row: other.row, isWrong }]
      : own && own.like >= LIKELY
        ? [{ name, row: own.row, isWrong: false }]
        : [];
  });
  const named = new Set(meant.map(({ row }) => row));
  const unnamed = [...right].filter((row) => !named.has(row));
  const found = { passage, sheet, claim, right: named.size, unnamed };
  const wrong = meant.filter(
    (one, index) => one.isWrong && meant.findIndex(({ row }) => row === one.row) === index,
  );
  if (wrong.length > 0) return wrong.map((one) => ({ ...found, named: one }));
  const { count, names } = claim;
  const isCounted =
    count !== undefined && !count.hedged && names.length > 1 && meant.length === names.length;
  return isCounted && count.value !== named.size && named.size === names.length ? [found] : [];
}
