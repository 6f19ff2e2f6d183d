import { printNumber } from '../../../letters/vietnamese';
import { orphans } from '../../../words/known/numbers/orphans';
import type { SaidOfRow } from '../../../words/known/rows/judged';
import { namedEnds, type NamedEnd } from '../../../words/known/rows/order/namedEnds';
import { toldEnds } from '../../../words/known/rows/order/toldEnds';
import { wrongRanks, type WrongRank } from '../../../words/known/rows/order/ranks';
import { saidOfRows } from '../../../words/known/rows/saidOfRows';
import { daysOfRows, type WrongDay } from '../../../words/known/rows/byWords/daysOfRows';
import { toldByWords } from '../../../words/known/rows/byWords/toldByWords';
import { wrongThresholds, type Threshold } from '../../../words/known/rows/order/thresholds';
import { exchanged, type Exchanged } from '../../../words/known/series/exchanged';
import { wrongTotals, type WrongTotal } from '../../../words/known/rows/totalsTold';
import { wordsOf } from '../../../words/claims/derived';
import type { Remark, Rule } from '../../rule';
import { orphanRemark } from '../../text/remarks/orphanRemark';
import { quote } from '../../text/quote';
import { placeKey } from '../../../place';

export const pl16WordsAgainstAnnex: Rule = {
  id: 'PL16',
  title: 'Số trong lời khác số trong phụ lục',
  severity: 'Cảnh báo',
  example: '“thôn Bãi Dài dẫn đầu với 88%” trong khi Phụ lục II ghi Bãi Dài 71%.',
  remedy: 'Sửa lời hoặc sửa phụ lục.',
  *check(facts) {
    const known = new Set<string>();
    for (const said of saidOfRows(facts)) {
      const { passage, figure } = said;
      known.add(`${placeKey(passage.at)} ${figure.digits}`);
      yield remark(said);
    }
    for (const end of [...toldEnds(facts), ...toldByWords(facts)]) {
      const key = `${placeKey(end.passage.at)} ${end.figure.digits}`;
      if (!known.has(key)) yield remark(end);
      known.add(key);
    }
    for (const end of namedEnds(facts)) yield ofEnd(end);
    for (const day of daysOfRows(facts)) yield ofDay(day);
    for (const rank of wrongRanks(facts)) yield ofRank(rank);
    for (const threshold of wrongThresholds(facts)) yield ofThreshold(threshold);
    for (const total of wrongTotals(facts)) {
      known.add(`${placeKey(total.passage.at)} ${total.figure.digits}`);
      yield ofTotal(total);
    }
    for (const one of exchanged(facts)) {
      const keys = one.figures.map(({ digits }) => `${placeKey(one.passage.at)} ${digits}`);
      if (!keys.some((key) => known.has(key))) yield ofExchanged(one);
      for (const key of keys) known.add(key);
    }
    for (const orphan of orphans(facts)) {
      const { at } = orphan.passage;
      if (orphan.fact.sheet === 'annexes' && !known.has(`${placeKey(at)} ${orphan.figure.digits}`))
        yield orphanRemark(orphan);
    }
  },
};

function remark({ passage, figure, row, own, header, other, wrong }: SaidOfRow): Remark {
  const sign = figure.sign === '%' ? '%' : '';
  const shown = (value: number): string => `${printNumber(Number(value.toFixed(2)))}${sign}`;
  const place = own?.at ?? { sheet: row.table.sheet, cell: '' };
  const beside = other ? `; ${quote(other.row.name)} là ${shown(other.number.value)}` : '';
  const says = `${place.sheet} (ô ${place.cell}, ${row.table.line} ${quote(header)}) ghi ${quote(row.name)} là ${own ? shown(own.value) : ''}${beside}`;
  return {
    at: passage.at,
    also: [place, ...(other ? [other.number.at] : [])],
    message:
      wrong === 'end'
        ? `Lời nêu ${quote(row.name)} (${figure.digits}${sign}) ở đầu hoặc cuối bảng, nhưng ${says}: sửa tên hoặc con số.`
        : `Lời ghi ${quote(row.name)} ${figure.digits}${sign}, ${says}: sửa một trong hai nơi.`,
  };
}

function ofTotal({ passage, said, figure, header, own }: WrongTotal): Remark {
  return {
    at: passage.at,
    also: [own.at],
    message: `Lời ghi ${figure.digits} (trong ${quote(wordsOf(said, figure.at, figure.at + 1))}), ${own.at.sheet} (ô ${own.at.cell}, cột ${quote(header)}) ghi ${printNumber(own.value)}: sửa một trong hai nơi.`,
  };
}

/** Each of two neighbours has the other's number. */
function ofExchanged({ passage, said, figures, items }: Exchanged): Remark {
  const [first, second] = figures;
  const [one] = items;
  const { isCounted } = one.series;
  const says = items.map(({ name, value, at }) =>
    isCounted
      ? `${printNumber(value)} dòng ${quote(name)}`
      : `${quote(name)} là ${printNumber(value)} (ô ${at.cell})`,
  );
  return {
    at: passage.at,
    also: items.map(({ at }) => at),
    message: `Lời ghi ${first.digits} và ${second.digits} (trong ${quote(said.text.slice(Math.max(0, first.from - 30), second.to + 30))}), ${one.at.sheet} ${isCounted ? 'có' : 'ghi'} ${says.join(', ')}: có lẽ hai số đổi chỗ cho nhau, sửa một trong hai nơi.`,
  };
}

function ofEnd({ passage, text, header, row, own, first, number }: NamedEnd): Remark {
  const shown = ({ value }: NamedEnd['own']): string => printNumber(Number(value.toFixed(2)));
  return {
    at: passage.at,
    also: [own.at, number.at],
    message: `Lời nêu ${quote(row.name)} ${text}, nhưng ${own.at.sheet} (ô ${own.at.cell}, ${row.table.line} ${quote(header)}) ghi ${quote(row.name)} là ${shown(own)}; ${quote(first.name)} là ${shown(number)}: sửa tên.`,
  };
}

function ofDay({ passage, text, row, right, at }: WrongDay): Remark {
  return {
    at: passage.at,
    also: [at],
    message: `Lời ghi ${quote(row.name)} ngày ${text}, ${at.sheet} (ô ${at.cell}) ghi ngày ${right}: sửa một trong hai nơi.`,
  };
}

function ofRank({ passage, text, header, row, own, right, holder }: WrongRank): Remark {
  const beside = holder ? `; ${text} là ${quote(holder.name)}` : '';
  return {
    at: passage.at,
    also: [own.at],
    message: `Lời nêu ${quote(row.name)} ${text}, nhưng theo ${own.at.sheet} (ô ${own.at.cell}, ${row.table.line} ${quote(header)}) thì đứng thứ ${right}${beside}: sửa một trong hai nơi.`,
  };
}

/** So many rows are named at most. */
const MOST = 6;

function ofThreshold({ passage, table, column, text, right, wrong }: Threshold): Remark {
  const named = ({ name, numbers }: Threshold['right'][number]): string =>
    `${name} ${printNumber(numbers[column]?.value ?? 0)}%`;
  const [first] = wrong;
  const cell = (first ?? right[0])?.numbers[column]?.at;
  const also = cell ? { also: [cell] } : {};
  const rows = right.length <= MOST ? ` (${right.map(named).join('; ')})` : '';
  const says = first ? `, mà kể cả ${wrong.map(named).join('; ')}` : '';
  return {
    at: passage.at,
    ...also,
    message: `Lời ghi ${quote(text, 80)}${says}; ${table.sheet} (${table.line} ${quote(table.headers[column] ?? '')}) có ${right.length}${rows}: sửa một trong hai nơi.`,
  };
}
