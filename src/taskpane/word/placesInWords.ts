import type { Entries } from '../../domain/entries/entries';
import { placeName } from '../../domain/entries/placeName';

/** `Số liệu!D5; Chỉ tiêu` by the names of the rows, with the cell where there is one. */
export function placesInWords(places: string, entries: Entries): string {
  return places
    .split('; ')
    .map((place) => {
      const [sheet = '', cell] = place.split('!');
      if (cell === undefined) return sheet;
      const name = placeName(entries, { sheet, cell });
      return name === undefined ? `${sheet}, ô ${cell}` : `${sheet}: ${name} (ô ${cell})`;
    })
    .join('; ');
}
