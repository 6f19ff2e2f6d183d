import type { Entry } from '../../entries/entry';
import { TYPED_SIGNS } from '../../number/typed/typedSigns';
import type { Evaluation } from '../../expression/evaluate';
import { RELATIONS } from '../../sheets';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { judgeRelations } from './judgeRelations';

const SIGNS = RELATIONS.columns.find(({ key }) => key === 'comparison')?.list ?? [];

export const qt02BadRelation: Rule = {
  id: 'QT02',
  title: 'Dòng của Quy tắc không hiểu được',
  severity: 'Lỗi',
  example: 'Vế trái ghi hoso.tiep_nhn: không có số liệu này.',
  remedy: 'Sửa biểu thức theo cột Mã của trang tính Số liệu; So sánh chọn trong danh sách.',
  *check(facts) {
    for (const { row, left, right } of judgeRelations(facts)) {
      const { cells } = row;
      if (left) yield* ofSide(cells.left, left);
      if (right) yield* ofSide(cells.right, right);
      const { comparison } = cells;
      if (!left || comparison.at.cell === '' || SIGNS.includes(comparison.text)) continue;
      if (comparison.meaning.kind === 'unreadable') continue;
      yield { at: comparison.at, ...unknownSign(comparison) };
    }
  },
};

function unknownSign({ at, raw, text }: Entry): Pick<Remark, 'message' | 'fix'> {
  const message = `So sánh ${quote(text)} không hiểu được: chọn ${SIGNS.join(', ')}.`;
  const meant = TYPED_SIGNS.get(text);
  const changes = [{ ...at, before: raw, after: meant ?? '', format: '@' }];
  return meant === undefined
    ? { message }
    : { message, fix: { label: `Chọn “${meant}”`, certain: true, changes } };
}

/** What is missing is the row's own affair (`Bỏ qua`, `Báo lỗi`); what cannot be read or is unknown is a mistake. */
function* ofSide({ at, text }: Entry, side: Evaluation): Iterable<Remark> {
  if (at.cell === '' || side.ok) return;
  const unreadable = side.names.length === 0;
  if (!unreadable && side.unknown.length === 0) return;
  yield { at, message: `Biểu thức ${quote(text)} không tính được: ${side.problem}.` };
}
