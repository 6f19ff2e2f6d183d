import type { Entry } from '../../entries/entry';
import { figureRows, targetRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import { quote } from '../text/quote';

export const dl15PercentWithoutUnit: Rule = {
  id: 'DL15',
  title: 'Số phần trăm trong dòng không tính bằng %',
  severity: 'Cảnh báo',
  example: 'Đơn vị tính là hồ sơ mà Kỳ này hiện 26200%.',
  remedy: 'Bỏ định dạng % của ô, hoặc sửa Đơn vị tính.',
  *check(facts) {
    yield* ofTargets(facts);
    yield* ofFigures(facts);
  },
};

function* ofTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    const { unit, goal, result, numerator, denominator } = cells;
    yield* remarks(unit, [goal, result]);
    yield* remarks({ ...unit, text: unit.text === '%' ? 'số' : unit.text }, [
      numerator,
      denominator,
    ]);
  }
}

function* ofFigures(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    yield* remarks(cells.unit, [cells.current, cells.cumulative, cells.previous]);
  }
}

/** Where no unit is given, a percentage is as good as any. */
function* remarks(unit: Entry, entries: readonly Entry[]): Iterable<Remark> {
  for (const { meaning, text, at } of entries) {
    const percent = meaning.kind === 'number' && meaning.percent;
    if (!percent || unit.text === '' || unit.text === '%') continue;
    yield {
      at,
      message: `Ô này ghi ${text} trong khi đơn vị tính là ${quote(unit.text)}: bỏ định dạng %, hoặc sửa Đơn vị tính.`,
    };
  }
}
