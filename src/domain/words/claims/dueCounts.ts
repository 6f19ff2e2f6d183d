import { figuresIn, quoted, type Said } from '../read';

/** `3 nhiệm vụ đến hạn trong tháng 9`, `Tháng 9 không có nhiệm vụ nào đến hạn`: how many tasks are due in a period. */
export interface DueCount {
  readonly count: number;
  /** The period, as typed: `tháng 9`, `kỳ sau`. */
  readonly when: string;
  readonly text: string;
}

const NONE = '(?:không|chưa)(?: có| còn)?';
const TASKS = 'nhiệm vụ(?: nào)?(?: phải| sẽ)? (?:đến|tới) hạn(?: phải)?(?: hoàn thành)?';
const WHEN = '(?:·|▤|quý [ivx]+|(?:tuần|tháng|quý|kỳ) (?:này|sau|tới|tiếp theo))';
const BEHIND = new RegExp(
  String.raw`(?<!\p{L})(?:#|${NONE}) ${TASKS}(?: trong| vào)? (${WHEN})(?!\p{L})`,
  'gu',
);
const BEFORE = new RegExp(
  String.raw`(?:^|(?<!\p{L})(?:trong|là) |, |: )(${WHEN}),? (?:xã |phường |cũng |chỉ )?(?:(?:có|với) #|${NONE}) ${TASKS}(?=[.,;)]|$)`,
  'gu',
);

/** Counts of tasks due in a period that is named beside them. */
export function dueCountsIn(said: Said): readonly DueCount[] {
  return [...said.line.matchAll(BEHIND), ...said.line.matchAll(BEFORE)].flatMap((match) => {
    const { index, 0: found, 1: when = '' } = match;
    const [figure] = figuresIn(said, index, index + found.length).filter(
      ({ sign }) => sign === '#',
    );
    if (figure?.hedged) return [];
    const at = index + found.lastIndexOf(when);
    return [
      {
        count: figure?.value ?? 0,
        when: quoted(said, at, at + when.length),
        text: quoted(said, index, index + found.length).trim(),
      },
    ];
  });
}
