import type { Facts } from '../../../../facts';
import { memo } from '../../../../memo/memo';
import type { Place } from '../../../../place';
import { twoDigits } from '../../../../number/dates/date';
import { changedDigits } from '../../../printed/fingers';
import { passages, type Passage } from '../../../passages';
import type { Said } from '../../../read';
import { sentencesOf } from '../../../sentences';
import { tellingOf, tokensOf } from '../../tokens';
import { namedTables, type NamedRow, type NamedTable } from '../rows';
import { EVENT, HELD, rowOf } from './event';
import { isDay } from './rowsNamed';

/** A day that a sentence gives to what an annex's row was held on another. */
export interface WrongDay {
  readonly passage: Passage;
  /** `28/5/2027`. */
  readonly text: string;
  readonly row: NamedRow;
  readonly right: string;
  readonly at: Place;
}

/** Behind these a day is a limit or begins a span. */
const HELD_ON =
  /(?<!(?:trước|sau|đến|từ|hết|hạn|tới|qua|kể từ) )ngày $|(?<!\p{L})(?:sáng|chiều|tối) $/iu;

/** `Lớp thanh toán không tiền mặt mở tại chợ cá ngày 28/5/2027` beside the row of 18/5/2027: the one day of a sentence, where fingers made it or it is another row's. */
export const daysOfRows = memo((facts: Facts): readonly WrongDay[] => {
  const tables = namedTables(facts).filter(
    ({ rows, turned }) => !turned && rows.some(({ days }) => days.length > 0),
  );
  return tables.length === 0
    ? []
    : passages(facts, 'compared').flatMap((passage) =>
        sentencesOf(passage).flatMap((said) =>
          EVENT.test(said.line) ? ofSentence(tables, passage, said) : [],
        ),
      );
});

function ofSentence(
  tables: readonly NamedTable[],
  passage: Passage,
  said: Said,
): readonly WrongDay[] {
  const [day, another] = said.figures.filter(({ sign }) => sign === '▤');
  if (!day || another || !HELD_ON.test(said.line.slice(0, day.at))) return [];
  const text = said.text.slice(day.from, day.to);
  const [told] = tokensOf(text);
  if (told === undefined || !isDay(told)) return [];
  const event = EVENT.exec(said.line)?.[0] ?? '';
  const words = tellingOf(tokensOf(said.text)).filter((word) => !isDay(word) && !HELD.has(word));
  const [row, other] = tables.flatMap((table) =>
    table.words.has(event) ? rowOf(table, words, LEAST_WORDS) : [],
  );
  const [own, second] = row?.days ?? [];
  if (!row || other || !own || second) return [];
  const [right = ''] = tokensOf(own.text);
  const isAnothers = row.table.rows.some((one) => one !== row && one.words.has(told));
  return told !== right && (isAnothers || isSlip(told, right))
    ? [{ passage, text, row, right: own.text, at: own.at }]
    : [];
}

const LEAST_WORDS = 3;

/** `28/5` for `18/5`, `18/6` for `18/5`. */
function isSlip(told: string, right: string): boolean {
  const [day, month] = told.split('/').map(Number);
  const [ownDay, ownMonth] = right.split('/').map(Number);
  const [typed = '', own = ''] = [day, ownDay].map((one) => twoDigits(one ?? NaN));
  return day === ownDay || (month === ownMonth && changedDigits(typed, own) === 1);
}
