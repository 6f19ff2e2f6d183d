import { isOutlineSheet } from '../../addressees/addressees';
import type { Entries } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { formulaOf } from '../../entries/cells/gridCells';
import type { CellValue, Grid } from '../../grid';
import { cellAddress, parseAddress, type Place } from '../../place';
import { readLevel } from '../../numbering/readLevel';
import { type TextScope, type WordTurns, moveText } from '../words/moveText';
import { tableHeaders } from '../words/tableHeaders';
import { wordTurns } from '../words/wordTurns';
import type { FurtherReport } from './furtherReports';
import type { PlannedWords } from './plan';

/** Words that move on, and what is doubtful beside something certain. */
export interface WordMoves {
  readonly words: readonly PlannedWords[];
  readonly notes: readonly string[];
}

/** The typed names and dates of periods in Nội dung, Trích yếu and free sheets. */
export function wordChanges(entries: Entries, turns: WordTurns | undefined): WordMoves {
  return movedCells(
    [...titleCells(entries), ...outlineCells(entries), ...freeCells(entries)],
    turns,
  );
}

/** Those in the outline for another addressee, and in a Trích yếu of its own. */
export function furtherWordChanges({ facts, move, owns }: FurtherReport): WordMoves {
  const cells = [...titleCells(facts.entries), ...outlineCells(facts.entries)].filter(owns);
  return movedCells(cells, wordTurns(move));
}

function movedCells(cells: readonly WordCell[], turns: WordTurns | undefined): WordMoves {
  if (!turns) return { words: [], notes: [] };
  const moved = cells.flatMap((cell) => movedCell(cell, turns));
  return { words: moved.map(({ words }) => words), notes: moved.flatMap(({ note }) => note ?? []) };
}

interface WordCell extends Place {
  readonly text: string;
  readonly format: string;
  readonly scope: TextScope;
}

function titleCells({ info }: Entries): readonly WordCell[] {
  const entry = info.items.get('trich_yeu')?.entry;
  return entry ? typedText(entry, { title: true }) : [];
}

function outlineCells({ outline }: Entries): readonly WordCell[] {
  return outline.rows.flatMap(({ cells: { level, content } }) => {
    const kind = readLevel(level).level;
    if (kind === 'Trang ngang' || kind === 'Trang dọc') return [];
    const table = kind === 'Bảng' || kind === 'Danh sách' || kind === '+ Danh sách';
    return typedText(content, table ? { only: tableHeaders(String(content.raw)) } : {});
  });
}

function typedText({ at, raw, formula, format }: Entry, scope: TextScope): readonly WordCell[] {
  if (typeof raw !== 'string' || raw === '' || formula !== undefined || at.cell === '') return [];
  return [{ ...at, text: raw, format, scope }];
}

function freeCells({ freeSheets }: Entries): readonly WordCell[] {
  return freeSheets.flatMap((grid) =>
    grid.values.flatMap((row, rowIndex) =>
      row.flatMap((value, columnIndex) => freeCell(grid, value, rowIndex, columnIndex)),
    ),
  );
}

function freeCell(
  { sheet, row, column, values, formulas, formats }: Grid,
  value: unknown,
  rowIndex: number,
  columnIndex: number,
): readonly WordCell[] {
  if (typeof value !== 'string' || !/\d|tháng|quý/iu.test(value)) return [];
  if (formulaOf(formulas[rowIndex]?.[columnIndex], value) !== undefined) return [];
  const cell = cellAddress(row + rowIndex, column + columnIndex);
  const format = formats[rowIndex]?.[columnIndex] ?? 'General';
  const lines = [values[rowIndex] ?? [], values.map((cells) => cells[columnIndex] ?? '')];
  return [{ sheet, cell, text: value, format, scope: { beside: lines.map(joined) } }];
}

function joined(cells: readonly CellValue[]): string {
  return cells.join('\n');
}

function movedCell(
  { sheet, cell, text, format, scope }: WordCell,
  turns: WordTurns,
): readonly { readonly words: PlannedWords; readonly note?: string }[] {
  const { certain, all, doubts } = moveText(text, turns, scope);
  const place = { sheet, cell, before: text, beforeFormat: format };
  const note =
    doubts.length === 0
      ? {}
      : {
          note: `${sheet}, ${lineOf(sheet, cell)}: ${doubts.map(({ before, after }) => `“${before}” có thể phải là “${after}”`).join('; ')}; chưa chắc nên giữ nguyên.`,
        };
  if (certain !== text) return [{ words: { ...place, after: certain, certain: true }, ...note }];
  return all === text ? [] : [{ words: { ...place, after: all, certain: false }, ...note }];
}

/** A paragraph stands in its row; elsewhere the cell is told. */
function lineOf(sheet: string, cell: string): string {
  const row = parseAddress(cell)?.row;
  return isOutlineSheet(sheet) && row !== undefined ? `dòng ${row + 1}` : `ô ${cell}`;
}
