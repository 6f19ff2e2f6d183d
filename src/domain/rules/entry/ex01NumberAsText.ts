import type { Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Change } from '../../findings/finding';
import type { Remark, Rule } from '../rule';
import { FOREIGN_THOUSANDS } from '../../number/typed/sureNumber';
import { printNumber } from '../../letters/vietnamese';
import { quote } from '../text/quote';
import { isCounted } from '../../number/typed/counted';

export const ex01NumberAsText: Rule = {
  id: 'EX01',
  title: 'Số đang ở dạng chữ',
  severity: 'Gợi ý',
  example: 'Số 262 dán từ Word thành chữ: công thức của Excel bỏ qua ô này.',
  remedy: 'Bấm Sửa để đổi sang số; báo cáo vẫn đọc đúng cả khi để nguyên.',
  *check({ entries }) {
    yield* ofTable(entries.targets, ['goal', 'result', 'numerator', 'denominator', 'previous']);
    yield* ofTable(entries.figures, ['current', 'cumulative', 'previous']);
  },
};

function* ofTable<K extends string>(
  { rows, sheet }: Table<K | 'unit'>,
  keys: readonly K[],
): Iterable<Remark> {
  const texts = rows
    .filter(({ group }) => !group)
    .flatMap((row) => keys.flatMap((key) => textIn(row, key)));
  const sure = texts.filter(({ doubt }) => !doubt);
  yield* ofSure(
    sheet,
    sure.map(({ change }) => change),
  );
  for (const text of texts) if (text.doubt) yield ofDoubt(text);
}

function* ofSure(sheet: string, changes: readonly Change[]): Iterable<Remark> {
  const [first, ...others] = changes.map(({ cell }) => ({ sheet, cell }));
  if (!first) return;
  const mends = changes.filter(showsAlike);
  const label = mends.length === 1 ? 'Đổi sang số' : `Đổi cả ${mends.length} ô sang số`;
  yield {
    at: first,
    also: others,
    message: `${changes.length} ô chứa số ở dạng chữ; công thức của Excel bỏ qua những ô này: đổi sang số.`,
    ...(mends.length > 0 && { fix: { label, certain: true, changes: mends } }),
  };
}

/** As a number it would show neither the dots of `53.399` nor the last figure of `72,50`. */
function showsAlike({ before, after }: Change): boolean {
  return String(after).replace('.', ',') === String(before).trim();
}

/** Three figures behind a comma may be decimals, or thousands as they are written abroad: of counts only these. */
function ofDoubt({ change, counted, unit }: TextNumber): Remark {
  const text = String(change.before).trim();
  const at = { sheet: change.sheet, cell: change.cell };
  // The parts of a rate in percent are counts of something else.
  const counts = counted && unit !== '%' ? `${unit} ` : '';
  const said = `Ô này ghi ${quote(text)} ${counts}ở dạng chữ`;
  if (!counted) {
    const message = `${said}: có lẽ là số thập phân ${text}, nếu dấu phẩy không ngăn hàng nghìn.`;
    return { at, message, fix: { label: `Ghi số ${text}`, certain: false, changes: [change] } };
  }
  if (!FOREIGN_THOUSANDS.test(text))
    return { at, message: `${said}, không phải số nguyên: gõ lại con số.` };
  const after = Number(text.replace(',', ''));
  const right = printNumber(after);
  return {
    at,
    message: `${said}, không phải số nguyên: có lẽ là ${right} (dấu phẩy ngăn hàng nghìn).`,
    fix: { label: `Ghi ${right}`, certain: false, changes: [{ ...change, after }] },
  };
}

interface TextNumber {
  readonly change: Change;
  readonly unit: string;
  /** True where a count is not whole. */
  readonly counted: boolean;
  /** True where the comma can be read in two ways, or not at all. */
  readonly doubt: boolean;
}

/** A plain number: `04` is a style, `98%` a percentage, a dotted decimal is CT10's. */
function textIn<K extends string>({ cells }: Row<K | 'unit'>, key: K): readonly TextNumber[] {
  const entry: Entry = cells[key];
  const { meaning, raw, text, at, decimalDot } = entry;
  if (typeof raw !== 'string' || meaning.kind !== 'number' || meaning.percent) return [];
  if (decimalDot !== undefined || /^0\d/.test(text)) return [];
  const unit = cells.unit.text;
  const counted = !Number.isInteger(meaning.number) && isCounted(key, unit);
  const change = { ...at, before: raw, after: meaning.number, format: 'General' };
  return [{ change, unit, counted, doubt: counted || FOREIGN_THOUSANDS.test(text) }];
}
