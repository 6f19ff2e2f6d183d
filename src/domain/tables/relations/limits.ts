import type { FigureRow, TableFigures } from '../reading/tableFigures';
import { holds, type Relation } from './relation';

const PART = /trong đó/iu;
const WHOLE = /tổng|^số |(?:^|\/ )số (?!.*trong đó)/iu;
const CUMULATIVE = /lũy kế|luỹ kế|cộng dồn|từ đầu (?:năm|nhiệm kỳ)/iu;
const NOW =
  /(?:trong|kỳ) (?:kỳ|tháng|quý|tuần|này)|tháng này|(?:^|\/ )(?:tháng|quý|tuần) (?:\d|[IVX])/iu;

/** What cannot be more than another column of its row: `Trong đó` than the whole, this period than the cumulative figure. */
export function limits({ table, kinds, rows }: TableFigures): readonly Relation[] {
  const { headers, paths } = table;
  const pairs = headers.flatMap((header, column): readonly (readonly [number, number])[] => {
    if (kinds[column] !== 'amount') return [];
    if (PART.test(header)) {
      const whole =
        column -
        1 -
        [...headers.slice(0, column)].reverse().findIndex((one, at) => {
          return !PART.test(one) && kinds[column - 1 - at] === 'amount';
        });
      return whole < column && WHOLE.test(headers[whole] ?? '') ? [[column, whole]] : [];
    }
    if (!NOW.test(header) || CUMULATIVE.test(header)) return [];
    const outer = (paths[column] ?? []).slice(0, -1).join();
    const sum = headers.findIndex(
      (one, at) =>
        CUMULATIVE.test(one) &&
        kinds[at] === 'amount' &&
        (paths[at] ?? []).slice(0, -1).join() === outer,
    );
    return sum < 0 ? [] : [[column, sum]];
  });
  return pairs.flatMap(([part, whole]) => {
    const relations = rows.flatMap((row) => relationOf(row, part, whole, headers));
    const failed = relations.filter((relation) => !holds(relation)).length;
    return failed <= Math.max(1, (relations.length - failed) / 3) ? relations : [];
  });
}

function relationOf(
  { amounts, kind }: FigureRow,
  part: number,
  whole: number,
  headers: readonly string[],
): readonly Relation[] {
  const [result, most] = [amounts[part], amounts[whole]];
  if (!result || !most || kind === 'other' || kind === 'mean' || result.unit !== most.unit)
    return [];
  const terms = [{ amount: most, sign: 1 as const, name: headers[whole] ?? '' }];
  return [
    {
      kind: 'limit',
      form: 'limit',
      scale: 1,
      result,
      terms,
      said: true,
      about: headers[part] ?? '',
    },
  ];
}
