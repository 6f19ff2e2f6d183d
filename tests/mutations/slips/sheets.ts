import { camSon } from '../clean/camSon';
import { lySon } from '../clean/lySon';
import { tanLap } from '../clean/tanLap';
import { frozen, onSheet, typed, type Mutation } from '../mutation';

const header = (sheet: string, from: string, to: string) => frozen(typed(sheet, from, from, to));

/** Slips in the shape of the workbook. */
export const SHEET_SLIPS: readonly Mutation[] = [
  {
    name: 'a header with a mark misplaced',
    of: camSon,
    slip: header('Chỉ tiêu', 'Kết quả', 'Kết qủa'),
    rule: 'DL04',
    says: ['Kết qủa', 'Kết quả'],
    fix: 'back',
  },
  {
    name: 'a header twice',
    of: camSon,
    slip: header('Chỉ tiêu', 'Ghi chú', 'Mục tiêu'),
    rule: 'DL05',
    says: ['Mục tiêu', 'cột E'],
    also: ['DL03'],
  },
  {
    name: 'a header that is gone',
    of: camSon,
    slip: header('Chỉ tiêu', 'Mục tiêu', 'Số giao'),
    rule: 'DL03',
    at: 'Chỉ tiêu!',
    says: ['Mục tiêu'],
    also: ['DL17'],
  },
  {
    name: 'a sheet under another name',
    of: lySon,
    slip: {
      ...onSheet('Nội dung', (one) => ({ ...one, sheet: 'Noi dung' })),
    },
    rule: 'DL01',
    at: 'Nội dung!',
    says: ['Nội dung', 'Noi dung'],
  },
  {
    name: 'rows that a filter hides',
    of: camSon,
    slip: onSheet('Nhiệm vụ', (one) => ({ ...one, hiddenRows: [6, 7] })),
    rule: 'EX03',
    at: 'Nhiệm vụ!A7',
    says: ['dòng 7, 8'],
  },
  {
    name: 'pasted cells that lost their dropdown',
    of: camSon,
    slip: onSheet('Nhiệm vụ', (one) => ({ ...one, columnsWithoutList: [6] })),
    rule: 'EX05',
    at: 'Nhiệm vụ!G4',
    says: ['Trạng thái'],
  },
  {
    name: 'data far below the others',
    of: tanLap,
    slip: onSheet('Số liệu', (one) => {
      const blank = one.values[0]?.map(() => '') ?? [];
      const last = ['hoso.them', 'Hồ sơ bổ sung', 'hồ sơ', 12, '', '', ''];
      const added = [...Array.from({ length: 110 }, () => blank), last];
      const formats = added.map((row) => row.map(() => 'General'));
      return {
        ...one,
        values: [...one.values, ...added],
        formulas: [...one.formulas, ...added],
        formats: [...one.formats, ...formats],
      };
    }),
    rule: 'DL07',
    at: 'Số liệu!A123',
    says: ['1 dòng', '100 dòng trống'],
  },
];
