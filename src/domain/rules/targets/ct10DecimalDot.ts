import type { Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { CellValue } from '../../grid';
import type { Remark, Rule } from '../rule';

export const ct10DecimalDot: Rule = {
  id: 'CT10',
  title: 'Dấu thập phân phải là dấu phẩy',
  severity: 'Cảnh báo',
  example: 'Kết quả ghi 99.82 hoặc 99.82%.',
  remedy: 'Ghi 99,82: dấu phẩy ngăn phần thập phân, dấu chấm nhóm hàng nghìn.',
  *check({ entries }) {
    yield* dots(entries.targets, ['goal', 'result', 'numerator', 'denominator', 'previous']);
    yield* dots(entries.figures, ['current', 'cumulative', 'previous']);
  },
};

function* dots<K extends string>({ rows }: Table<K>, keys: readonly K[]): Iterable<Remark> {
  for (const row of rows) {
    for (const key of keys) {
      const said = remarkOn(row, key);
      if (said) yield said;
    }
  }
}

function remarkOn<K extends string>({ group, cells }: Row<K>, key: K): Remark | undefined {
  const entry = cells[key];
  if (group || entry.decimalDot === undefined) return undefined;
  const after = mended(entry, entry.decimalDot);
  return {
    at: entry.at,
    message: `Dấu thập phân phải là dấu phẩy: “${entry.text}” → “${entry.decimalDot}”.`,
    fix: {
      label: `Ghi ${entry.decimalDot}`,
      changes: [
        {
          ...entry.at,
          before: entry.raw,
          after,
          format: typeof after === 'number' ? 'General' : '@',
        },
      ],
    },
  };
}

/** A plain number becomes one; a percent, a fraction or a bound stays the text it was, with a comma. */
function mended({ meaning }: Entry, text: string): CellValue {
  return meaning.kind === 'number' && !meaning.percent ? meaning.number : text;
}
