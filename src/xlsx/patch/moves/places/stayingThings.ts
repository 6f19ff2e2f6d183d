import { relationsOf } from '../../../../package/relations';
import { attribute } from '../../../../package/xml/attributes';
import { child } from '../../../../package/xml/element';
import type { Book, BookSheet } from '../../../book/openBook';
import { openBook } from '../../../book/openBook';
import { areaOf } from '../../../sheet/address';
import type { Move } from '../../../sheet/moveArea';
import { moveAlong } from '../../../sheet/moveArea';
import type { WorkbookPatch } from '../../workbookPatch';
import { sourcesOf } from '../followPivots';
import { isTorn } from './isTorn';
import { typedPlaces } from '../typedPlaces';

/**
 * What a copy leaves at its old place while the cells beneath move (`when`: they will, or have), as one Vietnamese
 * sentence to be said before it is written; undefined where everything follows. Cells, formulas, names, links, notes,
 * merges, lists, formats, and what is drawn always do.
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
      ...(entry && tearsPivot(book, entry, moves) ? [`bảng tổng hợp (PivotTable) ở ${sheet}`] : []),
      ...(pivotReads(book, sheet, moves) ? [`bảng tổng hợp (PivotTable) lấy số ở ${sheet}`] : []),
      ...typedIn(typedPlaces(book, sheet, moves)),
    ];
  });
  return found.length === 0
    ? undefined
    : `Các dòng trong bảng ${when} dời chỗ, còn ${found.join(', ')} vẫn như cũ: hãy xem lại trong bản sao.`;
}

const MOST_NAMED = 5;

function typedIn(cells: readonly string[]): readonly string[] {
  const more = cells.length - MOST_NAMED;
  const named = cells.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` và ${more} ô khác` : '');
  return cells.length === 0 ? [] : [`địa chỉ gõ trong công thức ở ${named}`];
}

/** One that lies partly in the columns whose cells move; one that lies wholly in them moves along. */
function tearsPivot(book: Book, { path }: BookSheet, moves: readonly Move[]): boolean {
  return relationsOf(book.package, path)
    .filter(({ kind, target }) => kind === 'pivotTable' && book.package.find(target) !== undefined)
    .map(({ target }) => child(book.package.tree(target), 'location'))
    .map((place) => areaOf(attribute(place?.tag ?? '', 'ref') ?? ''))
    .some((area) => area !== undefined && isTorn(area, moves));
}

/** One whose cells are all gone. One that reads a table by its name follows it, as do those that read other cells. */
function pivotReads(book: Book, sheet: string, moves: readonly Move[]): boolean {
  return book.relations
    .filter(({ kind, target }) => kind === 'pivotCacheDefinition' && book.package.find(target))
    .flatMap(({ target }) => sourcesOf(book.package.tree(target)))
    .filter(({ tag }) => attribute(tag, 'sheet') === sheet)
    .map(({ tag }) => areaOf(attribute(tag, 'ref') ?? ''))
    .some((area) => area !== undefined && moveAlong(area, moves).length === 0);
}
