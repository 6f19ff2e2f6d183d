import type { Area } from '../excel/model/area/area';
import { intersect } from '../excel/model/area/area';
import { cellsIn } from '../excel/model/area/cells';
import type { Cell, Sheet, Workbook } from '../excel/model/book/workbook';
import type { Formula } from './syntax/parse';
import { parseFormula } from './syntax/parse';
import { resolveStructured } from './structured';

/** A formula cell and where it stands. */
export interface Dependent {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

interface Link {
  readonly area: Area;
  readonly dependent: Dependent;
  readonly formula: string;
}

/** Areas up to this many rows are filed under each of their rows; larger ones are looked through. */
const FILED_ROWS = 8;

/** Which formulas read which cells; entries of overwritten formulas are passed over when met. */
export class Dependents {
  private readonly rows = new Map<string, Map<number, Link[]>>();
  private readonly large = new Map<string, Link[]>();
  private readonly filed = new WeakMap<Cell, string>();

  constructor(private readonly workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of Object.entries(sheet.cells)) {
        for (const [column, cell] of Object.entries(cells))
          this.file(sheet, Number(row), Number(column), cell);
      }
    }
  }

  /** Files the formulas that were written into an area. */
  follow(sheet: Sheet, within: Area): void {
    for (const { row, column, cell } of cellsIn(sheet, within)) this.file(sheet, row, column, cell);
  }

  /** The formulas that read a cell of an area. */
  *of(sheet: Sheet, within: Area): Generator<Dependent> {
    const key = sheet.name.toLowerCase();
    for (const link of this.large.get(key) ?? [])
      if (this.holds(link, within)) yield link.dependent;
    for (const links of this.linksOfRows(key, within))
      for (const link of links) if (this.holds(link, within)) yield link.dependent;
  }

  /** What is filed under the rows of an area, looked up row by row where that is the shorter way. */
  private *linksOfRows(key: string, { row: first, rows: count }: Area): Generator<Link[]> {
    const rows = this.rows.get(key);
    if (!rows) return;
    if (count > rows.size) {
      for (const [row, links] of rows) if (row >= first && row < first + count) yield links;
      return;
    }
    for (let row = first; row < first + count; row += 1) yield rows.get(row) ?? [];
  }

  private holds(link: Link, within: Area): boolean {
    return link.dependent.cell.formula === link.formula && intersect(link.area, within) !== null;
  }

  private file(sheet: Sheet, row: number, column: number, cell: Cell): void {
    const text = cell.formula;
    if (!text || this.filed.get(cell) === text) return;
    this.filed.set(cell, text);
    const formula = parseFormula(text);
    const read = [
      ...(formula?.references ?? []),
      ...this.named(formula?.names ?? []),
      ...this.inTables(formula, sheet, row, column),
    ];
    for (const reference of read) {
      const link = { area: reference.area, formula: text, dependent: { sheet, row, column, cell } };
      this.add((reference.sheet ?? sheet.name).toLowerCase(), link);
    }
  }

  private add(sheet: string, link: Link): void {
    if (link.area.rows > FILED_ROWS) {
      this.large.set(sheet, [...(this.large.get(sheet) ?? []), link]);
      return;
    }
    const rows = this.rows.get(sheet) ?? new Map<number, Link[]>();
    this.rows.set(sheet, rows);
    for (let row = link.area.row; row < link.area.row + link.area.rows; row += 1) {
      const links = rows.get(row);
      if (links) links.push(link);
      else rows.set(row, [link]);
    }
  }

  private inTables(
    formula: Formula | null,
    sheet: Sheet,
    row: number,
    column: number,
  ): { sheet: string; area: Area }[] {
    return (formula?.structured ?? []).flatMap((reference) => {
      const found = resolveStructured(reference, this.workbook.sheets, sheet, { row, column });
      return found ? [{ sheet: found.sheet.name, area: found.area }] : [];
    });
  }

  private named(names: readonly string[]): { sheet: string | null; area: Area }[] {
    const folded = names.map((name) => name.toLowerCase());
    const found = this.workbook.names.filter((one) => folded.includes(one.name.toLowerCase()));
    return found.flatMap((one) => [...(parseFormula(one.formula)?.references ?? [])]);
  }
}
