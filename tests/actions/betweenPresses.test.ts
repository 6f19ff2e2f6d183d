import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import type { Mended } from '../../src/actions/check/journalled';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import type { Fix } from '../../src/domain/findings/finding';
import { insertCells } from '../../src/simulator/excel/model/area/shiftCells';
import type { Cell, Sheet, Workbook } from '../../src/simulator/excel/model/book/workbook';
import { PERSONALITIES, type Personality } from '../../src/simulator/excel/personality';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { sheetNamed } from '../support/workbook';

const BYTES = new Uint8Array(readFileSync(join(__dirname, '../../assets/examples/kha-son.xlsx')));
const TARGETS = 'Chỉ tiêu';
/** Zero-based columns of Chỉ tiêu, as the example has them. */
const [NAME, SIGN, GOAL] = [1, 3, 4];

/** The example with the signs of five targets typed into their goals, two of them alike. */
function wrong(): Workbook {
  const workbook = readXlsx(BYTES);
  const sheet = sheetNamed(workbook, TARGETS);
  for (const [row, goal] of [
    [5, '≥ 98'],
    [6, '≥ 98'],
    [8, '≥ 90'],
    [11, '≥ 75'],
    [13, '≥ 98'],
  ] as const) {
    write(sheet, row, GOAL, goal);
    write(sheet, row, SIGN, undefined);
  }
  return workbook;
}

function write(sheet: Sheet, row: number, column: number, content: Cell['content']): void {
  const cell = (sheet.cells[row] ??= {})[column] ?? {};
  delete cell.formula;
  if (content === undefined) delete cell.content;
  else cell.content = content;
  (sheet.cells[row] ??= {})[column] = cell;
}

function swap(sheet: Sheet, one: number, other: number): void {
  [sheet.cells[one], sheet.cells[other]] = [sheet.cells[other] ?? {}, sheet.cells[one] ?? {}];
}

/** What a person, or somebody else on the web, does between two presses. */
const DEEDS: readonly (readonly [string, (workbook: Workbook, sheet: Sheet) => void])[] = [
  [
    'two rows are swapped',
    (_, sheet) => {
      swap(sheet, 5, 11);
    },
  ],
  [
    'the table is sorted the other way round',
    (_, sheet) => {
      for (let row = 5; row < 14; row += 1) if (row < 18 - row) swap(sheet, row, 18 - row);
    },
  ],
  [
    'rows are filtered away',
    (_, sheet) => {
      for (const row of [5, 8]) sheet.rows[row] = { ...sheet.rows[row], hidden: true };
    },
  ],
  [
    'the sheet is renamed',
    (_, sheet) => {
      sheet.name = 'Chỉ tiêu 2026';
    },
  ],
  [
    'the sheet is deleted',
    (workbook, sheet) => {
      workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
    },
  ],
  [
    'the sheet is protected',
    (_, sheet) => {
      sheet.protection = { options: {} };
    },
  ],
  [
    'a cell is mended by hand',
    (_, sheet) => {
      write(sheet, 5, GOAL, 98);
      write(sheet, 5, SIGN, '≥');
    },
  ],
  [
    'a cell gets another value',
    (_, sheet) => {
      write(sheet, 8, GOAL, '≥ 95');
    },
  ],
  [
    'a row is inserted above',
    (workbook, sheet) => {
      insertCells(workbook, sheet, { row: 5, column: 0, rows: 1, columns: 16384 }, 'Down');
    },
  ],
  [
    'a column is inserted at the left',
    (_, sheet) => {
      for (const [row, cells] of Object.entries(sheet.cells))
        sheet.cells[Number(row)] = Object.fromEntries(
          Object.entries(cells).map(([column, cell]) => [Number(column) + 1, cell]),
        );
      sheet.tables = sheet.tables.map((table) => ({
        ...table,
        area: { ...table.area, column: table.area.column + 1 },
      }));
    },
  ],
  [
    'a copy of the sheet takes its place, its rows in another order',
    (workbook, sheet) => {
      const copy = { ...structuredClone(sheet), id: '{copy}' };
      swap(copy, 5, 8);
      workbook.sheets = workbook.sheets.map((one) => (one === sheet ? copy : one));
    },
  ],
  [
    'two targets with the same mistake are swapped',
    (_, sheet) => {
      swap(sheet, 5, 6);
    },
  ],
];

/** Each target's sign and goal by its name, wherever it stands. */
function goals({ sheets }: Workbook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of sheets.filter(({ name }) => name.startsWith(TARGETS)))
    for (const cells of Object.values(sheet.cells))
      for (const [column, cell] of Object.entries(cells)) {
        const at = Number(column);
        const goal = cells[at + GOAL - NAME];
        const sign = cells[at + SIGN - NAME];
        if (
          at <= NAME + 1 &&
          at >= NAME &&
          typeof cell.content === 'string' &&
          cell.content.length > 9
        )
          found.set(cell.content, `${text(sign)} | ${text(goal)}`);
      }
  return found;
}

function text(cell: Cell | undefined): string {
  const { content = '' } = cell ?? {};
  return typeof content === 'object' ? content.error : String(content);
}

/** All cells but signs and goals. */
function others({ sheets }: Workbook): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    Object.values(cells).map((row) =>
      Object.values(row).filter((cell) => !/^(?:≥|[≥ ]*\d\d)?$/u.test(text(cell))),
    ),
  ]);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.details);
  return outcome.value;
}

interface Checked {
  readonly session: SimulatorSession;
  readonly fixes: readonly Fix[];
}

async function checked(personality: Personality): Promise<Checked> {
  const session = startSimulator(wrong(), personality);
  const { assessment } = valueOf(await checkWorkbook());
  const fixes = assessment.findings.flatMap(({ fix, at }) =>
    fix?.certain && at.sheet === TARGETS ? [fix] : [],
  );
  expect(fixes.length).toBeGreaterThanOrEqual(5);
  return { session, fixes };
}

function expectSentences({ refused }: Mended): void {
  for (const { sentence } of refused)
    expect(sentence).toMatch(/^(?:Dòng|Ô|Trang tính|Không còn).*(?:Kiểm tra lại|bấm lại)\.$/u);
}

/** A goal is as it was, or as its fix has it. */
function isMended(before: string, after: string): boolean {
  const [, goal = ''] = /^ \| ≥ (\d+)$/u.exec(before) ?? [];
  return after === before || after === `≥ | ${goal}`;
}

describe.each(Object.values(PERSONALITIES))('between Kiểm tra and Sửa on $name', (personality) => {
  test.each(DEEDS)(
    '%s: every target keeps its own goal, and what is left alone is told',
    async (_, deed) => {
      const { session, fixes } = await checked(personality);
      deed(session.workbook, sheetNamed(session.workbook, TARGETS));
      const before = structuredClone(session.workbook);
      const mended = valueOf(await mendFindings(fixes));
      expectSentences(mended);
      const [old, now] = [goals(before), goals(session.workbook)];
      for (const [name, goal] of now)
        expect([name, isMended(old.get(name) ?? '', goal)]).toEqual([name, true]);
      expect(others(session.workbook)).toEqual(others(before));
      const told = mended.changed.length + mended.refused.length;
      expect(told).toBeGreaterThan(0);
      expect(session.missing).toEqual([]);
    },
  );

  test.each(DEEDS)(
    '%s after Sửa: Hoàn tác gives no target the goal of another',
    async (_, deed) => {
      const { session, fixes } = await checked(personality);
      const unmended = goals(session.workbook);
      const { undo } = valueOf(await mendFindings(fixes));
      deed(session.workbook, sheetNamed(session.workbook, TARGETS));
      const before = structuredClone(session.workbook);
      expectSentences(valueOf(await undoMending(undo)));
      const now = goals(session.workbook);
      for (const [name, goal] of goals(before))
        expect([name, [goal, unmended.get(name)].includes(now.get(name))]).toEqual([name, true]);
      expect(others(session.workbook)).toEqual(others(before));
    },
  );

  test('Ctrl+Z after Sửa: Hoàn tác finds nothing left to do', async () => {
    const { session, fixes } = await checked(personality);
    const cells = structuredClone(sheetNamed(session.workbook, TARGETS).cells);
    const { undo } = valueOf(await mendFindings(fixes));
    sheetNamed(session.workbook, TARGETS).cells = cells;
    const before = goals(session.workbook);
    const { changed, refused } = valueOf(await undoMending(undo));
    expect({ changed, refused }).toEqual({ changed: [], refused: [] });
    expect(goals(session.workbook)).toEqual(before);
  });
});
