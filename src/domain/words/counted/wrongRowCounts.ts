import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { sumOf } from '../../number/sumOf';
import { isOneList } from './isOneList';
import type { Passage } from '../passages';
import type { Said } from '../read';
import { spelledOf } from '../sentences';
import { countedSheets, type CountedSheet } from './countedSheets';
import { rowCountsIn, type RowCount, type RowCounts } from './countsIn';
import { toldOfRows } from './toldOfRows';

/** A number of rows that words give otherwise than the sheet. */
export interface WrongRowCount {
  readonly passage: Passage;
  readonly sheet: CountedSheet;
  readonly count: RowCount;
  readonly right: number;
}

/** So many parts may be wrong beside so many that are right. */
const MOST_WRONG = 2;

/** Rows counted by kind otherwise than the sheet has them, where other numbers of the paragraph show that it is meant. */
export const wrongRowCounts = memo((facts: Facts): readonly WrongRowCount[] => {
  const told = toldOfRows(facts);
  if (told.length === 0) return [];
  const lowered = told.map((passage) => ({ passage, lower: passage.text.toLowerCase() }));
  return countedSheets(facts).flatMap((sheet) =>
    lowered
      .filter(({ lower }) => lower.includes(sheet.noun))
      .filter(({ passage }) => !isOneList(passage.heading, sheet.noun))
      .flatMap(({ passage }) =>
        spelledOf(passage).flatMap((said) => wrongIn(passage, said, sheet)),
      ),
  );
});

function wrongIn(passage: Passage, said: Said, sheet: CountedSheet): readonly WrongRowCount[] {
  const { totals, counts: found } = rowCountsIn(said, sheet);
  const all = found.filter((one) => !found.some((other) => isOwnOf(one, other)));
  // A kind counted twice is counted for two lists, or for bodies of which one is not known by its name.
  const counts = all.filter(
    ({ kind, scope }) =>
      all.filter((one) => one.kind === kind && (!scope || one.scope === scope)).length === 1,
  );
  const isRight = ({ figure, right, narrowed }: RowCount): boolean =>
    right.includes(figure.value) || narrowed.includes(figure.value);
  const wrong = counts.filter((count) => !isRight(count));
  const agreed =
    counts.length - wrong.length + sumOf(counts.map((one) => wholeWeight(one, counts)));
  const most = totals.length > 0 ? Math.max(MOST_WRONG, agreed) : agreed - 1;
  const isMeant = (agreed > 0 || isWhole(totals, counts, sheet)) && wrong.length <= most;
  const meant = isMeant
    ? wrong
    : wrong.filter(
        (one) =>
          isNamed(said, one, sheet) ||
          isStanding(said, one, sheet.noun) ||
          isMoved(one, wrong, counts, sheet) ||
          (wrong.length === 1 && isRest(one, counts, sheet)),
      );
  return meant.flatMap((count) => {
    // What is called a status is the one that was typed.
    const right = isStanding(said, count, sheet.noun) ? count.right.at(-1) : count.right[0];
    return right === undefined ? [] : [{ passage, sheet, count, right }];
  });
}

/** `Phòng Kinh tế 4, riêng Công an xã đã xong 3`: what is told of a body is no number of all its rows. */
const isOwnOf = (one: RowCount, other: RowCount): boolean =>
  other.figure === one.figure && other.scope === one.kind;

/** `Đảng ủy ban hành 01 văn bản, 06 văn bản còn lại do UBND ban hành`: beside the others the right number makes up the whole. */
function isRest(
  { attribute, text, right: [own = NaN] }: RowCount,
  counts: readonly RowCount[],
  { total }: CountedSheet,
): boolean {
  const all = counts.filter((one) => one.attribute === attribute);
  const others = sumOf(all.filter((one) => one.text !== text).map(({ figure }) => figure.value));
  return /(?<!\p{L})còn lại(?!\p{L})/iu.test(text) && all.length > 1 && others + own === total;
}

/** `5 nhiệm vụ vẫn ở trạng thái đang triển khai thực hiện`: the words of the column itself, and nothing that narrows them … */
function isStanding(
  said: Said,
  { attribute, figure, text, scope }: RowCount,
  noun: string,
): boolean {
  const before = said.text.slice(0, figure.from);
  return (
    attribute === 'trạng thái' &&
    scope === undefined &&
    new RegExp(String.raw`^\d+ ${noun} (?:\p{L}+ ){0,4}(?:ở|trong) trạng thái `, 'iu').test(text) &&
    /(?:^|[.;] |, )(?:\p{L}+ ){0,3}$/u.test(before) &&
    !/(?<!\p{L})(?:năm|quý|tháng|tuần|kỳ|trước|khi|lúc|trong (?:số|đó)|phòng|công an|ban|giao)(?!\p{L})[^.;]*$/iu.test(
      before,
    )
  );
}

/** … `Phòng Kinh tế chủ trì 3 nhiệm vụ, …`. */
function isNamed(
  said: Said,
  { attribute, figure, text }: RowCount,
  { noun }: CountedSheet,
): boolean {
  const from = said.text.indexOf(text);
  const behind = said.text.slice(figure.to);
  return (
    attribute === 'cơ quan chủ trì' &&
    /(?<!\p{L})chủ trì(?!\p{L})/iu.test(text) &&
    !/(?<!\p{L})(?:sẽ|thêm|dự kiến)(?!\p{L})/iu.test(text) &&
    /(?:^|[,;] |(?<!\p{L})(?:và|riêng) )$/iu.test(said.text.slice(0, from)) &&
    !/(?<!\p{L})(?:năm|quý|tháng|tuần|kỳ) /iu.test(said.text.slice(0, from)) &&
    new RegExp(`^ ${noun}(?:[,;.]|$)`, 'iu').test(behind)
  );
}

/** `Phòng Kinh tế hoàn thành 1/3 nhiệm vụ`, `có 3 nhiệm vụ, hoàn thành 1`: that the whole is right shows what is meant. */
function wholeWeight({ figure, scope }: RowCount, counts: readonly RowCount[]): number {
  if (scope === undefined) return 0;
  if (figure.sign === '÷') return 2;
  return counts.some((one) => one.kind === scope && one.right[0] === one.figure.value) ? 1 : 0;
}

/** `tháng 8 có 4, tháng 9 có 5` for 5 and 4: two numbers of an attribute are wrong, and their sum is not. */
function isMoved(
  { attribute, scope }: RowCount,
  wrong: readonly RowCount[],
  counts: readonly RowCount[],
  { total }: CountedSheet,
): boolean {
  const ofOne = (one: RowCount): boolean => one.attribute === attribute && one.scope === scope;
  const own = wrong.filter(ofOne);
  const said = sumOf(own.map(({ figure }) => figure.value));
  const right = sumOf(own.map((one) => one.right[0] ?? NaN));
  const isWhole = counts.filter(ofOne).length > 2 || said === total;
  return own.length === 2 && said === right && isWhole;
}

/** Where nothing agrees: documents whose total does, and parts that make up the whole. */
function isWhole(
  totals: RowCounts['totals'],
  counts: readonly RowCount[],
  { kind, total }: CountedSheet,
): boolean {
  const sum = sumOf(counts.map(({ figure }) => figure.value));
  return totals.length > 0 && (kind === 'documents' || (counts.length > 1 && sum === total));
}
