import { decodeXml } from '../../../package/xml/text';
import type { Book } from '../../book/openBook';
import { cellAddress } from '../../../domain/place';
import type { Move } from '../../sheet/moveArea';
import { moveReferences } from '../../sheet/moveReferences';
import { formulaText } from '../cells/formulaText';
import { eachRow } from '../cells/sheetRows';

/** Cells with a formula that says a place on the sheet in quotes (INDIRECT, HYPERLINK): Excel never follows it either. */
export function typedPlaces(book: Book, moved: string, moves: readonly Move[]): readonly string[] {
  return book.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .flatMap(({ name, path }) => {
      const text = book.package.text(path);
      if (!TYPED.test(text)) return [];
      const found: string[] = [];
      eachRow(text, ({ row, cells }) => {
        for (const { column, formula } of cells) {
          const typed = formula && decodeXml(formulaText(text, formula));
          if (typed && saysPlace(typed, name, moved, moves))
            found.push(`${name}!${cellAddress(row, column)}`);
        }
      });
      return found;
    });
}

const TYPED = /INDIRECT\(|HYPERLINK\(/i;

function saysPlace(formula: string, own: string, moved: string, moves: readonly Move[]): boolean {
  if (!TYPED.test(formula)) return false;
  return (formula.match(/"(?:[^"]|"")*"/g) ?? [])
    .map((text) => text.slice(1, -1).replace(/^#/, ''))
    .filter((text) => /^(?:.+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i.test(text))
    .some((place) => moveReferences(place, own, moved, moves) !== place);
}
