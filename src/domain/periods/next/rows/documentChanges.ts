import type { Row, Table } from '../../../entries/entries';
import { isGroupMarker } from '../../../entries/tables/groupRow';
import { periodDates } from '../../../figures/period/periodDates';
import type { DocumentKey } from '../../../sheets/documents';
import type { PeriodMove } from '../periodMove';
import { type RowMoves, SHORT_KINDS } from './taskChanges';
import { renumber } from './renumber';

/** Documents of the old period leave; a running list, which begins before it, stays whole. */
export function documentChanges(
  table: Table<DocumentKey>,
  move: PeriodMove,
  keep: boolean,
): RowMoves {
  const { period, span: typed } = move.old;
  const span = typed ?? periodDates(period, 'calendar');
  const own = table.rows.filter((row) => isDocument(row) && !isDocumentGroup(row));
  if (keep || !span || !SHORT_KINDS.includes(period.kind)) return NOTHING;
  if (own.some(({ cells }) => (lastDay(cells) ?? span.from) < span.from))
    return own.length === 0
      ? NOTHING
      : {
          ...NOTHING,
          notes: [
            'Văn bản giữ nguyên: danh mục có văn bản ban hành trước kỳ cũ, nên là danh mục cộng dồn.',
          ],
        };
  const gone = own.filter(({ cells }) => {
    const { meaning } = cells.issuedOn;
    if (meaning.kind === 'blank') return true;
    return meaning.kind === 'date' && meaning.span.from >= span.from && meaning.span.to <= span.to;
  });
  const rows = new Set(gone.map(({ row }) => row));
  const numbered = table.rows.map((one) => ({
    row: one.row,
    group: isDocumentGroup(one),
    number: one.cells.stt,
  }));
  return {
    changes: gone.length > 0 ? renumber(numbered, rows) : [],
    moved: gone.map(({ row, cells }) => ({ sheet: table.sheet, row, name: nameOf(cells) })),
    notes: [],
  };
}

const NOTHING: RowMoves = { changes: [], moved: [], notes: [] };

/** A heading between documents: a Roman numeral or a letter in STT, and no number, type or day. */
export function isDocumentGroup({ cells }: Row<DocumentKey>): boolean {
  return (
    isGroupMarker(cells.stt.text) &&
    [cells.code, cells.type, cells.issuedOn].every(({ meaning }) => meaning.kind === 'blank')
  );
}

/** A line that says nothing of a document (who drew up the list, a note) is none, wherever it stands. */
function isDocument({ cells }: Row<DocumentKey>): boolean {
  return [cells.code, cells.type, cells.issuedOn, cells.abstract].some(
    ({ meaning }) => meaning.kind !== 'blank',
  );
}

function lastDay({ issuedOn }: Row<DocumentKey>['cells']): number | undefined {
  return issuedOn.meaning.kind === 'date' ? issuedOn.meaning.span.to : undefined;
}

function nameOf({ type, code, abstract }: Row<DocumentKey>['cells']): string {
  return [type.text, code.text, abstract.text].filter((one) => one !== '').join(' ');
}
