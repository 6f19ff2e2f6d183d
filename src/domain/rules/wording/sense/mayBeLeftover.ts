import { inAnyCase } from '../../../words/inAnyCase';

/** Whether a text holds what everything left by its writer holds: a look that costs a part of the patterns for it. */
export function mayBeLeftover(text: string): boolean {
  return SIGNS.test(text);
}

/** Without the flags u and i, which cost several times as much. */
const SIGNS = new RegExp(
  [
    String.raw`[(?…_]|\.\.|[xX]{2}`,
    ...['viết tiếp', 'bổ sung sau', 'copy', 'chép từ', 'xóa dòng này', 'lorem'].map(inAnyCase),
  ].join('|'),
);
