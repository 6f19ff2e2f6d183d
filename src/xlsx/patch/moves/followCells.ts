import { attribute, withAttribute } from '../../../package/xml/attributes';
import { prefixOf } from '../../../package/xml/element';
import { decodeXml, encodeXml } from '../../../package/xml/text';
import { cellAddress } from '../../../domain/place';
import { areaOf } from '../../sheet/address';
import type { Move } from '../../sheet/moveArea';
import { moveAlong } from '../../sheet/moveArea';
import { shiftedBy } from '../../sheet/shiftFormula';
import type { CellSpan, RowSpan } from '../cells/sheetRows';
import { formulaText } from '../cells/formulaText';
import { UnpatchableXlsx } from '../unpatchable';
import { isTorn } from './places/isTorn';
import { movedPlaces } from './places/movedList';

type FormulaSpan = NonNullable<CellSpan['formula']>;

interface Member {
  readonly cell: CellSpan;
  readonly own: string;
  readonly after: string;
  readonly moves: boolean;
}

/**
 * The `f` elements of a sheet that read otherwise once cells have moved. A shared formula is written out in each of its
 * cells where any of them reads otherwise or moves.
 */
export function followCells(
  text: string,
  sheet: string,
  rows: readonly RowSpan[],
  moves: readonly Move[],
  follow: (formula: string) => string,
): ReadonlyMap<CellSpan, string> {
  const made = new Map<CellSpan, string>();
  const shared = new Map<string, Member[]>();
  const masters = new Map<
    string,
    { row: number; column: number; read: ReturnType<typeof shiftedBy> }
  >();
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      const { column, formula } = cell;
      if (!formula) continue;
      const written = decodeXml(formulaText(text, formula));
      const key = formula.type === 'shared' ? formula.shared : undefined;
      if (key !== undefined) {
        if (written !== '') masters.set(key, { row, column, read: shiftedBy(written) });
        const master = masters.get(key);
        const own = master?.read(row - master.row, column - master.column) ?? written;
        const member = { cell, own, after: follow(own), moves: isMoved(row, column, moves) };
        shared.set(key, [...(shared.get(key) ?? []), member]);
        continue;
      }
      demandWhole(formula, { sheet, cell: cellAddress(row, column) }, moves);
      const xml = formulaXml(text, formula, follow(written), moves);
      if (xml !== text.slice(formula.start, formula.end)) made.set(cell, xml);
    }
  }
  for (const members of shared.values()) {
    if (members.every(({ own, after, moves: isMoving }) => own === after && !isMoving)) continue;
    for (const { cell, after } of members) {
      const f = `${prefixOf({ tag: cell.tag })}f`;
      made.set(cell, `<${f}>${encodeXml(after)}</${f}>`);
    }
  }
  return made;
}

function isMoved(row: number, column: number, moves: readonly Move[]): boolean {
  return moveAlong({ row, column, rows: 1, columns: 1 }, moves)[0]?.row !== row;
}

/** The element with its text, and what an array or a table of what if says of its cells, as they are now. */
function formulaXml(
  text: string,
  { start, end }: FormulaSpan,
  after: string,
  moves: readonly Move[],
): string {
  const xml = text.slice(start, end);
  const open = xml.slice(0, xml.indexOf('>') + 1);
  const tag = ['ref', 'r1', 'r2'].reduce((made, name) => {
    const places = attribute(made, name);
    const moved = places === undefined ? undefined : movedPlaces(places, moves);
    return moved === undefined || moved === places ? made : withAttribute(made, name, moved);
  }, open);
  const before = decodeXml(xml.endsWith('/>') ? '' : xml.slice(open.length, xml.lastIndexOf('<')));
  return (
    tag +
    (after === before ? xml.slice(open.length) : encodeXml(after) + xml.slice(xml.lastIndexOf('<')))
  );
}

/** As in Excel, no part of an array formula goes alone. */
function demandWhole(
  { type, ref }: FormulaSpan,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  moves: readonly Move[],
): void {
  const area = type === 'array' || type === 'dataTable' ? areaOf(ref ?? cell) : undefined;
  if (!area || area.rows * area.columns === 1) return;
  if (isTorn(area, moves))
    throw new UnpatchableXlsx(
      `Các dòng phải dời ở ${sheet} cắt ngang công thức chung cho nhiều ô (${ref ?? cell}); hãy làm việc này trong Excel.`,
    );
}
