import { unzipSync } from 'fflate';
import { openBook } from '../../../src/xlsx/book/openBook';
import { cellAddress } from '../../../src/domain/place';
import { eachRow } from '../../../src/xlsx/patch/cells/sheetRows';

/** Parts of a package that are gone from a copy, or have other bytes there. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  return Object.entries(old).flatMap(([path, bytes]) =>
    Buffer.from(bytes).equals(Buffer.from(made[path] ?? [])) && path in made ? [] : [path],
  );
}

/** Cells whose XML differs in a copy, or that are there in only one of the two. */
export function changedCells(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, made] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...old.keys(), ...made.keys()])].filter(
    (place) => old.get(place) !== made.get(place),
  );
}

function cellsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const book = openBook(bytes);
  const cells = new Map<string, string>();
  for (const { name, path } of book.sheets.filter(({ kind }) => kind === 'worksheet')) {
    const text = book.package.text(path);
    eachRow(text, ({ row, cells: own }) => {
      for (const { column, tag, start, end } of own)
        cells.set(
          `${name}!${cellAddress(row, column)}`,
          // A cell without an address gets one; where it stands is told by the place.
          text.slice(start, end).replace(tag, tag.replace(/ r="[A-Z]+\d+"/, '')),
        );
    });
  }
  return cells;
}
