import type { Entries, Row, Table } from '../../../entries/entries';
import type { DocumentKey } from '../../../sheets/documents';
import { DOCUMENTS, FIGURES, TARGETS, TASKS } from '../../../sheets';
import type { DataSheet } from '../../../sheets/column';
import { headerKey } from '../../../letters/vietnamese';
import { isDocumentGroup } from '../../next/rows/documentChanges';
import { valueKey } from '../cells/cellValue';

/** A row by which it is found again in another file, and the group it stands in. */
export interface KeyedRow<K extends string> {
  readonly key: string;
  /** Folded name of the group; empty outside one. */
  readonly group: string;
  /** As it is shown. */
  readonly name: string;
  readonly row: Row<K>;
}

/** How the rows of one sheet are gathered. */
export interface SheetKind<K extends string> {
  readonly sheet: DataSheet<K>;
  readonly table: (entries: Entries) => Table<K>;
  /** The key of a row within its group, and the name it is shown by; no key, no row to match. */
  readonly keyOf: (cells: Row<K>['cells'], group: string) => string;
  readonly nameOf: (cells: Row<K>['cells']) => string;
  /** The name by which a person knows the row. */
  readonly titleOf: (cells: Row<K>['cells']) => string;
  /** The unit that its numbers are in. */
  readonly unitOf?: (cells: Row<K>['cells']) => string;
  readonly isGroup: (row: Row<K>) => boolean;
  readonly groupName: (cells: Row<K>['cells']) => string;
  /** The key begins with the group's name. */
  readonly grouped?: true;
  /** Columns that make the key or are ours: never filled. */
  readonly keys: readonly K[];
  /** The column that counts rows; only sheets with one take new rows. */
  readonly counter?: K;
}

export const FIGURE_ROWS: SheetKind<(typeof FIGURES.columns)[number]['key']> = {
  sheet: FIGURES,
  table: ({ figures }) => figures,
  keyOf: ({ code }) => headerKey(code.text),
  nameOf: ({ code }) => code.text,
  titleOf: ({ content, code }) => (content.text === '' ? code.text : content.text),
  unitOf: ({ unit }) => unit.text,
  isGroup: () => false,
  groupName: () => '',
  keys: ['code'],
};

export const TARGET_ROWS: SheetKind<(typeof TARGETS.columns)[number]['key']> = {
  sheet: TARGETS,
  table: ({ targets }) => targets,
  keyOf: ({ name, unit }, group) => (name.text === '' ? '' : joined(group, name.text, unit.text)),
  nameOf: ({ name }) => name.text,
  titleOf: ({ name }) => name.text,
  unitOf: ({ unit }) => unit.text,
  isGroup: ({ group }) => group,
  groupName: ({ name }) => name.text,
  keys: ['tt', 'name', 'unit'],
  grouped: true,
};

export const TASK_ROWS: SheetKind<(typeof TASKS.columns)[number]['key']> = {
  sheet: TASKS,
  table: ({ tasks }) => tasks,
  keyOf: ({ name }, group) => (name.text === '' ? '' : joined(group, name.text)),
  nameOf: ({ name }) => name.text,
  titleOf: ({ name }) => name.text,
  isGroup: ({ group }) => group,
  groupName: ({ name }) => name.text,
  keys: ['stt', 'name'],
  grouped: true,
  counter: 'stt',
};

export const DOCUMENT_ROWS: SheetKind<DocumentKey> = {
  sheet: DOCUMENTS,
  table: ({ documents }) => documents,
  keyOf: ({ code, issuedOn, issuer, type, abstract }) =>
    code.text === ''
      ? joined('', type.text, issuer.text, abstract.text).replace(/^[\n]+$/u, '')
      : joined(code.text, valueKey(issuedOn), issuer.text),
  nameOf: ({ type, code, abstract }) =>
    [type.text, code.text, abstract.text].filter((one) => one !== '').join(' '),
  titleOf: ({ type, code, abstract }) =>
    [type.text, code.text === '' ? abstract.text : code.text].filter((one) => one !== '').join(' '),
  isGroup: isDocumentGroup,
  groupName: ({ issuer, level, abstract }) =>
    [issuer, level, abstract].map(({ text }) => text).find((text) => text !== '') ?? '',
  keys: ['stt', 'code', 'issuedOn', 'issuer'],
  counter: 'stt',
};

function joined(...parts: readonly string[]): string {
  return parts.map(headerKey).join('\n');
}

/** The rows of a file with their keys; a key that comes twice is told apart by its count. */
export function keyedRows<K extends string>(
  entries: Entries,
  kind: SheetKind<K>,
): readonly KeyedRow<K>[] {
  const counts = new Map<string, number>();
  let group = '';
  return kind.table(entries).rows.flatMap((row) => {
    if (kind.isGroup(row)) {
      group = headerKey(kind.groupName(row.cells));
      return [];
    }
    const plain = kind.keyOf(row.cells, group);
    if (plain === '') return [];
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return [{ key: `${plain}\n#${count}`, group, name: kind.nameOf(row.cells), row }];
  });
}
