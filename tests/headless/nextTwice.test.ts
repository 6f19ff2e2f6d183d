import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { next } from '../../src/headless/period/nextCommand';
import { report } from '../../src/headless/report/reportCommand';
import { cellAddress } from '../../src/domain/place';
import { parseAddress } from '../../src/simulator/excel/model/area/address';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import type { RawBook, RawRows, RawValue } from '../support/rawBook';
import { rawWorkbook, stored } from '../support/rawBook';
import { cellOf, sheetNamed } from '../support/workbook';

/** A workbook, what the officer types in the next period, and every cell as section 10 wants it after each step. */
interface Case extends RawBook {
  readonly typed: Readonly<Record<string, RawValue>>;
  readonly first: Readonly<Record<string, RawRows>>;
  readonly second: Readonly<Record<string, RawRows>>;
  /** All that the rules of history say of the last workbook. */
  readonly found: readonly string[];
  /** An unfinished task, which is missed where its row is emptied. */
  readonly vanishing?: string;
}

const CASES = join(__dirname, 'nextTwice');
const names = readdirSync(CASES).map((file) => file.replace('.json', ''));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-next-twice-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test.each(names)(
  'two periods on from %s, every cell is as section 10 has it, and Kiểm tra says only what is so',
  async (name) => {
    const one = JSON.parse(readFileSync(join(CASES, `${name}.json`), 'utf8')) as Case;
    const [start, first, second] = ['0', '1', '2'].map((step) =>
      join(folder, `${name}${step}.xlsx`),
    );
    writeFileSync(start ?? '', writeXlsx(rawWorkbook(one)));
    expect(await next([start ?? '', '--out', first ?? ''])).toBe(0);
    const moved = opened(first ?? '');
    expect(differences(moved, one.first)).toEqual([]);
    for (const [place, value] of Object.entries(one.typed)) type(moved, place, value);
    writeFileSync(first ?? '', writeXlsx(moved));
    expect(await next([first ?? '', '--out', second ?? ''])).toBe(0);
    expect(differences(opened(second ?? ''), one.second)).toEqual([]);
    expect((await historyFindings(second ?? '')).sort()).toEqual([...one.found].sort());
    if (one.vanishing !== undefined) {
      const without = opened(second ?? '');
      emptyTask(without, one.vanishing);
      writeFileSync(second ?? '', writeXlsx(without));
      expect(await historyFindings(second ?? '')).toContain('LS03 Nhiệm vụ!');
    }
  },
  60_000,
);

function opened(path: string): Workbook {
  return readXlsx(new Uint8Array(readFileSync(path)));
}

function type(workbook: Workbook, place: string, value: RawValue): void {
  const [sheet = '', cell = ''] = place.split('!');
  const { row, column } = parseAddress(cell);
  const typed = ensureCell(sheetNamed(workbook, sheet), row, column);
  const literal = stored(value);
  delete typed.formula;
  if (literal === null) delete typed.content;
  else typed.content = typeof literal === 'object' && 'format' in literal ? literal.value : literal;
  if (typeof literal === 'object' && literal !== null && 'format' in literal)
    typed.style = { ...typed.style, numberFormat: literal.format };
}

/** The cells of the sheets that are not as expected: what stands there, what should; blank ones count too. */
function differences(
  workbook: Workbook,
  expected: Readonly<Record<string, RawRows>>,
): readonly string[] {
  return Object.entries(expected).flatMap(([sheet, rows]) => {
    const { cells } = sheetNamed(workbook, sheet);
    const height = Math.max(rows.length, ...Object.keys(cells).map((row) => Number(row) + 1));
    return Array.from({ length: height }).flatMap((_, row) => {
      const width = Math.max(
        rows[row]?.length ?? 0,
        ...Object.keys(cells[row] ?? {}).map((column) => Number(column) + 1),
      );
      return Array.from({ length: width }).flatMap((__, column) => {
        const found = bare(cellOf(workbook, sheet, cellAddress(row, column)));
        const literal = stored(rows[row]?.[column] ?? null);
        const value =
          typeof literal === 'object' && literal !== null && 'format' in literal
            ? literal.value
            : literal;
        return found === (value ?? '')
          ? []
          : [
              `${sheet}!${cellAddress(row, column)}: ${JSON.stringify(found)} ≠ ${JSON.stringify(value)}`,
            ];
      });
    });
  });
}

/** A column of a formula's own row, as Excel shows it. */
function bare(content: unknown): unknown {
  return typeof content === 'string'
    ? content
        .replace(/tblSoLieu\[\[#This Row\],\[([^\]]*)\]\]/gu, '[@[$1]]')
        .replaceAll('tblSoLieu[@', '[@')
    : content;
}

async function historyFindings(path: string): Promise<string[]> {
  await report([path, '--out', folder]);
  const { findings } = JSON.parse(readFileSync(path.replace('.xlsx', '.json'), 'utf8')) as {
    readonly findings: readonly {
      readonly rule: string;
      readonly sheet: string;
      readonly cell: string;
    }[];
  };
  return findings
    .filter(({ rule }) => rule.startsWith('LS'))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
}

function emptyTask(workbook: Workbook, name: string): void {
  const { cells } = sheetNamed(workbook, 'Nhiệm vụ');
  for (const row of Object.values(cells))
    if (row[1]?.content === name) for (const cell of Object.values(row)) delete cell.content;
}
