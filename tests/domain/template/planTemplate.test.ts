import type { CellValue, Grid, Grids } from '../../../src/domain/grid';
import { PROFILES } from '../../../src/domain/profiles';
import { SO_KET } from '../../../src/domain/profiles/reports/soKet';
import { planTemplate } from '../../../src/domain/template/planTemplate';
import type { SheetPlan, TemplatePlan } from '../../../src/domain/template/plan';
import { exampleGrids } from '../../support/exampleGrids';
import { khaSon } from '../../support/khaSon';
import { EMPTY, applyPlan } from './applyPlan';

const sheetOf = ({ sheets }: TemplatePlan, name: string): SheetPlan => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No plan for ${name}`);
  return found;
};
const gridOf = ({ sheets }: Grids, name: string): Grid => {
  const found = sheets.find(({ sheet }) => sheet === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const withGrid = (grids: Grids, grid: Grid): Grids => ({
  ...grids,
  sheets: grids.sheets.map((one) => (one.sheet === grid.sheet ? grid : one)),
});
const without = (grid: Grid, column: number): Grid => {
  const cut = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((row) => row.filter((_, index) => index !== column));
  return {
    ...grid,
    ...{ values: cut(grid.values), formulas: cut(grid.formulas), formats: cut(grid.formats) },
    tables: grid.tables.map((table) => ({ ...table, columns: table.columns - 1 })),
  };
};

describe.each(PROFILES)('the template of $id', (profile) => {
  const plan = planTemplate(EMPTY, profile);
  const made = applyPlan(EMPTY, plan);

  it('is complete: imposing it again does nothing', () => {
    const again = planTemplate(made, profile);
    expect(again.summary).toEqual([]);
    expect(again.sheets).toEqual([]);
  });

  it('says every sheet that it makes, and nothing of the hidden one', () => {
    for (const { name } of plan.sheets.filter(({ visibility }) => visibility === 'visible'))
      expect(plan.summary.some((sentence) => sentence.includes(` ${name}:`))).toBe(true);
    expect(plan.summary.join()).not.toContain('_DanhMuc');
  });

  it('keeps titles in row 1, hints in row 2, headers in row 4 and data from row 5', () => {
    for (const { table, writes } of plan.sheets) {
      if (!table) continue;
      expect(table.area.row).toBe(3);
      const firstCells = writes.filter(({ area }) => area.column === 0 && area.row < 4);
      expect(firstCells.map(({ area }) => area.row)).toEqual([0, 2, 3]);
    }
  });

  it('takes every dropdown from the hidden sheet, where its values stand', () => {
    const lists = gridOf(made, '_DanhMuc');
    const sources = plan.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ listSource }) => listSource ?? []),
    );
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) {
      const match = /^='_DanhMuc'!\$([A-Z]+)\$2:\$\1\$(\d+)$/.exec(source);
      expect(match).not.toBeNull();
      const column = match?.[1]?.length === 1 ? match[1].charCodeAt(0) - 65 : 26;
      const values = lists.values.slice(1, Number(match?.[2])).map((row) => row[column]);
      expect(values).not.toContain('');
      expect(lists.values[Number(match?.[2])]?.[column] ?? '').toBe('');
    }
  });

  it('gives hints that Excel accepts', () => {
    for (const { validations } of plan.sheets) {
      for (const { prompt } of validations) {
        expect(prompt.title.length).toBeLessThanOrEqual(32);
        expect(prompt.text.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('planTemplate', () => {
  const made = applyPlan(EMPTY, planTemplate(EMPTY, SO_KET));

  it('sets the Text format before the texts of the columns that the contract names', () => {
    const text: Record<string, readonly string[]> = {
      'Chỉ tiêu': ['TT', 'So sánh'],
      'Nhiệm vụ': ['STT'],
      'Văn bản': ['STT', 'Số, ký hiệu'],
      'Số liệu': ['Mã', 'Nội dung'],
      'Quy tắc': ['Mã', 'Vế trái', 'So sánh', 'Vế phải'],
      'Nội dung': ['Cấp', 'Số', 'Nội dung'],
    };
    for (const [sheet, headers] of Object.entries(text)) {
      const { values, formats } = gridOf(made, sheet);
      for (const header of headers) {
        const column = values[3]?.indexOf(header) ?? -1;
        expect([sheet, header, formats[4]?.[column]]).toEqual([sheet, header, '@']);
      }
    }
  });

  it('leaves results and figures General, shows rates with 0.## and days with dd/mm/yyyy', () => {
    const formatOf = (sheet: string, header: string) => {
      const { values, formats } = gridOf(made, sheet);
      return formats[4]?.[values[3]?.indexOf(header) ?? -1];
    };
    for (const header of ['Kết quả', 'Kỳ trước', 'Tử số', 'Mẫu số'])
      expect(formatOf('Chỉ tiêu', header)).toBe('General');
    for (const header of ['Kỳ này', 'Lũy kế', 'Kỳ trước'])
      expect(formatOf('Số liệu', header)).toBe('General');
    expect(formatOf('Nhiệm vụ', 'Kết quả')).toBe('General');
    expect(formatOf('Chỉ tiêu', 'Tỷ lệ hoàn thành')).toBe('0.##');
    expect(formatOf('Nhiệm vụ', 'Ngày hoàn thành')).toBe('dd/mm/yyyy');
    expect(formatOf('Văn bản', 'Ngày ban hành')).toBe('dd/mm/yyyy');
  });

  it('fills in what the profile begins with', () => {
    const info = gridOf(made, 'Thông tin').values;
    const contentOf = (item: string): CellValue | undefined =>
      info.find(([label]) => label === item)?.[1];
    expect(contentOf('Loại kỳ')).toBe('Sơ kết');
    expect(contentOf('Tên loại')).toBe('BÁO CÁO');
    expect(contentOf('Tên đơn vị')).toBe('');
    expect(info.flat()).not.toContain('Cỡ chữ');
  });

  it('touches no filled cell of a filled workbook', () => {
    const before = khaSon();
    const after = applyPlan(before, planTemplate(before, SO_KET));
    for (const { sheet, values } of before.sheets) {
      const now = gridOf(after, sheet).values;
      values.forEach((row, i) => {
        row.forEach((value, j) => {
          if (value !== '') expect(now[i]?.[j]).toBe(value);
        });
      });
    }
    expect(planTemplate(after, SO_KET).summary).toEqual([]);
  });

  it('says what a filled workbook lacks: formulas, lists, a sheet', () => {
    const { summary } = planTemplate(khaSon(), SO_KET);
    expect(summary).toContain(
      'Điền công thức vào 18 ô trống của cột Đánh giá, trang tính Chỉ tiêu.',
    );
    expect(summary).toContain(
      'Điền công thức vào 21 ô trống của cột Phân loại, trang tính Nhiệm vụ.',
    );
    expect(summary).toContain('Thêm trang tính Quy tắc: 9 cột, 14 dòng điền sẵn, 10 dòng trống.');
    expect(summary).toContain(
      'Đặt danh sách chọn cho cột Đơn vị tính, So sánh, trang tính Chỉ tiêu.',
    );
    expect(summary.join()).not.toContain('Nội dung:');
  });

  it('adds a missing column at the right end of the table, with its formulas for where the others stand', () => {
    const targets = gridOf(made, 'Chỉ tiêu');
    const cut = withGrid(made, without(targets, 10));
    const plan = planTemplate(cut, SO_KET);
    expect(plan.summary).toEqual(['Thêm cột Đánh giá vào trang tính Chỉ tiêu.']);
    const { resizeTable, writes } = sheetOf(plan, 'Chỉ tiêu');
    expect(resizeTable).toEqual({
      name: 'tblChiTieu',
      area: { row: 3, column: 0, rows: 31, columns: 12 },
    });
    const formulas = writes.find((write) => write.formulas)?.formulas;
    expect(formulas).toHaveLength(30);
    expect(formulas?.[0]?.[0]).toContain('ISNUMBER(E5)');
    expect(planTemplate(applyPlan(cut, plan), SO_KET).sheets).toEqual([]);
  });

  it('adds no column where filled cells stand beside the table, and says why', () => {
    const targets = without(gridOf(made, 'Chỉ tiêu'), 11);
    const beside = targets.values.map((row, index) => [...row, index === 7 ? 'Ghi nhớ' : '']);
    const formulas = targets.formulas.map((row, index) => [...row, beside[index]?.at(-1) ?? '']);
    const grid = { ...targets, values: beside, formulas };
    const plan = planTemplate(withGrid(made, grid), SO_KET);
    expect(plan.summary).toEqual([
      'Chưa thêm được cột Ghi chú vào trang tính Chỉ tiêu: bên phải bảng có ô đã điền. Chuyển các ô đó đi rồi bấm Tạo mẫu lần nữa.',
    ]);
    expect(plan.sheets).toEqual([]);
  });

  it('never misses optional columns and items', () => {
    const relations = gridOf(made, 'Quy tắc');
    const plan = planTemplate(withGrid(made, without(relations, 8)), SO_KET);
    expect(plan.summary).toEqual([]);
  });

  it('adds missing items below the last one and points deadlines at them', () => {
    const info = gridOf(made, 'Thông tin');
    const keep = <T>(rows: readonly T[]) =>
      rows.filter((_, index) => info.values[index]?.[0] !== 'Ngày chốt số liệu');
    const cut = {
      ...info,
      ...{ values: keep(info.values), formulas: keep(info.formulas), formats: keep(info.formats) },
    };
    const bare = { ...made, sheets: [cut], names: [cut.sheet] };
    const plan = planTemplate(bare, SO_KET);
    expect(plan.summary[0]).toBe('Thêm mục Ngày chốt số liệu vào trang tính Thông tin.');
    const tasks = sheetOf(plan, 'Nhiệm vụ').writes.find(({ formulas }) => formulas);
    expect(tasks?.formulas?.[0]?.[0]).toContain(`'Thông tin'!$B$${cut.values.length + 1}`);
  });

  it('finds sheets and headers whatever their case, blanks and forms', () => {
    const targets = gridOf(made, 'Chỉ tiêu');
    const rows = targets.values.map((row, index) =>
      index === 3
        ? row.map((header) => ` ${String(header).toUpperCase().normalize('NFD')}\u00a0`)
        : row,
    );
    const odd = { ...targets, sheet: 'CHỈ  TIÊU', values: rows, formulas: targets.formulas };
    const renamed = { ...made, sheets: made.sheets.map((grid) => (grid === targets ? odd : grid)) };
    expect(planTemplate(renamed, SO_KET).summary).toEqual([]);
  });

  it('leaves a sheet alone that has one of our names and something else in it', () => {
    const other = {
      ...gridOf(made, 'Văn bản'),
      tables: [],
      values: [['Danh bạ'], ['0208']],
      formulas: [['Danh bạ'], ['0208']],
    };
    const plan = planTemplate(withGrid(made, other), SO_KET);
    expect(plan.summary[0]).toMatch(/^Trang tính Văn bản đã có nội dung khác/);
    expect(plan.sheets).toEqual([]);
  });

  it('fills the table into an empty sheet of that name', () => {
    const blank = { ...gridOf(made, 'Văn bản'), tables: [], values: [], formulas: [], formats: [] };
    const plan = planTemplate(withGrid(made, blank), SO_KET);
    expect(plan.summary).toEqual([
      'Lập bảng trong trang tính trống Văn bản: 8 cột, 30 dòng trống.',
    ]);
    expect(sheetOf(plan, 'Văn bản').create).toBe(false);
  });

  it('takes another table name where a copied sheet holds ours', () => {
    const copy = { ...gridOf(made, 'Văn bản'), sheet: 'Phụ lục cũ' };
    const plan = planTemplate({ ...EMPTY, sheets: [copy], names: [copy.sheet] }, SO_KET);
    expect(sheetOf(plan, 'Văn bản').table?.name).toBe('tblVanBan2');
  });

  it('sets dropdowns again that pasting took away', () => {
    const tasks = { ...gridOf(made, 'Nhiệm vụ'), columnsWithoutList: [6] };
    const plan = planTemplate(withGrid(made, tasks), SO_KET);
    expect(plan.summary).toEqual(['Đặt danh sách chọn cho cột Trạng thái, trang tính Nhiệm vụ.']);
    expect(sheetOf(plan, 'Nhiệm vụ').validations[0]?.strict).toBe(true);
  });

  it('fills the formulas of computed cells that were emptied, and only these', () => {
    const targets = gridOf(made, 'Chỉ tiêu');
    const formulas = targets.formulas.map((row, index) =>
      index === 6 ? row.map((cell, column) => (column === 9 ? '' : cell)) : row,
    );
    const plan = planTemplate(withGrid(made, { ...targets, formulas }), SO_KET);
    expect(plan.summary).toEqual([
      'Điền công thức vào 1 ô trống của cột Tỷ lệ hoàn thành, trang tính Chỉ tiêu.',
    ]);
    expect(sheetOf(plan, 'Chỉ tiêu').writes).toHaveLength(1);
    expect(sheetOf(plan, 'Chỉ tiêu').writes[0]?.area).toEqual({
      row: 6,
      column: 9,
      rows: 1,
      columns: 1,
    });
  });

  it('shows both readings of the first date that has two where Excel puts the month first', () => {
    const grids = exampleGrids({
      profile: 'so-ket',
      info: { 'Ngày chốt số liệu': '2026-04-26', 'Đến ngày': '2026-04-04' },
      tables: { 'Văn bản': [{ STT: '1', 'Ngày ban hành': '2026-04-03' }] },
    });
    expect(planTemplate({ ...grids, monthFirst: true }, SO_KET).summary.at(-1)).toBe(
      'Lưu ý: Excel trên máy này đọc ngày theo kiểu tháng trước, ô Văn bản!F5 đang là ngày 03/4/2026; nếu định ghi ngày 04/3/2026 thì sửa lại.',
    );
  });

  it('warns once where Excel puts the month first', () => {
    const first = planTemplate({ ...EMPTY, monthFirst: true }, SO_KET);
    expect(first.summary.at(-1)).toContain('gõ 3/4/2026 thì hiểu là ngày 04/3/2026');
    const told = applyPlan({ ...EMPTY, monthFirst: true }, first);
    expect(planTemplate(told, SO_KET).summary).toEqual([]);
  });
});
