import type { Grids } from '../../../../../src/domain/grid';
import { found, gridsOf } from '../../workbook';

const named = (...more: readonly string[]): Grids => {
  const grids = gridsOf();
  return { ...grids, names: [...grids.names, ...more] };
};

describe('DL29', () => {
  test('is silent on sheets of an office’s own, even two that are nearly alike', () => {
    expect(found('DL29', named('Bảng riêng', 'bảng riêng ', 'Số liệu gốc'))).toEqual([]);
  });
  test('names a sheet that is not read because another bears its name', () => {
    expect(found('DL29', named('NỘI DUNG '))).toMatchObject([
      {
        at: { sheet: 'NỘI DUNG ', cell: '' },
        message:
          'Trang “NỘI DUNG ” trùng tên với “Nội dung” (chỉ khác chữ hoa hoặc dấu cách) nên không được đọc. Chuyển số sang “Nội dung”, hoặc đổi tên trang này.',
      },
    ]);
  });
});
