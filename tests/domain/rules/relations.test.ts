import { judgeRelations } from '../../../src/domain/rules/relations/judgeRelations';
import { factsOf, figure, gridsOf } from './workbook';
import type { Changes } from './workbook';

const relation = (more: Record<string, string>) => ({
  Mã: 'TH05',
  'Vế trái': 'hoso.truc_tuyen',
  'So sánh': '=',
  'Vế phải': 'hoso.toan_trinh + hoso.mot_phan',
  'Mức độ': 'Lỗi',
  'Thông báo': 'Hồ sơ trực tuyến phải bằng toàn trình cộng một phần.',
  ...more,
});

const workbook = (
  online: number | '',
  full: number | '',
  part: number | '',
  more: Record<string, string> = {},
): Changes => ({
  figures: [
    figure('hoso.truc_tuyen', { 'Kỳ này': online }),
    figure('hoso.toan_trinh', { 'Kỳ này': full }),
    figure('hoso.mot_phan', { 'Kỳ này': part }),
  ],
  relations: [relation(more)],
});

describe('judgeRelations', () => {
  test('tells of every row whether it holds, fails or was skipped', () => {
    const changes = {
      ...workbook(262, 142, 30),
      relations: [
        relation({}),
        relation({ Mã: 'XA01', 'So sánh': '≥' }),
        relation({ Mã: 'XA02', 'Áp dụng': 'Không' }),
      ],
    };
    const results = judgeRelations(factsOf(gridsOf(changes)));
    expect(results.map(({ id, at, outcome }) => [id, at.cell, outcome])).toEqual([
      ['TH05', 'A5', 'fails'],
      ['XA01', 'A6', 'holds'],
      ['XA02', 'A7', 'skipped'],
    ]);
  });
});
