import { numbering, type NumberingFault } from '../../rows/numbering';
import type { Remark, Rule } from '../../rule';
import { targetNumbering } from './targetNumbering';

export const ct09NumberingJumps: Rule = {
  id: 'CT09',
  title: 'Số thứ tự không liên tục',
  severity: 'Cảnh báo',
  example: 'TT 8 rồi đến TT 10. Đánh lại từ 1 ở mọi nhóm thì không sao.',
  remedy: 'Đánh lại số thứ tự, hoặc thêm dòng còn thiếu.',
  *check(facts) {
    const { tasks, documents } = facts.entries;
    yield* jumps(targetNumbering(facts).filter(({ twin }) => !twin));
    yield* jumps(numbering(tasks, 'stt'));
    yield* jumps(numbering(documents, 'stt'));
  },
};

function* jumps(faults: readonly NumberingFault[]): Iterable<Remark> {
  for (const { entry, found, expected, fix } of faults) {
    const meant = fix && !fix.certain ? 'có lẽ là' : 'phải là';
    const message = `Số thứ tự ${found} ${meant} ${expected}: đánh lại số, hoặc thêm dòng còn thiếu.`;
    yield { at: entry.at, message, ...(fix && { fix }) };
  }
}
