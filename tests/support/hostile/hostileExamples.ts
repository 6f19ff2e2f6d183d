import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesPatch } from '../../../src/file/copy/changesPatch';
import { patchXlsx } from '../../../src/xlsx/patch/patchXlsx';
import { hostileBook } from './hostileBook';

export const TASKS = 'Nhiệm vụ';
const DOCUMENTS = 'Văn bản';

/** Tasks in two groups, so that one that is new in the first makes room above those of the second. */
export function hostileTasks(): {
  readonly main: Uint8Array;
  readonly department: Uint8Array;
} {
  const grouped = typed(example('kha-son'), TASKS, {
    ...heading(5, 'I', 'Tỉnh giao'),
    ...heading(8, 'II', 'Xã giao'),
    ...marked('B7', 'C7', 'B9', 'C9', 'B60', 'C60', 'B65', 'C65'),
    M60: '=B9&C60',
  });
  return {
    main: hostileBook(grouped, { sheet: TASKS, rows: [7, 9], below: 60 }, 'Số liệu'),
    department: typed(grouped, TASKS, { B6: 'Lắp camera an ninh' }),
  };
}

/** Documents of which some leave with the period; those that are meant, dated later, stay. */
export function hostileDocuments(): Uint8Array {
  const dated = typed(example('chiem-hoa'), DOCUMENTS, {
    ...marked('B5', 'C5', 'B8', 'C8', 'B60', 'C60', 'B65', 'C65'),
    F5: 46387,
    F8: 46387,
  });
  return hostileBook(dated, { sheet: DOCUMENTS, rows: [5, 8], below: 60 }, 'Số liệu');
}

function example(name: string): Uint8Array {
  const path = join(__dirname, `../../../assets/examples/${name}.xlsx`);
  return new Uint8Array(readFileSync(path));
}

/** Numbers are days. */
function typed(
  of: Uint8Array,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Uint8Array {
  const changes = Object.entries(cells).map(([cell, after]) => ({
    sheet,
    cell,
    before: '',
    after,
    ...(typeof after === 'number' && { format: 'dd/mm/yyyy' }),
  }));
  return patchXlsx(of, changesPatch(changes));
}

function marked(...cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(cells.map((cell) => [cell, `Chữ ở ${cell}`]));
}

function heading(row: number, number: string, name: string): Readonly<Record<string, string>> {
  const blank = Array.from('CDEFGHIJK', (column): [string, string] => [`${column}${row}`, '']);
  return { ...Object.fromEntries(blank), [`A${row}`]: number, [`B${row}`]: name };
}
