import type { Finding } from '../../domain/findings/finding';
import { columnLetters, parseAddress } from '../../domain/place';
import type { MarkKind } from './sentinel';

/** The cells of one sheet that get one mark, as addresses of cells and upright runs (`F9`, `B5:B12`). */
export interface MarkedCells {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly addresses: readonly string[];
}

/** `getRanges` silently cuts an address of more than 8,192 characters. */
const LONGEST = 8_000;

/** Cells to mark by sheet and severity: a cell with both gets the graver one; hints and accepted findings none. */
export function cellsByMark(findings: readonly Finding[], names: readonly string[]): MarkedCells[] {
  const errors = cellsOf(findings, 'Lỗi');
  const warnings = cellsOf(findings, 'Cảnh báo');
  return names.flatMap((sheet) => {
    const red = errors.get(sheet) ?? new Set<string>();
    const amber = new Set([...(warnings.get(sheet) ?? [])].filter((cell) => !red.has(cell)));
    return [...marked(sheet, 'L', red), ...marked(sheet, 'C', amber)];
  });
}

/** As few address lists as the limit allows. */
export function joinAddresses(addresses: readonly string[], limit = LONGEST): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length + 1 > limit) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

function cellsOf(
  findings: readonly Finding[],
  severity: Finding['severity'],
): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.severity !== severity || finding.accepted !== undefined) continue;
    for (const { sheet, cell } of [finding.at, ...(finding.also ?? [])]) {
      if (cell === '') continue;
      const known = cells.get(sheet) ?? new Set();
      cells.set(sheet, known.add(cell));
    }
  }
  return cells;
}

function marked(sheet: string, kind: MarkKind, cells: ReadonlySet<string>): MarkedCells[] {
  return cells.size === 0 ? [] : [{ sheet, kind, addresses: uprightRuns(cells) }];
}

/** Neighbouring cells of a column as one run. */
function uprightRuns(cells: ReadonlySet<string>): string[] {
  const places = [...cells]
    .flatMap((cell) => parseAddress(cell) ?? [])
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.column === column && last.to === row - 1) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs.map(({ column, from, to }) => {
    const letters = columnLetters(column);
    return from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`;
  });
}
