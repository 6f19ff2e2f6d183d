import type { Row } from '../../../entries/entries';
import type { DateSpan } from '../../../number/dates/date';
import type { DocumentKey } from '../../../sheets/documents';
import { memo } from '../../../memo/memo';
import { documentRows } from '../../rows/dataRows';
import { codeKey, documentCode, type DocumentCode } from './documentCode';

/** A listed document with its code and day as they read. */
export interface CodedRow {
  readonly cells: Row<DocumentKey>['cells'];
  /** None where the code is missing or malformed. */
  readonly read: DocumentCode | undefined;
  /** Ngày ban hành, none where it is missing or unreadable. */
  readonly issued: DateSpan | undefined;
}

/** The listed documents, their codes read once for all rules. */
export const codedRows = memo((facts): readonly CodedRow[] =>
  documentRows(facts).map(({ cells }) => {
    const { code, issuedOn } = cells;
    const issued = issuedOn.meaning.kind === 'date' ? issuedOn.meaning.span : undefined;
    return { cells, read: documentCode(code.text), issued };
  }),
);

/** … by their codes as they are compared; of a code that is listed twice the last. */
export const rowsByCode = memo(
  (facts): ReadonlyMap<string, CodedRow> =>
    new Map(codedRows(facts).map((row) => [codeKey(row.cells.code.text), row])),
);
