import type { Change } from '../../src/domain/findings/finding';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Mended } from '../../src/actions/check/journalled';
import type { Outcome } from '../../src/actions/outcome';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';

let session: SimulatorSession;

beforeEach(() => {
  session = startSimulator(
    workbookOf({
      'Chỉ tiêu': [
        ['So sánh', 'Mục tiêu', 'Đánh giá'],
        [null, '≥ 98', 'Chưa đạt'],
        [null, 12, '=1+1'],
      ],
    }),
  );
});

const BOUND: Change = { sheet: 'Chỉ tiêu', cell: 'B2', before: '≥ 98', after: 98 };
const SPLIT: readonly Change[] = [{ sheet: 'Chỉ tiêu', cell: 'A2', before: '', after: '≥' }, BOUND];

async function mend(changes: readonly Change[]): Promise<Mended> {
  return valueOf(await mendFindings([{ label: 'Sửa', certain: true, changes }]));
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.details);
  return outcome.value;
}

describe('applying fixes', () => {
  it('changes nothing when there is nothing to change', async () => {
    expect(await mend([])).toEqual({ changed: [], refused: [], undo: [] });
  });

  it('changes exactly the cells of the fix', async () => {
    const { changed, refused } = await mend(SPLIT);
    expect(changed).toEqual(SPLIT);
    expect(refused).toEqual([]);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'A2')).toBe('≥');
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B2')).toBe(98);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B3')).toBe(12);
    expect(session.missing).toEqual([]);
  });

  it('makes a fix as a whole or not at all: one whose cell was changed meanwhile is left alone, with a sentence', async () => {
    session.edit('Chỉ tiêu', 'B2', 97);
    const { changed, refused, undo } = await mend(SPLIT);
    expect(changed).toEqual([]);
    expect(undo).toEqual([]);
    expect(refused.map(({ change }) => change.cell)).toEqual(['A2', 'B2']);
    expect(refused[1]).toMatchObject({
      found: 97,
      sentence: expect.stringContaining('Ô B2 của Chỉ tiêu đã đổi') as string,
    });
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'A2')).toBe('');
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B2')).toBe(97);
  });

  it('is refused where another row has come into its place', async () => {
    const key = [{ cell: 'C2', value: 'Chưa đạt' }];
    session.edit('Chỉ tiêu', 'C2', 'Đạt');
    const { changed, refused } = await mend(SPLIT.map((change) => ({ ...change, key })));
    expect(changed).toEqual([]);
    expect(refused[0]?.sentence).toContain('Dòng 2 của Chỉ tiêu không còn là dòng đã kiểm tra');
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'A2')).toBe('');
  });

  it('compares keys with the workbook as it stood before the press, for a fix may mend one', async () => {
    const named: Change = { sheet: 'Chỉ tiêu', cell: 'C2', before: 'Chưa đạt', after: 'Đạt' };
    const keyed = { ...BOUND, key: [{ cell: 'C2', value: 'Chưa đạt' }] };
    const fixes = [[named], [keyed]].map((changes) => ({ label: '', certain: true, changes }));
    const { changed, undo } = valueOf(await mendFindings(fixes));
    expect(changed).toHaveLength(2);
    expect(valueOf(await undoMending(undo)).refused).toEqual([]);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B2')).toBe('≥ 98');
  });

  it('leaves a missing or protected sheet’s own fixes alone, and makes the others', async () => {
    session.workbook.sheets.push({
      ...sheetNamed(session.workbook, 'Chỉ tiêu'),
      id: 'x',
      name: 'Khóa',
    });
    sheetNamed(session.workbook, 'Khóa').protection = { options: {} };
    const fixes = ['Chỉ tiêu', 'Khóa', 'Đã xóa'].map((sheet) => ({
      label: '',
      certain: true,
      changes: [{ ...BOUND, sheet }],
    }));
    const { changed, refused } = valueOf(await mendFindings(fixes));
    expect(changed.map(({ sheet }) => sheet)).toEqual(['Chỉ tiêu']);
    expect(refused.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Trang tính “Khóa” đang được bảo vệ') as string,
      expect.stringContaining('Không còn trang tính “Đã xóa”') as string,
    ]);
  });

  it('takes the whole action back in one undo, formulas and formats too', async () => {
    const before = structuredClone(session.workbook);
    const { undo } = await mend([
      ...SPLIT,
      { sheet: 'Chỉ tiêu', cell: 'C3', before: 2, after: '- hai', format: '@' },
    ]);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'C3')).toBe('- hai');
    expect(valueOf(await undoMending(undo)).refused).toEqual([]);
    const contents = (workbook: Workbook): unknown[] =>
      ['A2', 'B2', 'C2', 'B3', 'C3'].map((address) => cellOf(workbook, 'Chỉ tiêu', address));
    expect(contents(session.workbook)).toEqual(contents(before));
  });

  it('keeps a text such as 5/12 a text where the cell is not formatted as Text', async () => {
    await mend([{ sheet: 'Chỉ tiêu', cell: 'B3', before: 12, after: '5/12' }]);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B3')).toBe('5/12');
  });

  it('puts a formula back that a person overwrote', async () => {
    await mend([
      { sheet: 'Chỉ tiêu', cell: 'C2', before: 'Chưa đạt', after: '=IF(B3>1,"Đạt","")' },
    ]);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'C2')).toBe('=IF(B3>1,"Đạt","")');
  });

  it('changes a cell that two fixes want once', async () => {
    const twice = [
      { label: 'a', certain: true, changes: [BOUND] },
      { label: 'b', certain: true, changes: [{ ...BOUND, after: 99 }] },
    ];
    const { changed, refused } = valueOf(await mendFindings(twice));
    expect(changed).toHaveLength(1);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'B2')).toBe(98);
    expect(refused).toEqual([
      {
        change: { ...BOUND, after: 99 },
        found: '≥ 98',
        waits: true,
        sentence:
          'Ô B2 của Chỉ tiêu có hơn một đề nghị sửa: đề nghị đầu đã được làm, các đề nghị sau chờ lần bấm tới.',
      },
    ]);
  });

  it('says that a fix waits which shares only some of its cells, and nothing of one that is done with another', async () => {
    const fixes = [[BOUND], SPLIT, [BOUND]].map((changes) => ({
      label: '',
      certain: true,
      changes,
    }));
    const { changed, refused } = valueOf(await mendFindings(fixes));
    expect(changed).toEqual([BOUND]);
    expect(refused).toMatchObject([{ change: { cell: 'B2' }, waits: true }]);
    const next = await mend(SPLIT);
    expect(next).toMatchObject({ changed: [{ cell: 'A2' }], refused: [] });
  });
});
