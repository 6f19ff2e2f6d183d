import { UnreadableXlsx } from '../unreadableXlsx';
import { attribute, isTrue } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { child, children } from '../../package/xml/element';
import type { XlsxPackage } from '../package/openPackage';
import { openPackage } from '../package/openPackage';
import type { Relation } from '../../package/relations';
import { relationsOf } from '../../package/relations';

/** A sheet as the workbook part lists it. */
export interface BookSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly path: string;
  /** `worksheet`; of the others (`chartsheet` …) only the name matters. */
  readonly kind: string;
  /** Its place among all sheets, to which scopes of names refer. */
  readonly index: number;
}

/** A workbook whose directory and workbook part were read, and no sheet yet. */
export interface Book {
  readonly package: XlsxPackage;
  /** Path of the workbook part: `xl/workbook.xml` as a rule. */
  readonly path: string;
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  /** All sheets in tab order. */
  readonly sheets: readonly BookSheet[];
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly date1904: boolean;
  /** Excel is to calculate all anew on opening: results in the file may be out of date. */
  readonly calculatesOnOpening: boolean;
}

const MOST_SHEETS = 1000;

/** @throws UnreadableXlsx for anything that is not a sound .xlsx workbook. */
export function openBook(bytes: Uint8Array): Book {
  const from = openPackage(bytes);
  const main = relationsOf(from, '').find(({ kind }) => kind === 'officeDocument');
  const path = from.find(main?.target ?? 'xl/workbook.xml');
  if (path === undefined) throw new UnreadableXlsx('notExcel');
  const root = from.tree(path);
  if (root.name !== 'workbook') throw new UnreadableXlsx('notExcel');
  const relations = relationsOf(from, path);
  const entries = children(child(root, 'sheets'), 'sheet');
  if (entries.length > MOST_SHEETS) throw new UnreadableXlsx('tooLarge');
  const sheets = entries.map((sheet, index) => readSheetEntry(sheet, index, relations));
  const paths = new Set(sheets.map(({ path: sheet }) => sheet));
  if (paths.size < sheets.length || !sheets.some(({ kind }) => kind === 'worksheet'))
    throw new UnreadableXlsx('damaged');
  const date1904 = isTrue(attribute(child(root, 'workbookPr')?.tag ?? '', 'date1904'));
  const calculation = child(root, 'calcPr')?.tag ?? '';
  const calculatesOnOpening = isTrue(attribute(calculation, 'fullCalcOnLoad'));
  return { package: from, path, root, relations, sheets, date1904, calculatesOnOpening };
}

/** The path of the workbook's one part of a kind (`styles`, `sharedStrings`), where there is such a part. */
export function partOf({ package: from, relations }: Book, kind: string): string | undefined {
  const found = relations.find((one) => one.kind === kind);
  return found && from.find(found.target);
}

function readSheetEntry(
  { tag }: XmlElement,
  index: number,
  relations: readonly Relation[],
): BookSheet {
  const id = attribute(tag, 'id');
  const relation = relations.find((one) => one.id === id);
  const name = attribute(tag, 'name');
  if (!relation || name === undefined) throw new UnreadableXlsx('damaged');
  const state = attribute(tag, 'state');
  return {
    name,
    index,
    path: relation.target,
    kind: relation.kind,
    visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
  };
}
