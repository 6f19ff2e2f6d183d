import { found } from '../workbook';

describe('KY10', () => {
  test('is silent when the cut-off is given', () => {
    expect(found('KY10', {})).toEqual([]);
  });
  test('says which day is taken instead', () => {
    const [finding] = found('KY10', { info: { 'Ngày chốt số liệu': '' } });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'B21' } });
    expect(finding?.message).toContain('26/4/2026');
  });
  test('speaks also where no tasks are measured by it, for words state figures as well', () => {
    const workbook = { info: { 'Ngày chốt số liệu': '' }, tasks: [] };
    expect(found('KY10', workbook)).toHaveLength(1);
  });
});
