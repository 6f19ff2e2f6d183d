import { khaSon } from '../../../support/khaSon';
import { withCell } from '../withCell';
import { found, messagesOf, task } from '../workbook';
import type { Changes } from '../workbook';

type RowOf = Parameters<typeof task>[0];

const rows = (...more: RowOf[]): Changes => ({
  tasks: more.map((one, n) =>
    task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Lắp camera ở thôn ${n + 1}`, ...one }),
  ),
});

describe('NV09 counts the tasks', () => {
  const none = { 'Cơ quan chủ trì': '' };
  test.each<[string, RowOf[]]>([
    ['Nhiệm vụ ở dòng 5', [none]],
    ['Nhiệm vụ ở dòng 6', [{}, none]],
    ['Nhiệm vụ ở các dòng 5, 6', [none, none, {}]],
    ['Cả 2 nhiệm vụ ở các dòng 5, 6', [none, none]],
  ])('%s', (start, more) => {
    expect(messagesOf('NV09', rows(...more))).toEqual([
      `${start} thiếu cơ quan chủ trì: điền nếu văn bản giao có ghi.`,
    ]);
  });
  test('and leaves a missing column to DL03', () => {
    expect(found('NV09', withCell({}, 'Nhiệm vụ', 'E4', 'Cột riêng'))).toEqual([]);
  });
});

describe('NV09', () => {
  test('is silent when both are given', () => {
    expect(found('NV09', {})).toEqual([]);
  });
  test('speaks once of Kha Sơn’s 21 tasks without a lead', () => {
    const findings = found('NV09', khaSon());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'Gợi ý', at: { cell: 'E5' } });
    expect(findings[0]?.message).toContain('Cả 21 nhiệm vụ ở các dòng 5–25');
  });
});
