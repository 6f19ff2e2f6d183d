import type { Facts } from '../../../facts';
import { tidy } from '../../../number/decimal';
import { memo } from '../../../memo/memo';
import { EXPECTED } from '../../lexicon';
import { passages, type Passage } from '../../passages';
import { figuresIn, quoted, type Figure, type Said } from '../../read';
import { decimalsOf } from '../../printed/roundsTo';
import { sentencesOf } from '../../sentences';
import { unitOf } from '../../units';
import { aimed, aimedWith, type Aimed } from './aimed';
import { roleOf } from '../roles';

/** How far a result is from a goal that only its row of Chỉ tiêu gives, told otherwise. */
export interface GoalGap {
  readonly passage: Passage;
  readonly target: Aimed;
  /** As said: `cao hơn 1,4`. */
  readonly above: boolean;
  readonly by: Figure;
  /** Result less goal. */
  readonly right: number;
  readonly text: string;
}

const ABOVE = 'vượt|cao hơn|hơn|trên';
const VERB = String.raw`(?<!\p{L}|(?:kém|ít) )(${ABOVE}|thấp hơn|còn thiếu|thiếu|hụt|kém|còn cách)`;
const GOAL = String.raw`(?:mục tiêu|kế hoạch|chỉ tiêu|yêu cầu|mức giao)(?: (?:đề ra|được giao|giao|năm|tối thiểu))*(?! (?:là )?%)`;
const POINTS = String.raw`# điểm(?: phần trăm| ٪)?`;
const SHARES = [
  new RegExp(String.raw`${VERB}(?: so với)? ${GOAL}(?: là)? ${POINTS}`, 'gu'),
  new RegExp(String.raw`${VERB} ${POINTS} so với ${GOAL}`, 'gu'),
];
/** What every distance holds. */
const MAY_HOLD = /# điểm|(?:vượt|thiếu|hụt) #/;
/** `lớp tập huấn (vượt 1 lớp)`. */
const COUNTS = /\((?:đã )?(vượt|thiếu|còn thiếu|hụt) # (\p{L}+)[^#%÷()]{0,20}\)/gu;
/** `Đăng 9 tin, bài: cổng thông tin 4, loa 5; vượt 1 tin, bài so với mục tiêu tuần`. */
const COUNTED = new RegExp(
  String.raw`(?<=[,;] (?:đã |nhưng |và )?)(vượt|thiếu|còn thiếu|hụt) # (\p{L}+)(?:,? \p{L}+){0,3} so với (?:mục tiêu|kế hoạch|chỉ tiêu)(?! (?:cả năm|năm|riêng|của|đến|là)(?!\p{L})| ?\(?#)`,
  'gu',
);
/** What is to come, or of another period. */
const OTHERWISE = new RegExp(
  String.raw`(?<!\p{L})(?:${EXPECTED}|phấn đấu|cùng kỳ|cả năm)(?!\p{L})`,
  'u',
);

/** Distances to goals against the rows of Chỉ tiêu whose result the sentence gives. */
export const wrongGoalGaps = memo((facts: Facts): readonly GoalGap[] =>
  aimed(facts).length === 0
    ? []
    : passages(facts, 'compared').flatMap((passage) =>
        passage.generated
          ? []
          : sentencesOf(passage).flatMap((said) =>
              !MAY_HOLD.test(said.line) || OTHERWISE.test(said.line)
                ? []
                : gapsIn(facts, passage, said),
            ),
      ),
);

function gapsIn(facts: Facts, passage: Passage, said: Said): readonly GoalGap[] {
  const shares = SHARES.flatMap((pattern) =>
    [...said.line.matchAll(pattern)].flatMap((match) => {
      const result = resultBefore(said, match.index);
      return result ? gapOf(passage, said, match, aimedWith(facts, result)) : [];
    }),
  );
  const counts = [COUNTS, COUNTED].flatMap((pattern) =>
    [...said.line.matchAll(pattern)].flatMap((match) => {
      const [row, another] = aimed(facts).filter(
        ({ first, unit }) => first === match[2] && unit !== '%',
      );
      const isMeant = pattern === COUNTS || (row && isCountedBefore(said, match.index, row));
      return row && !another && isMeant ? gapOf(passage, said, match, [row]) : [];
    }),
  );
  return [...shares, ...counts];
}

/** Whether the result of a row stands before a place, alone or with its parts, and nothing of one part. */
function isCountedBefore(said: Said, to: number, { value, first }: Aimed): boolean {
  const result = figuresIn(said, 0, to).find(
    (one) => one.sign === '#' && one.value === value && unitOf(said, one) === first,
  );
  if (!result || result.hedged || roleOf(said, result) !== 'now') return false;
  return !/(?<!\p{L})(?:riêng|tại|ở)(?!\p{L})[^;]*$/u.test(said.line.slice(result.at, to));
}

/** `số hóa (98,01%, yêu cầu 100%), tài khoản định danh (…`: the share is of what was told before. */
const NEXT_TOLD = /\),? (?:và |còn |riêng )?\p{L}[^()]*\([^()]*$/u;

/** The share of today that stands nearest before a place: no points, nothing of another period or thing. */
function resultBefore(said: Said, to: number): Figure | undefined {
  const from = said.line.lastIndexOf(';', to) + 1;
  const result = figuresIn(said, from, to)
    .filter((one) => one.sign === '%' && !one.hedged && roleOf(said, one) === 'now')
    .at(-1);
  return result && !NEXT_TOLD.test(said.line.slice(result.at, to)) ? result : undefined;
}

function gapOf(
  passage: Passage,
  said: Said,
  { index, 0: found, 1: verb = '' }: RegExpExecArray,
  rows: readonly Aimed[],
): readonly GoalGap[] {
  const [by] = figuresIn(said, index, index + found.length);
  if (!by || by.hedged) return [];
  const above = new RegExp(`^(?:${ABOVE})$`, 'u').test(verb);
  const slack = 0.5 / 10 ** decimalsOf(by.digits) + 1e-6;
  const gaps = rows.map((row) => ({ row, right: tidy(row.value - row.goal) }));
  if (gaps.some(({ right }) => Math.abs((above ? by.value : -by.value) - right) <= slack))
    return [];
  const isOne = gaps.every(({ row }) => row.goal === gaps[0]?.row.goal);
  // Of several results alike, the one that lies on the side of its goal that is told.
  const [gap, another] = isOne ? gaps.slice(0, 1) : gaps.filter(({ right }) => right > 0 === above);
  if (!gap || another) return [];
  const { row: target, right } = gap;
  // Another unit may stand behind the number than that of its row.
  if (target.unit !== '%' && unitOf(said, by) !== target.first) return [];
  const text = quoted(said, index, index + found.length);
  return [{ passage, target, above, by, right, text }];
}
