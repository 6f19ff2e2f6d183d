import type { Table } from '../../entries/entries';
import { numbering } from '../rows/numbering';
import type { Remark, Rule } from '../rule';

export const ct09NumberingJumps: Rule = {
  id: 'CT09',
  title: 'Số thứ tự không liên tục',
  severity: 'Cảnh báo',
  example: 'TT 8 rồi đến TT 10. Đánh lại từ 1 ở mọi nhóm thì không sao.',
  remedy: 'Đánh lại số thứ tự, hoặc thêm dòng còn thiếu.',
  *check({ entries }) {
    yield* jumps(entries.targets, 'tt');
    yield* jumps(entries.tasks, 'stt');
    yield* jumps(entries.documents, 'stt');
  },
};

/** A number met twice among the targets is CT08's. */
function* jumps<K extends string>(table: Table<K>, key: K): Iterable<Remark> {
  for (const { entry, found, expected, twin, fix } of numbering(table, key)) {
    if (twin && key === 'tt') continue;
    const message = `Số thứ tự ${found} phải là ${expected}: đánh lại số, hoặc thêm dòng còn thiếu.`;
    yield { at: entry.at, message, ...(fix && { fix }) };
  }
}
