import type { Row } from '../../entries/entries';
import type { Place } from '../../place';
import { compare, type Rational } from '../../number/rational';
import { evaluate, type Evaluation } from '../../expression/evaluate';
import type { RelationKey } from '../../sheets/relations';
import { headerKey } from '../../letters/vietnamese';
import { memo } from '../../memo/memo';
import { relationRows } from '../rows/dataRows';
import type { Facts } from '../../facts';
import { withShippedFigures } from './shippedFigures';

export type Outcome = 'holds' | 'fails' | 'skipped';

/** What one row of `Quy tắc` came to. */
export interface RelationResult {
  readonly id: string;
  /** The row's `Mã` cell. */
  readonly at: Place;
  readonly row: Row<RelationKey>;
  readonly outcome: Outcome;
  readonly left?: Evaluation;
  readonly right?: Evaluation;
}

const SIGNS: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (d) => d === 0,
  '≠': (d) => d !== 0,
  '<': (d) => d < 0,
  '≤': (d) => d <= 0,
  '>': (d) => d > 0,
  '≥': (d) => d >= 0,
};

/** Every row of `Quy tắc`, judged once: by the rule that reports it, and by scripts that list the outcomes. */
export const judgeRelations = memo((facts): readonly RelationResult[] =>
  relationRows(facts).map((row) => judge(row, facts)),
);

function judge(row: Row<RelationKey>, facts: Facts): RelationResult {
  const { code, left, right, leftMissing, rightMissing, comparison, active } = row.cells;
  const known = { id: code.text, at: code.at, row };
  if (headerKey(active.text) === 'không') return { ...known, outcome: 'skipped' };
  const a = sideOf(left.text, leftMissing.text, facts);
  const b = sideOf(right.text, rightMissing.text, facts);
  const unreadable = [a, b].some((side) => isUnreadable(side, facts));
  if (unreadable) return { ...known, outcome: 'skipped', left: a, right: b };
  const outcome =
    isReported(a, leftMissing.text) || isReported(b, rightMissing.text)
      ? 'fails'
      : compared(a, comparison.text, b);
  return { ...known, outcome, left: a, right: b };
}

function sideOf(source: string, missing: string, facts: Facts): Evaluation {
  const missingAsZero = headerKey(missing) === 'tính là 0';
  return evaluate(source, withShippedFigures(facts), { missingAsZero });
}

/** What cannot be read is no 0, and not missing: with it nothing is judged. Its cell has a finding of its own. */
function isUnreadable({ names }: Evaluation, { figures }: Facts): boolean {
  return names.some((name) => figures.byName.get(name)?.unreadable === true);
}

/** A figure not entered is passed over unless the row says `Báo lỗi`. */
function isReported(side: Evaluation, missing: string): boolean {
  return !side.ok && side.missing.length > 0 && headerKey(missing) === 'báo lỗi';
}

function compared(left: Evaluation, sign: string, right: Evaluation): Outcome {
  const holds = SIGNS[sign];
  const a = valueOf(left);
  const b = valueOf(right);
  if (!holds || !a || !b) return 'skipped';
  return holds(compare(a, b)) ? 'holds' : 'fails';
}

function valueOf(side: Evaluation): Rational | undefined {
  return side.ok ? side.value : undefined;
}
