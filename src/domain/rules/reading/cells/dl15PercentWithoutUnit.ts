import type { Entry } from '../../../entries/entry';
import { figureRows, targetRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';

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
    const unit = cells.unit.text;
    yield* remarks(unit, cells.goal, cells.result);
    // A share's parts are counted in things, not in percent.
    yield* remarks(unit === '%' ? 'số lượng' : unit, cells.numerator, cells.denominator);
  }
}

function* ofFigures(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    yield* remarks(cells.unit.text, cells.current, cells.cumulative, cells.previous);
  }
}

/** Where no unit is given, a percentage is as good as any. */
function remarks(unit: string, ...entries: readonly Entry[]): readonly Remark[] {
  if (unit === '' || unit === '%' || !entries.some(isPercent)) return [];
  return entries.filter(isPercent).map(({ at, text }) => ({
    at,
    message: `Ô này ghi ${text} trong khi đơn vị tính là ${quote(unit)}: bỏ định dạng %, hoặc sửa Đơn vị tính.`,
  }));
}

function isPercent({ meaning }: Entry): boolean {
  return meaning.kind === 'number' && meaning.percent;
}
