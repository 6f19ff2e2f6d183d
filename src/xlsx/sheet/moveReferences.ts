import type { Area } from '../../domain/grid';
import { areaOf } from './address';
import type { Move } from './moveArea';
import { moveAlong } from './moveArea';

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** A sheet of another file (`[1]Bảng!`) is none of this workbook; `[0]` is this one. */
const SHEET = String.raw`(?:\[\d+\])?(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!`;
/** Texts and brackets, which hold no reference; or a reference with the sheet that it names. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!:])(${SHEET})?(${AREA})(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]`,
  'gu',
);

/**
 * A formula on the sheet `own` as it reads when cells have moved on the sheet `moved`: its references follow them, and one
 * to cells that are gone is `#REF!`. Whatever else stands in it is left alone, understood or not.
 *
 * `own` is empty for a defined name: there a row without a dollar is counted from the cell that uses it, so it stays.
 */
export function moveReferences(
  formula: string,
  own: string,
  moved: string,
  moves: readonly Move[],
): string {
  return formula.replace(PIECE, (whole, sheet: string | undefined, address?: string) => {
    const area = address === undefined ? undefined : areaOf(address);
    if (!area || address === undefined || !isSame(sheet, own, moved)) return whole;
    if (own === '' && !/^(?:[^:]*\$\d+|[^:\d]+)(?::(?:.*\$\d+|[^\d]+))?$/.test(address))
      return whole;
    const [after] = moveAlong(area, moves);
    if (!after) return '#REF!';
    return after === area ? whole : (sheet ?? '') + withRows(address, after);
  });
}

function isSame(prefix: string | undefined, own: string, moved: string): boolean {
  const name =
    prefix
      ?.slice(0, -1)
      .replace(/^'|'$/g, '')
      .replace(/^\[0\]/, '')
      .replaceAll("''", "'") ?? own;
  return name.toLowerCase() === moved.toLowerCase();
}

/** The address with other rows; its columns and dollar signs stay. */
function withRows(address: string, { row, rows }: Area): string {
  const [start = '', end] = address.split(':');
  const first = start.replace(/\d+$/, String(row + 1));
  return end === undefined ? first : `${first}:${end.replace(/\d+$/, String(row + rows))}`;
}
