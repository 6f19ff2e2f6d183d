import type { Entry } from '../../../entries/entry';
import type { CellValue } from '../../../grid';
import { isSureNumber } from '../../../number/typed/sureNumber';
import type { Column } from '../../../sheets/column';
import { unitKey } from './cellValue';

/** What a cell is gathered as. */
export interface GatheredAs {
  readonly column: Pick<Column<string>, 'key' | 'kind'>;
  /** The unit of this workbook's row; the file's where none is given. */
  readonly unit: string;
  /** The unit that the file's row has. */
  readonly theirs: string;
}

/** A value as it is written here. */
export interface TakenValue {
  readonly after: CellValue;
  readonly format: string;
}

/**
 * What a file's cell becomes here: in a column of numbers a number, where the typing admits one reading and the units
 * are the same; anything else as it is typed. `unsure`: a person must say.
 */
export function takenValue(
  entry: Entry,
  { column, unit, theirs }: GatheredAs,
): TakenValue | 'unsure' {
  const { raw, format, meaning } = entry;
  const asTyped = { after: raw, format };
  if (!NUMBERS.has(column.kind)) return asTyped;
  if (isOtherUnit(unit, theirs) && MEASURED.has(meaning.kind)) return 'unsure';
  if (typeof raw !== 'string') return asTyped;
  if (meaning.kind === 'bound' || meaning.kind === 'range')
    return column.kind === 'goal' ? asTyped : 'unsure';
  if (meaning.kind === 'fraction') return entry.decimalDot === undefined ? asTyped : 'unsure';
  if (meaning.kind !== 'number') return asTyped;
  return isSureNumber(entry, column.key, unit === '' ? theirs : unit)
    ? { after: meaning.number, format: 'General' }
    : 'unsure';
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'result', 'goal']);
const MEASURED: ReadonlySet<string> = new Set(['number', 'fraction', 'bound', 'range']);

function isOtherUnit(ours: string, theirs: string): boolean {
  return ours !== '' && theirs !== '' && unitKey(ours) !== unitKey(theirs);
}
