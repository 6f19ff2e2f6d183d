import type { DataSheet } from '../../sheets/column';
import { normalize } from '../../letters/vietnamese';
import type { Entry } from '../entry';

/** Columns that make a row a group row: marker and name filled, nothing else but a note. */
export interface GroupColumns<K extends string> {
  readonly marker: K;
  readonly name: K;
  readonly note: K;
}

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const CAPITAL = /^[A-ZĐ]$/;

/** Whether TT or STT marks a group row: a Roman numeral (I to XCIX) or one capital letter, a full stop or bracket behind it allowed. */
export function isGroupMarker(text: string): boolean {
  const marker = normalize(text).replace(/[.)]$/, '');
  return ROMAN.test(marker) || CAPITAL.test(marker);
}

/** Whether a row is a heading between data rows; computed columns do not count. */
export function isGroupRow<K extends string>(
  cells: Readonly<Record<K, Entry>>,
  { columns }: Pick<DataSheet<K>, 'columns'>,
  { marker, name, note }: GroupColumns<K>,
): boolean {
  if (!isGroupMarker(cells[marker].text) || isBlankEntry(cells[name])) return false;
  const others = columns.filter(
    ({ key, kind }) => kind !== 'computed' && ![marker, name, note].includes(key),
  );
  return others.every(({ key }) => isBlankEntry(cells[key]));
}

function isBlankEntry({ meaning }: Entry): boolean {
  return meaning.kind === 'blank';
}
