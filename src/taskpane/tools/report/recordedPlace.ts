import { parseAddress, type Place } from '../../../domain/place';

/** The first cell that a recorded figure was entered in (`Số liệu!D5; Số liệu!D6`); `undefined` for a sheet alone. */
export function recordedPlace(at: string): Place | undefined {
  const [first = ''] = at.split('; ');
  const mark = first.lastIndexOf('!');
  const cell = first.slice(mark + 1);
  return mark > 0 && parseAddress(cell) ? { sheet: first.slice(0, mark), cell } : undefined;
}
