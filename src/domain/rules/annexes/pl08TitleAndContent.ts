import { headerKey } from '../../letters/vietnamese';
import type { Facts } from '../../facts';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { annexes } from './annexes';

/** What a title promises, and the data sheets that would keep it. */
const PROMISES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/số liệu/iu, ['số liệu', 'chỉ tiêu']],
  [/văn bản/iu, ['văn bản']],
  [/chỉ tiêu|mục tiêu/iu, ['chỉ tiêu']],
  [/nhiệm vụ/iu, ['nhiệm vụ']],
];
const SHEETS = ['chỉ tiêu', 'nhiệm vụ', 'văn bản', 'số liệu'];

export const pl08TitleAndContent: Rule = {
  id: 'PL08',
  title: 'Tên phụ lục không khớp nội dung',
  severity: 'Gợi ý',
  example: '“PHỤ LỤC SỐ LIỆU” mà bên trong là danh mục văn bản.',
  remedy: 'Sửa tên phụ lục hoặc bảng.',
  *check(facts) {
    for (const { head, title, content } of annexes(facts)) {
      const promised = PROMISES.filter(([pattern]) => pattern.test(title)).flatMap(
        ([, sheets]) => sheets,
      );
      const shown = content.flatMap(({ level, at }) =>
        level === 'Bảng' ? sheetOf(at.cell, facts) : [],
      );
      const [only, second] = shown;
      if (
        promised.length === 0 ||
        only === undefined ||
        second !== undefined ||
        promised.includes(only)
      )
        continue;
      yield {
        at: head.at,
        message: `Phụ lục ${quote(title)} lại in bảng “${only}”: sửa tên phụ lục hoặc bảng.`,
      };
    }
  },
};

/** The data sheet that a `Bảng` row prints. */
function sheetOf(cell: string, { entries }: Facts): readonly string[] {
  const row = entries.outline.rows.find(({ cells }) => cells.content.at.cell === cell);
  const name = headerKey((row?.cells.content.text ?? '').split(/:| \? /u)[0] ?? '');
  return SHEETS.includes(name) ? [name] : [];
}
