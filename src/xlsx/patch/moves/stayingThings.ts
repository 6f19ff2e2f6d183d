import { relationsOf } from '../../../package/relations';
import { attribute } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import { child } from '../../../package/xml/element';
import type { Book, BookSheet } from '../../book/openBook';
import { openBook } from '../../book/openBook';
import { areaOf } from '../../sheet/address';
import type { Move } from '../../sheet/moveArea';
import { moveAlong } from '../../sheet/moveArea';
import type { WorkbookPatch } from '../workbookPatch';

/**
 * What a copy leaves at its old place while the cells beneath move (`when`: they will, or have), as one Vietnamese
 * sentence to be said before it is written; undefined where everything follows. Cells, formulas, names, links, notes,
 * merges, lists and formats always do.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook.
 */
export function stayingThings(
  bytes: Uint8Array,
  { sheets }: Pick<WorkbookPatch, 'sheets'>,
  when: 'sẽ' | 'đã' = 'đã',
): string | undefined {
  const moving = sheets.filter(({ moves = [] }) => moves.length > 0);
  if (moving.length === 0) return undefined;
  const book = openBook(bytes);
  const found = moving.flatMap(({ sheet, moves = [] }) => {
    const entry = book.sheets.find(({ name }) => name === sheet);
    return [
      ...(entry && drawnBelow(book, entry, moves) ? [`hình ở trang ${sheet}`] : []),
      ...(chartReads(book, sheet, moves) ? [`biểu đồ lấy số ở ${sheet}`] : []),
      ...(entry && pivotsOn(book, entry, moves) ? [`bảng tổng hợp (PivotTable) ở ${sheet}`] : []),
      ...(pivotReads(book, sheet, moves) ? [`bảng tổng hợp (PivotTable) lấy số ở ${sheet}`] : []),
    ];
  });
  return found.length === 0
    ? undefined
    : `Các dòng trong bảng ${when} dời chỗ, còn ${found.join(', ')} vẫn như cũ: hãy xem lại trong bản sao.`;
}

function drawnBelow(book: Book, { path }: BookSheet, moves: readonly Move[]): boolean {
  return relationsOf(book.package, path)
    .filter(({ kind, target }) => kind === 'drawing' && book.package.find(target) !== undefined)
    .flatMap(({ target }) => book.package.tree(target).children)
    .some((anchor) => {
      const from = child(anchor, 'from');
      const at = (name: string): number => Number(child(from, name)?.text ?? NaN);
      const cell = { row: at('row'), column: at('col'), rows: 1, columns: 1 };
      return from !== undefined && moveAlong(cell, moves)[0]?.row !== cell.row;
    });
}

function chartReads(book: Book, sheet: string, moves: readonly Move[]): boolean {
  return [...book.package.entries.keys()]
    .filter((path) => /\/charts\/chart[^/]*\.xml$/i.test(path))
    .some((path) => formulasOf(book.package.tree(path)).some((one) => isMoved(one, sheet, moves)));
}

function pivotsOn(book: Book, { path }: BookSheet, moves: readonly Move[]): boolean {
  return relationsOf(book.package, path)
    .filter(({ kind, target }) => kind === 'pivotTable' && book.package.find(target) !== undefined)
    .map(({ target }) => child(book.package.tree(target), 'location'))
    .some((place) => place !== undefined && hasMoved(attribute(place.tag, 'ref') ?? '', moves));
}

/** One that reads a table by its name follows it. */
function pivotReads(book: Book, sheet: string, moves: readonly Move[]): boolean {
  return [...book.package.entries.keys()]
    .filter((path) => /\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(path))
    .map((path) => child(child(book.package.tree(path), 'cacheSource'), 'worksheetSource'))
    .some(
      (source) =>
        source !== undefined &&
        attribute(source.tag, 'sheet') === sheet &&
        hasMoved(attribute(source.tag, 'ref') ?? '', moves),
    );
}

function formulasOf(element: XmlElement): readonly string[] {
  return element.name === 'f' ? [element.text] : element.children.flatMap(formulasOf);
}

function isMoved(reference: string, sheet: string, moves: readonly Move[]): boolean {
  const bang = reference.lastIndexOf('!');
  const name = reference.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  return name === sheet && hasMoved(reference.slice(bang + 1), moves);
}

function hasMoved(address: string, moves: readonly Move[]): boolean {
  const area = areaOf(address);
  return area !== undefined && moveAlong(area, moves)[0] !== area;
}
