import { placeName } from '../../entries/placeName';
import type { Facts } from '../../facts';
import type { Place } from '../../place';
import { quote } from './quote';

/** Where something else stands, by its name: `Văn bản (“về chuyển đổi số, Ngày ban hành”)`, `dòng 12` of the same sheet. */
export function placeOf({ entries }: Facts, place: Place, from: Place): string {
  const name = placeName(entries, place);
  if (name?.startsWith('dòng '))
    return place.sheet === from.sheet ? name : `${place.sheet}, ${name}`;
  return name === undefined
    ? `${place.sheet}, ô ${place.cell}`
    : `${place.sheet} (${quote(name, 80)})`;
}
