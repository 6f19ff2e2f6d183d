import { resultOf, type Amount } from '../../../figures/targets/result';
import { fromNumber, type Rational } from '../../../number/rational';
import { readNumber } from '../../../number/typed/readNumber';
import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
import { headerKey } from '../../../letters/vietnamese';
import { NARROWER } from '../../../words/lexicon';
import { maskReferences } from '../../../words/signs/references';
import { roundsTo } from '../../../words/printed/roundsTo';

/** A target as sentences may name it. */
export interface NamedTarget {
  readonly words: string;
  readonly unit: string;
  readonly amount: Amount;
  readonly row: Row<TargetKey>;
}

const SHORTEST = 4;
const LEADS = /^(?:duy trì )?(?:(?:tỷ lệ|mức độ|điểm số|điểm|số lượng|số)(?!\p{L}) ?)?/u;

/** Targets with a result and a name long enough to be meant where it is said; the latter without `Tỷ lệ` and the like. */
export function namedTarget(row: Row<TargetKey>): readonly NamedTarget[] {
  const { cells } = row;
  const result = resultOf(cells);
  const words = headerKey(maskReferences(cells.name.text)).replace(LEADS, '');
  const usable = result?.kind === 'amount' && words.split(' ').length >= SHORTEST;
  return usable ? [{ words, unit: headerKey(cells.unit.text), amount: result.amount, row }] : [];
}

/** What a sentence gives as a target's result: `96,4%`, `17,6 điểm`, `1.204 hộ`. */
export interface Said {
  readonly printed: string;
  readonly agrees: boolean;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const AFTER = new RegExp(
  String.raw`^([^\d%;]{0,70}?)(${NUMBER})(?:\s?\/\s?${NUMBER})?\s?(%|\p{L}+)?`,
  'u',
);
const BEFORE = new RegExp(String.raw`([^\d;]{0,25})(?<![\d/.,])(${NUMBER})\s+$`, 'u');
/** Between the name and its figure, or before both: then the figure is none of the result, or only near it. */
const OTHERWISE =
  /(?<!\p{L})(?:trên|dưới|hơn|gần|khoảng|tăng|giảm|thêm|mới(?! đạt)|còn|mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|so với|cùng kỳ|trong đó|gồm|chia ra|chưa|tại)(?!\p{L})/u;

/** All that may stand between a target and a figure that is owned to be low (`mới đạt 76,25%`). */
const OWNED =
  /^\s*(?:(?:hiện|hiện nay|đến nay|của xã|của phường|trong kỳ|vẫn|mới|chỉ|chỉ mới|đạt|là|thấp,|ở mức)\s+)*$/u;
/** Before such a target: only some places, or another period, are spoken of. */
const PARTLY = new RegExp(String.raw`(?<!\p{L})(?:${NARROWER}|trước|năm)(?!\p{L})`, 'u');

/** The result that a sentence gives to a target which it names in full; `undefined` where it gives none for sure. */
export function saidOfTarget(
  sentence: string,
  target: NamedTarget,
  owned = false,
): Said | undefined {
  const text = headerKey(maskReferences(sentence));
  const index = text.indexOf(target.words);
  if (index < 0) return undefined;
  const after = AFTER.exec(text.slice(index + target.words.length));
  const said = after && !OTHERWISE.test(after[1] ?? '') ? unitOf(after[3], target) : undefined;
  const gap = after?.[1] ?? '';
  if (owned || /mới đạt/u.test(gap))
    if (!OWNED.test(gap) || PARTLY.test(text.slice(0, index))) return undefined;
  const counting = countedBefore(text.slice(0, index), target);
  if (counting?.agrees) return counting;
  if (said !== undefined) return judged(after?.[2] ?? '', said, target);
  if (owned) return undefined;
  return counting;
}

/** `15 điểm wifi công cộng`: the number right before what the target counts. */
function countedBefore(lead: string, target: NamedTarget): Said | undefined {
  const { unit } = target;
  // `Điểm wifi` is named without its first word, `15 điểm wifi` counts it.
  const names = [target.words, headerKey(target.row.cells.name.text)];
  const counted = unit !== '' && names.some((name) => name.startsWith(`${unit} `));
  const before = BEFORE.exec(lead.endsWith(`${unit} `) ? lead.slice(0, -unit.length - 1) : lead);
  return before && counted && !OTHERWISE.test(before[1] ?? '')
    ? judged(before[2] ?? '', ` ${target.unit}`, target)
    : undefined;
}

/** The unit as printed, where it is the target's own. */
function unitOf(found: string | undefined, { unit }: NamedTarget): string | undefined {
  if (found === undefined || unit === '') return undefined;
  if (found === '%') return unit === '%' ? '%' : undefined;
  return unit.split(' ')[0] === found ? ` ${unit}` : undefined;
}

/** Last period's figure and the goal may be named too. */
function judged(digits: string, unit: string, { amount, row }: NamedTarget): Said | undefined {
  const said = readNumber(digits)?.number;
  if (said === undefined) return undefined;
  const exact: Rational = typeof amount === 'number' ? fromNumber(amount) : amount;
  const plain = digits.replace(/\.(?=\d{3}(?!\d))/gu, '');
  const printed = `${digits}${unit}`;
  if (roundsTo(exact, plain)) return { printed, agrees: true };
  const { previous, goal } = row.cells;
  const others = [previous.meaning, goal.meaning];
  const isOther = others.some((meaning) => meaning.kind === 'number' && meaning.number === said);
  return isOther ? undefined : { printed, agrees: false };
}
