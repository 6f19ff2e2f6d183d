import type { Area } from '../excel/model/area/area';
import { area, intersect, isUnbounded } from '../excel/model/area/area';
import { cellAt, cellsIn, usedArea } from '../excel/model/area/cells';
import type { Cell, Content, Sheet, Workbook } from '../excel/model/book/workbook';
import { Dependents } from './dependents';
import type { Formula } from './syntax/parse';
import { parseFormula } from './syntax/parse';
import type { Scope } from './scope';
import { scalarOf } from './scope';
import { resolveStructured } from './structured';
import type { Matrix, Reference, Scalar, Value } from './value';
import { NAME_ERROR, isReference } from './value';

/** Formulas that refer to each other in a ring: Excel shows 0. */
const RING = 0;
/** So many formulas in a chain are worked out one inside the other; what lies deeper is worked out first. */
const DEEPEST = 200;

/** Areas of more cells are kept while nothing changes; together no more than fit into some 50 MB. */
const LARGE = 500;
const MOST_KEPT = 2_000_000;

/** A cell whose formula is not known yet. */
interface Open {
  readonly cell: Cell;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A chain of formulas goes on at this cell: the call stack would not hold all of it. */
class TooDeep extends Error {
  constructor(readonly at: Open) {
    super('too deep');
  }
}

/**
 * Keeps formula results up to date, lazily: a change marks what depends on it as stale, a read computes
 * what is stale. Results that came with a file are kept until something they read changes.
 */
export class Calculator {
  private readonly stale = new WeakSet<Cell>();
  private readonly running = new WeakSet<Cell>();
  private dependents: Dependents;
  private used = new Map<Sheet, Area | null>();
  /** Of large areas, by sheet and place, until something changes: many formulas read the same columns. */
  private readonly matrices = new Map<Sheet, Map<string, Matrix>>();
  private kept = 0;
  /** Formulas that are being worked out, one inside the other. */
  private readonly path: Open[] = [];

  constructor(private readonly workbook: Workbook) {
    this.dependents = new Dependents(workbook);
  }

  /** What stands in a cell; a formula's result is computed when it is stale or was never known. */
  value(sheet: Sheet, row: number, column: number): Scalar {
    const cell = cellAt(sheet, row, column);
    if (!cell?.formula) return cell?.content;
    if (this.stale.has(cell) || cell.content === undefined) {
      const open = { cell, sheet, row, column };
      if (this.path.length === 0) this.settle(open);
      else this.compute(open);
    }
    return cell.content;
  }

  /** Works a formula out, after those at which its chains were too deep to follow. */
  private settle(first: Open): void {
    const waiting = [first];
    for (let open = waiting.at(-1); open; open = waiting.at(-1)) {
      try {
        this.compute(open);
        waiting.pop();
      } catch (problem) {
        if (!(problem instanceof TooDeep)) throw problem;
        const { at } = problem;
        if (waiting.some(({ cell }) => cell === at.cell)) this.close(at.cell, RING);
        else waiting.push(at);
      }
    }
  }

  private close(cell: Cell, content: Content): void {
    this.stale.delete(cell);
    cell.content = content;
  }

  /** Whether a formula's result rests on something that changed since it was worked out. */
  isStale(cell: Cell): boolean {
    return this.stale.has(cell);
  }

  /** To be called when contents of an area changed. */
  changed(sheet: Sheet, within: Area): void {
    this.used.delete(sheet);
    this.forgetMatrices();
    this.dependents.follow(sheet, within);
    for (const { cell } of cellsIn(sheet, within)) if (cell.formula) this.stale.add(cell);
    const waiting: { sheet: Sheet; area: Area }[] = [{ sheet, area: within }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const one of this.dependents.of(next.sheet, next.area)) {
        if (this.stale.has(one.cell)) continue;
        this.stale.add(one.cell);
        waiting.push({ sheet: one.sheet, area: area(one.row, one.column) });
      }
    }
  }

  /** Everything is stale: sheets, names or tables changed. */
  reset(): void {
    this.used.clear();
    this.forgetMatrices();
    this.dependents = new Dependents(this.workbook);
    for (const sheet of this.workbook.sheets) {
      for (const cells of Object.values(sheet.cells)) {
        for (const cell of Object.values(cells)) {
          if (cell.formula && parseFormula(cell.formula)?.unknown.length === 0)
            this.stale.add(cell);
        }
      }
    }
  }

  private compute(open: Open): void {
    const { cell, sheet, row, column } = open;
    if (this.running.has(cell)) {
      cell.content = RING;
      return;
    }
    if (this.path.length >= DEEPEST) throw new TooDeep(open);
    const formula = parseFormula(cell.formula ?? '');
    this.running.add(cell);
    this.path.push(open);
    try {
      this.close(cell, this.result(formula, sheet, row, column, cell.content));
    } finally {
      this.running.delete(cell);
      this.path.pop();
    }
  }

  /** A formula that is not understood keeps the result that came with the file. */
  private result(
    formula: Formula | null,
    sheet: Sheet,
    row: number,
    column: number,
    former: Scalar,
  ): Content {
    if (!formula || formula.unknown.length > 0) return former ?? NAME_ERROR;
    const scope = this.scope(sheet, row, column);
    return scalarOf(formula.evaluate(scope), scope) ?? 0;
  }

  private scope(sheet: Sheet, row: number, column: number): Scope {
    return {
      sheet,
      row,
      column,
      findSheet: (name) => this.findSheet(name),
      cell: (one, r, c) => this.value(one, r, c),
      name: (name) => this.defined(name, sheet),
      structured: (reference) =>
        resolveStructured(reference, this.workbook.sheets, sheet, { row, column }),
      trim: (reference) => this.trim(reference),
      values: (reference) => this.values(this.trim(reference)),
    };
  }

  private values({ sheet, area: within }: Reference): Matrix {
    const { row, column, rows, columns } = within;
    const key = `${row} ${column} ${rows} ${columns}`;
    const known = this.matrices.get(sheet)?.get(key);
    if (known) return known;
    const made = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.value(sheet, row + r, column + c)),
    );
    if (rows * columns >= LARGE && !this.isOpen(sheet, within)) {
      if (this.kept + rows * columns > MOST_KEPT) this.forgetMatrices();
      this.kept += rows * columns;
      const ofSheet = this.matrices.get(sheet) ?? new Map<string, Matrix>();
      this.matrices.set(sheet, ofSheet.set(key, made));
    }
    return made;
  }

  /** A formula that is being worked out stands there: what was read of it is not its result. */
  private isOpen(sheet: Sheet, within: Area): boolean {
    return this.path.some(
      (one) => one.sheet === sheet && intersect(area(one.row, one.column), within) !== null,
    );
  }

  private forgetMatrices(): void {
    this.matrices.clear();
    this.kept = 0;
  }

  /** Evaluates a formula at a place without a cell of its own, as a conditional format's. */
  evaluateAt(text: string, sheet: Sheet, row: number, column: number): Scalar {
    const formula = parseFormula(text);
    const scope = this.scope(sheet, row, column);
    return formula ? scalarOf(formula.evaluate(scope), scope) : NAME_ERROR;
  }

  private findSheet(name: string): Sheet | null {
    const folded = name.toLowerCase();
    return this.workbook.sheets.find((one) => one.name.toLowerCase() === folded) ?? null;
  }

  private defined(name: string, sheet: Sheet): Value | null {
    const folded = name.toLowerCase();
    const found = this.workbook.names.find(
      (one) => one.name.toLowerCase() === folded && (one.sheet ?? sheet.id) === sheet.id,
    );
    const formula = found && parseFormula(found.formula);
    return formula ? formula.evaluate(this.scope(sheet, 0, 0)) : null;
  }

  private trim(reference: Reference): Reference {
    if (!isUnbounded(reference.area)) return reference;
    const { sheet } = reference;
    if (!this.used.has(sheet)) this.used.set(sheet, usedArea(sheet, true));
    const used = this.used.get(sheet) ?? area(0, 0);
    const { row, column } = reference.area;
    const cut = intersect(
      reference.area,
      area(0, 0, used.row + used.rows, used.column + used.columns),
    );
    return isReference(reference) ? { sheet, area: cut ?? area(row, column) } : reference;
  }
}
