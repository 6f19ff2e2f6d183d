import type { Area } from '../../domain/grid';
import { relationsOf } from '../../package/relations';
import { attribute } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { child, children } from '../../package/xml/element';
import { decodeEscapes } from '../escapes';
import { areaOf } from './address';
import type { Book, BookSheet } from '../book/openBook';

/** An Excel Table as its part describes it. */
export interface TableXml {
  readonly path: string;
  readonly name: string;
  /** With header and totals row. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
  readonly root: XmlElement;
}

/** The tables of a sheet. */
export function readTables(book: Book, { path }: BookSheet): readonly TableXml[] {
  return relationsOf(book.package, path)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => readTable(book, target));
}

function readTable(book: Book, path: string): readonly TableXml[] {
  const root = book.package.tree(path);
  const area = areaOf(attribute(root.tag, 'ref') ?? '');
  if (!area) return [];
  const columns = children(child(root, 'tableColumns'), 'tableColumn');
  return [
    {
      path,
      area,
      root,
      name: attribute(root.tag, 'displayName') ?? attribute(root.tag, 'name') ?? '',
      headerRows: Number(attribute(root.tag, 'headerRowCount') ?? 1),
      totalsRows: Number(attribute(root.tag, 'totalsRowCount') ?? 0),
      columns: columns.map(({ tag }) => decodeEscapes(attribute(tag, 'name') ?? '')),
    },
  ];
}
