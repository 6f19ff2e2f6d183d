import { headerKey, printNumber } from '../../../letters/vietnamese';
import { figureRows, targetRows } from '../../rows/dataRows';
import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import type { TargetKey } from '../../../sheets/targets';
import type { Remark, Rule } from '../../rule';
import { ratios, type Ratio } from '../../../words/claims/ratios';
import { aimed } from '../../../words/known/goals/aimed';
import { WARDS } from '../../../words/lexicon';
import type { Said } from '../../../words/read';
import { pairElsewhere } from '../../targets/words/pairElsewhere';
import { quote } from '../../text/quote';

export const th06PartAboveWhole: Rule = {
  id: 'TH06',
  title: 'Tử số lớn hơn mẫu số',
  severity: 'Lỗi',
  example: '“142/30 hồ sơ dịch vụ công trực tuyến một phần”.',
  remedy: 'Sửa tử số hoặc mẫu số.',
  *check(facts) {
    yield* inTargets(facts);
    yield* inFigures(facts);
    yield* inSentences(facts);
  },
};

function* inTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    const { result, numerator, denominator, name } = cells;
    const { meaning } = result;
    if (
      meaning.kind === 'fraction' &&
      isAbove(meaning.numerator, meaning.denominator) &&
      !isOverGoal(meaning.denominator, cells)
    ) {
      const where = `ở Kết quả của chỉ tiêu ${quote(name.text)}`;
      yield { at: result.at, ...inTable(facts, meaning.numerator, meaning.denominator, where) };
    }
    const part = numerator.meaning.kind === 'number' ? numerator.meaning.number : 0;
    const whole = denominator.meaning.kind === 'number' ? denominator.meaning.number : 0;
    if (!isAbove(part, whole)) continue;
    const said = inTable(facts, part, whole, `của chỉ tiêu ${quote(name.text)}`);
    yield { at: numerator.at, ...said, also: [denominator.at, ...(said.also ?? [])] };
  }
}

/** What is wrong, with the pair of another place that has one of the two numbers. */
function inTable(
  facts: Facts,
  part: number,
  whole: number,
  where: string,
): Pick<Remark, 'message' | 'also'> {
  const right = pairElsewhere(facts, part, whole);
  const message = sentence(part, whole, where);
  if (!right) return { message };
  const other = `${printNumber(right.part)}/${printNumber(right.whole)}`;
  return { message: `${message.slice(0, -1)} (nơi khác ghi ${other}).`, also: [right.at] };
}

/** `486/450` of people who were to be 450: the contract takes it for 486. */
function isOverGoal(whole: number, { goal, unit }: Row<TargetKey>['cells']): boolean {
  const counts = !/^(?:%|điểm|)$/u.test(headerKey(unit.text));
  return counts && goal.meaning.kind === 'number' && goal.meaning.number === whole;
}

function isAbove(part: number, whole: number): boolean {
  return whole > 0 && part > whole;
}

/** `142/30` typed as one figure. */
function* inFigures(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    for (const { meaning, at } of [cells.current, cells.cumulative, cells.previous]) {
      if (meaning.kind !== 'fraction' || meaning.denominator <= 0) continue;
      if (meaning.numerator <= meaning.denominator) continue;
      const what = `của số liệu ${quote(cells.content.text || cells.code.text)}`;
      yield { at, message: sentence(meaning.numerator, meaning.denominator, what) };
    }
  }
}

function* inSentences(facts: Facts): Iterable<Remark> {
  for (const { at, claim, said } of ratios(facts)) {
    const { part, whole, text } = claim;
    // `tỷ lệ toàn trình trên một phần xấp xỉ 62/38`.
    if (part + whole === 100) continue;
    // `đạt 108% mục tiêu (540/500 người)`.
    const isMeant = said.figures.some(
      ({ sign, value }) => sign === '%' && Math.abs(value - (part / whole) * 100) < 0.6,
    );
    // `tỷ số văn bản đến trên văn bản đi; tuần trước là 1,45 lần (58/40)`.
    const isTimes = said.figures.some(
      ({ sign, value, at: place }) =>
        sign === '#' &&
        said.line.startsWith(' lần', place + 1) &&
        Math.abs(value - part / whole) < 0.06,
    );
    if (isAbove(part, whole) && !isMeant && !isTimes && !isOfGoal(facts, claim, said))
      yield { at, message: sentence(part, whole, `trong ${quote(text)}`) };
  }
}

const GOAL =
  '(?:kế hoạch|mục tiêu|chỉ tiêu|dự kiến|được giao|tỉnh giao|đề ra|vượt)(?!\\p{L}| số| ?·)';
const BEHIND = new RegExp(String.raw`^[^÷▤·;.]{0,50}?(?<!\p{L})${GOAL}`, 'u');
const BEFORE = new RegExp(String.raw`(?<!\p{L})${GOAL}[^#%÷▤·;.]{0,30}$`, 'u');
/** Of these nobody does more than there are. */
const GIVEN = new RegExp(
  String.raw`^ (?:nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|mục tiêu|xã|phường|${WARDS})(?!\p{L})`,
  'u',
);

/** `486/450 người theo kế hoạch`: more was done than was to be, by the words or by the target that has both. */
function isOfGoal(facts: Facts, { part, whole, index }: Ratio, { line }: Said): boolean {
  if (aimed(facts).some(({ value, goal }) => value === part && goal === whole)) return true;
  const behind = line.slice(index + 1);
  if (GIVEN.test(behind)) return false;
  return BEHIND.test(behind) || BEFORE.test(line.slice(Math.max(0, index - 60), index));
}

function sentence(part: number, whole: number, where: string): string {
  return `Tử số ${printNumber(part)} lớn hơn mẫu số ${printNumber(whole)} ${where}: sửa một trong hai số.`;
}
