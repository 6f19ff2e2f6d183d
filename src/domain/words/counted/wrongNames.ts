import type { Facts } from '../../facts';
import { goalOf } from '../../figures/targets/goal';
import { memo } from '../../memo/memo';
import type { Passage } from '../passages';
import { spelledOf } from '../sentences';
import type { Rows, Value } from './attributes/attribute';
import { countedSheets, isStatus, statusesOf, type CountedSheet } from './countedSheets';
import { likeliest } from './namedRows';
import { namesIn, type NamesOfKind } from './namesIn';
import { union } from './attributes/tally';
import { rowsTold, type RowTold } from './rowsTold';
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
  const listed = countedSheets(facts).flatMap((sheet) =>
    told.flatMap((passage) =>
      spelledOf(passage).flatMap((said) =>
        namesIn(said, sheet).flatMap((claim) => wrongIn(passage, sheet, claim)),
      ),
    ),
  );
  return [...listed, ...rowsTold(facts).flatMap((one) => wrongOf(facts, one))];
});

/** So many letters of what is told of a row are quoted. */
export const LONG = 100;

/** A row that is told of alone. */
function wrongOf(facts: Facts, told: RowTold): readonly WrongName[] {
  const { passage, sheet, row, mention: kind, said } = told;
  if (!isStatus(kind.attribute.name) || mayBeSaid(facts, told)) return [];
  // A message cuts a long subject, and what is told of it stands at its end.
  const claim = {
    kind,
    said: said.length > LONG ? passage.text.slice(kind.from, kind.to) : '',
    names: [said],
  };
  return [{ passage, sheet, claim, named: { name: said, row }, right: 0, unnamed: [] }];
}

/** What its sheet says of the row; that what never came up is not done; or that a limit was passed. */
function mayBeSaid(facts: Facts, { sheet, row, mention: { values } }: RowTold): boolean {
  const isOf = ({ readings }: Value): boolean => readings.some((rows) => rows.has(row));
  const never = statusesOf(sheet).some((one) => one.name === NONE && isOf(one));
  const target = facts.entries.targets.rows.find((one) => one.row === row);
  const goal = target && goalOf(target.cells.comparison, target.cells.goal);
  const isLimit = sheet.kind === 'targets' && goal?.kind === 'bound' && goal.sign === '≤';
  return values.some(
    (value) =>
      isOf(value) || (never && value.name.startsWith('chưa')) || (isLimit && value.name === 'vượt'),
  );
}

const NONE = 'không phát sinh';

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
