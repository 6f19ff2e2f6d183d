import khaSon from '../../assets/examples/kha-son.json';
import { acceptFinding } from '../../src/actions/check/acceptFinding';
import { exportReport } from '../../src/actions/export/exportReport';
import type { Mended } from '../../src/actions/check/journalled';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import { renameSheet } from '../../src/actions/template/renameSheet';
import { weighRule } from '../../src/actions/check/weighRule';
import type { Change, Finding, Fix } from '../../src/domain/findings/finding';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { PERSONALITIES } from '../../src/simulator/excel/personality';
import { startSimulator } from '../../src/simulator/session';
import { healsAfter } from '../support/everyBreak';
import { differences, pictureOf } from '../support/picture';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, workbookOf } from '../support/workbook';

jest.setTimeout(60_000);

let filled: Workbook;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
});

const { web, desktop2021, microsoft365, mac } = PERSONALITIES;
const ROWS = 40;
/** So long that the fixes do not go into one request. */
const LONG = 'x'.repeat(25_000);

/** Targets whose bound stands with its sign, and paragraphs to be written anew. */
function slips(): Workbook {
  return workbookOf({
    'Chỉ tiêu': Array.from({ length: ROWS }, (_, row) => [row, '', '≥ 98']),
    'Nội dung': Array.from({ length: ROWS }, (_, row) => ['Đoạn', `=1+${row}`]),
  });
}

const FIXES: readonly Fix[] = Array.from({ length: ROWS }, (_, index) => {
  const row = index + 1;
  const key = [{ cell: `A${row}`, value: index }];
  const target = (cell: string, before: string, after: string | number): Change => ({
    ...{ sheet: 'Chỉ tiêu', cell, before, after, key },
  });
  const text = { before: `=1+${index}`, after: `- mới ${index} ${LONG}`, format: '@' };
  return {
    label: 'Sửa',
    certain: true,
    changes: [
      target(`B${row}`, '', '≥'),
      target(`C${row}`, '≥ 98', 98),
      { sheet: 'Nội dung', cell: `B${row}`, ...text },
    ],
  };
});

/** Rows of which a part is mended and the rest is not. */
function halfMended(workbook: Workbook): readonly string[] {
  return FIXES.flatMap(({ changes }) => {
    const now = changes.map(({ sheet, cell }) => String(cellOf(workbook, sheet, cell)));
    const made = changes.filter(({ after }, place) => now[place] === String(after));
    return made.length === 0 || made.length === changes.length ? [] : [now.join(' | ')];
  });
}

/** What stands in the cells, and their number formats. */
function contents({ sheets }: Workbook): ReadonlySet<string> {
  const lines = sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, own]) =>
      Object.entries(own).map(([column, { content, formula, style }]) => {
        const inside = JSON.stringify(formula ?? content ?? '');
        return `${name} ${row},${column} ${style?.numberFormat ?? 'General'} ${inside}`;
      }),
    ),
  );
  return new Set(lines.filter((line) => !line.endsWith(' General ""')));
}

function undoOf(outcome: Outcome<Mended>): Mended['undo'] {
  return outcome.ok ? outcome.value.undo : [];
}

const ways = [
  [web.name, 'for one request', web],
  [desktop2021.name, 'until the next press', desktop2021],
  [microsoft365.name, 'until the next press', microsoft365],
  [mac.name, 'for one request', mac],
] as const;

describe('a press that Excel broke off at any of its requests', () => {
  test.each(ways)(
    'mending leaves no fix half made, is finished by the next, and can be taken back (%s, %s)',
    async (_, gone, personality) => {
      const lasting = gone !== 'for one request';
      const old = contents(slips());
      let first: Mended['undo'] = [];
      const requests = await healsAfter({
        ...{ start: slips, personality, lasting },
        press: () => mendFindings(FIXES),
        between: (outcome, { workbook }) => {
          first = undoOf(outcome);
          const wayBack = first.length > 0 || differences(contents(workbook), old).length === 0;
          expect(wayBack).toBe(true);
          if (!lasting) expect(halfMended(workbook)).toEqual([]);
        },
        after: async (outcome, { workbook }) => {
          const undone = await undoMending([...undoOf(outcome), ...first]);
          expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
          expect(differences(contents(workbook), old)).toEqual([]);
        },
      });
      expect(requests).toBeGreaterThan(3);
    },
  );

  test.each(ways)('Hoàn tác is finished by the next (%s, %s)', async (_, gone, personality) => {
    const session = startSimulator(slips(), personality);
    const undo = undoOf(await mendFindings(FIXES));
    const mended = structuredClone(session.workbook);
    const requests = await healsAfter({
      ...{ personality, lasting: gone !== 'for one request' },
      start: () => structuredClone(mended),
      press: () => undoMending(undo),
      after: (_outcome, { workbook }) => {
        expect(differences(contents(workbook), contents(slips()))).toEqual([]);
      },
    });
    expect(requests).toBeGreaterThan(2);
  });

  const finding: Finding = {
    ...{ rule: 'CT04', severity: 'Cảnh báo', message: 'Thấp hơn mục tiêu.' },
    at: { sheet: 'Chỉ tiêu', cell: 'C2' },
  };
  const small: readonly (readonly [string, () => Promise<Outcome<unknown>>])[] = [
    ['accepting a finding', () => acceptFinding(finding, 'đã báo cáo')],
    [
      'weighing a rule',
      () => weighRule({ rule: 'CT04', severity: 'Gợi ý', reason: 'xã miền núi' }),
    ],
    ['naming a sheet back', () => renameSheet({ from: 'Nội dung', to: 'Nội dung (cũ)' })],
  ];
  test.each(
    small.flatMap(([verb, press]) =>
      [desktop2021, mac].map((excel) => [verb, excel.name, press, excel] as const),
    ),
  )('%s is finished by the next (%s)', async (_, __, press, personality) => {
    expect(await healsAfter({ start: slips, personality, press })).toBeGreaterThan(0);
  });

  test.each(ways)(
    'Xuất báo cáo changes nothing and is written by the next (%s, %s)',
    async (_, gone, personality) => {
      const lasting = gone !== 'for one request';
      const start = (): Workbook => structuredClone(filled);
      const untouched = pictureOf(startSimulator(start(), personality).workbook);
      const requests = await healsAfter({
        ...{ start, personality, lasting, press: () => exportReport('draft') },
        between: (outcome, { workbook }) => {
          expect(outcome).toMatchObject({ ok: false, problem: { code: 'unknown' } });
          expect(differences(pictureOf(workbook), untouched)).toEqual([]);
        },
        after: (outcome) => {
          expect(outcome).toMatchObject({ value: { kind: 'written' } });
        },
      });
      expect(requests).toBeGreaterThan(1);
    },
  );
});
