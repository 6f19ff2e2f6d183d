import { relationsOf } from '../../../../package/relations';
import { attribute, withAttribute } from '../../../../package/xml/attributes';
import { applyEdits } from '../../../../package/xml/edits';
import type { XmlElement } from '../../../../package/xml/element';
import { child } from '../../../../package/xml/element';
import { parseXml } from '../../../../package/xml/parseXml';
import type { EditedPackage } from '../../../package/editPackage';
import type { Move } from '../../../sheet/moveArea';
import { moveAlong } from '../../../sheet/moveArea';
import { moveAnchor } from './moveAnchor';
import { movedPlaces, tagEdit } from '../places/movedList';

/** Notes, threaded comments and the boxes in which notes are shown follow their cells. */
export function moveNotes(parts: EditedPackage, sheet: string, moves: readonly Move[]): void {
  const find = (path: string): string | undefined => (parts.has(path) ? path : undefined);
  const tree = (path: string): XmlElement => parseXml(parts.text(path));
  for (const { kind, target } of relationsOf({ find, tree }, sheet)) {
    if (!parts.has(target)) continue;
    const text = parts.text(target);
    const moved =
      kind === 'vmlDrawing'
        ? movedBoxes(text, moves)
        : /^comments$|^threadedComment$/.test(kind)
          ? movedNotes(text, moves)
          : text;
    if (moved !== text) parts.set(target, moved);
  }
}

function movedNotes(text: string, moves: readonly Move[]): string {
  const root = parseXml(text);
  const notes = (child(root, 'commentList') ?? root).children;
  return applyEdits(
    text,
    notes.map((one) => {
      const after = movedPlaces(attribute(one.tag, 'ref') ?? '', moves);
      return after === undefined
        ? { start: one.start, end: one.end, xml: '' }
        : tagEdit(one, withAttribute(one.tag, 'ref', after));
    }),
  );
}

/** The drawing of notes is VML, which need not be sound XML: each shape is read by itself. */
function movedBoxes(text: string, moves: readonly Move[]): string {
  return text
    .split(/(?<=<\/v:shape>)/)
    .map((piece) => movedBox(piece, moves))
    .join('');
}

const ROW = /(<x:Row>\s*)(\d{1,7})(\s*<\/x:Row>)/;

function movedBox(piece: string, moves: readonly Move[]): string {
  const row = Number(ROW.exec(piece)?.[2] ?? NaN);
  const column = Number(/<x:Column>\s*(\d{1,5})\s*</.exec(piece)?.[1] ?? NaN);
  if (Number.isNaN(row) || Number.isNaN(column)) return movedControl(piece, moves);
  const [cell] = moveAlong({ row, column, rows: 1, columns: 1 }, moves);
  const start = piece.indexOf('<v:shape ');
  if (!cell) return start < 0 ? piece : piece.slice(0, start);
  const by = cell.row - row;
  return by === 0
    ? piece
    : piece
        .replace(ROW, `$1${cell.row}$3`)
        .replace(
          ANCHOR,
          (_, open: string, places: string, close: string) =>
            open + movedAnchor(places, by) + close,
        );
}

/** A button or a box to tick has no cell of its own: it lies where its corners are. */
function movedControl(piece: string, moves: readonly Move[]): string {
  return piece.replace(ANCHOR, (whole, open: string, places: string, close: string) => {
    const [left = NaN, , top = NaN, , right = NaN, , bottom = NaN] = places.split(',').map(Number);
    if ([left, top, right, bottom].some(Number.isNaN)) return whole;
    return (
      open +
      movedAnchor(places, moveAnchor({ left, top, right, bottom }, moves, false).top - top) +
      close
    );
  });
}

const ANCHOR = /(<x:Anchor>)([^<]*)(<)/;

/** Column, offset, row, offset of the box's first corner, then of its last. */
function movedAnchor(places: string, by: number): string {
  const numbers = places.split(',');
  if (numbers.length !== 8) return places;
  return numbers
    .map((one, index) => (index === 2 || index === 6 ? ` ${Number(one) + by}` : one))
    .join(',');
}
