import type { Entry } from '../../entries/entry';
import type { Change } from '../../findings/finding';
import { shiftPoint } from '../../number/decimal';
import { printNumber } from '../../letters/vietnamese';
import { figureRows, targetRows } from '../rows/dataRows';
import type { Facts } from '../../facts';
import { holdsWith } from '../relations/holdsWith';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { isCounted } from '../../number/typed/counted';

export const ex02LostThousands: Rule = {
  id: 'EX02',
  title: 'Excel đọc dấu chấm hàng nghìn thành dấu thập phân',
  severity: 'Cảnh báo',
  example: 'Gõ 1.234 hồ sơ, Excel kiểu Anh – Mỹ hiểu là 1,234.',
  remedy: 'Gõ lại số không có dấu chấm; bấm Sửa nếu đúng là số nhân 1.000.',
  *check(facts) {
    yield* inFigures(facts);
    yield* inTargets(facts);
  },
};

function* inFigures(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    const { unit, content, code, current, cumulative, previous } = cells;
    for (const entry of [current, cumulative, previous]) {
      if (!isBroken(entry) || !isCounted('', unit.text)) continue;
      const agreed = (whole: number) => entry === current && holdsWith(facts, code.text, whole);
      yield* remarkOn(entry, unit.text, content.text, { agreed });
    }
  }
}

function* inTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    if (!COUNTED.some((key) => isBroken(cells[key]))) continue;
    const unit = cells.unit.text === '%' ? '' : cells.unit.text;
    const isLost = (key: keyof typeof cells): boolean =>
      isBroken(cells[key]) && isCounted(key, cells.unit.text);
    const lost = ONE_BY_ONE.filter(isLost).map((key) => [cells[key]]);
    const ratio = isMeasured(cells.name.text) ? [] : RATIO.filter(isLost).map((key) => cells[key]);
    for (const group of [...lost, ratio])
      for (const entry of group) yield* remarkOn(entry, unit, cells.name.text, { group });
  }
}

const ONE_BY_ONE = ['goal', 'result'] as const;
/** Mended together where both are lost: one alone would be a part above its whole. */
const RATIO = ['numerator', 'denominator'] as const;
const COUNTED = [...ONE_BY_ONE, ...RATIO];

/** What a rate of it divides is money, area or length, which need not be whole. */
function isMeasured(name: string): boolean {
  return MEASURED.test(name.normalize('NFC'));
}

const MEASURED =
  /^(?:tỷ lệ )?(?:giải ngân|kinh phí|vốn|(?:thu |chi )?ngân sách|dự toán|doanh thu|doanh số|diện tích|chiều dài|số tiền|sản lượng)(?!\p{L})/iu;

/** A real number, not one typed as text, that is not whole. */
function isBroken({ meaning, raw }: Entry): boolean {
  const number = meaning.kind === 'number' && !meaning.percent && typeof raw === 'number';
  return number && !Number.isInteger(meaning.number);
}

interface Mend {
  /** Cells that are mended together with this one; only itself where not given. */
  readonly group?: readonly Entry[];
  readonly agreed?: (whole: number) => boolean;
}

/** With at most three decimals: groups of three that were read as decimals. Certain where a sum agrees. */
function* remarkOn(
  entry: Entry,
  unit: string,
  name: string,
  { group = [entry], agreed = () => false }: Mend,
): Iterable<Remark> {
  const { at, text, formula } = entry;
  const whole = wholeOf(entry);
  if (!Number.isInteger(whole)) return;
  const said = `${quote(name)} ghi ${`${text} ${unit}`.trim()}, không phải số nguyên`;
  const right = printNumber(whole);
  const message = `${said}: có lẽ là ${right} (dấu chấm hàng nghìn bị đọc thành dấu thập phân).`;
  const fix = { label: `Ghi ${right}`, certain: agreed(whole), changes: group.flatMap(changesOf) };
  // A formula counts from other cells: what is wrong stands there.
  yield { at, message, ...(formula === undefined && { fix }) };
}

const wholeOf = ({ raw }: Entry): number => shiftPoint(Number(raw), 3);

function changesOf(entry: Entry): readonly Change[] {
  const after = wholeOf(entry);
  if (!Number.isInteger(after) || entry.formula !== undefined) return [];
  return [{ ...entry.at, before: entry.raw, after, format: 'General' }];
}
