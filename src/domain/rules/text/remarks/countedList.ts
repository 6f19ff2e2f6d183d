import type { Facts } from '../../../facts';
import type { Remark } from '../../rule';
import { figureNumber } from '../../../figures/figureNumber';
import { quote } from '../quote';
import { tallies, type PlacedPart, type Tally } from '../../../words/claims/tallies';
import type { Tallied } from '../../../words/claims/tallyParts';

/** A sheet’s list as sentences count it, its figures being `prefix.kind`; a kind without one is not compared. */
export interface CountedList {
  readonly sheet: string;
  readonly prefix: string;
  /** The figure that counts what is of no kind: with any, nothing is compared. */
  readonly unclear: string;
  readonly tallied: Tallied;
  /** Other right numbers of a kind. */
  readonly also: (
    facts: Facts,
    part: PlacedPart,
    parts: readonly PlacedPart[],
  ) => readonly number[];
}

const NONE = 'khong_phat_sinh';

/** Tallies of the report against the sheet, where it is filled. */
export function* countsInWords(facts: Facts, list: CountedList): Iterable<Remark> {
  const total = figureNumber(facts, `${list.prefix}.tong`) ?? 0;
  if (total === 0 || (figureNumber(facts, list.unclear) ?? 0) > 0) return;
  for (const tally of tallies(facts, list.tallied)) yield* compared(facts, list, tally, total);
}

/**
 * Total or parts must agree, else another list may be meant: with the total right (what did not come up may be left out
 * of it), every part is compared; with at least two parts right and none wrong, the total is.
 */
function* compared(facts: Facts, list: CountedList, tally: Tally, total: number): Iterable<Remark> {
  const isCounted = tally.parts.some(({ kind, number }) => kind === NONE && number > 0);
  const none = isCounted ? 0 : (figureNumber(facts, `${list.prefix}.${NONE}`) ?? 0);
  const judged = tally.parts.flatMap((part) => judge(facts, list, tally, part));
  if (tally.total === total || tally.total === total - none) {
    for (const { part, right, agrees } of judged)
      if (!agrees) yield remark(list, part, `${right}${wholeOf(part)}`, part.kind);
  } else if (
    judged.length > 1 &&
    judged.every(({ agrees }) => agrees) &&
    judged.some(({ right }) => right > 2)
  ) {
    yield remark(list, tally, `${total}`, 'tong');
  }
}

function judge(facts: Facts, list: CountedList, tally: Tally, part: PlacedPart) {
  const right = figureNumber(facts, `${list.prefix}.${part.kind}`);
  if (right === undefined || (part.whole !== undefined && part.whole !== tally.total)) return [];
  const all = [right, ...list.also(facts, part, tally.parts)];
  return [{ part, right, agrees: all.includes(part.number) }];
}

function wholeOf({ whole }: PlacedPart): string {
  return whole === undefined ? '' : `/${whole}`;
}

function remark(
  { sheet, prefix }: CountedList,
  { at, text }: Pick<Tally, 'at' | 'text'>,
  right: string,
  kind: string,
): Remark {
  const name = `${prefix}.${kind}`;
  return {
    at,
    message: `Lời ghi ${quote(text)}, trang tính ${sheet} có ${right} (${name}): sửa một trong hai nơi, hoặc lấy số bằng {{${name}}}.`,
  };
}
