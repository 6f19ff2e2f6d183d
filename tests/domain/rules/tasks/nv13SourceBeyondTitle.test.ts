import { khaSon } from '../../../support/khaSon';
import { found, task } from '../workbook';

describe('NV13', () => {
  const title =
    'Sơ kết các nhiệm vụ được giao năm 2026 theo các Văn bản chỉ đạo của UBND tỉnh, Chủ tịch UBND tỉnh';
  test('is silent on the province’s tasks, and where the title does not say whose', () => {
    expect(found('NV13', { info: { 'Trích yếu': title } })).toEqual([]);
    expect(found('NV13', khaSon())).toEqual([]);
  });
  test('names the rows that the commune’s chairman gave', () => {
    const tasks = [
      task({}),
      task({ STT: '2', 'Tên nhiệm vụ': 'B', 'Nguồn giao': 'Nhiệm vụ Chủ tịch UBND xã giao' }),
    ];
    expect(found('NV13', { info: { 'Trích yếu': title }, tasks })[0]?.message).toContain('dòng 6');
  });
});
