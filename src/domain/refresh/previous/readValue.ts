import { readText } from '../../entries/cells/readText';
import type { CellValue } from '../../grid';
import { figureTaken } from '../../periods/next/takenOver';
import { TARGETS } from '../../sheets/targets';
import { headerKey, normalize } from '../../letters/vietnamese';

/**
 * What a printed text gives to Kỳ trước, as Sang kỳ mới would write it; `undefined` for what is no value of that unit.
 * A stranger may part thousands by blanks, or by a comma, and decimals by a dot: `1 234` is read, `1,234` of a count and
 * `98.125` of a share may be either.
 */
export function readValue(printed: string, unit: string, stranger = false): CellValue | undefined {
  const whole = withoutUnit(normalize(printed), headerKey(unit));
  const text = stranger ? whole.replace(PARTED, (parted) => parted.replace(/\s/g, '')) : whole;
  const parted = headerKey(unit) === '%' || text.endsWith('%') ? DOTTED_SHARE : COMMAS;
  if (stranger && parted.test(text)) return undefined;
  const { meaning } = readText(text, COLUMN);
  const isShare = meaning.kind === 'number' && meaning.percent;
  if (isShare && unit !== '' && headerKey(unit) !== '%') return undefined;
  const value = figureTaken({ meaning }, unit);
  return value === '' ? undefined : value;
}

/** Numbers, fractions, `Đạt`: the target's column reads whatever either sheet may hold. */
const COLUMN = TARGETS.columns.find(({ key }) => key === 'previous') ?? { key: '', kind: 'result' };

const COMMAS = /^\d{1,3}(?:,\d{3})+$/;
const DOTTED_SHARE = /^\d{1,3}(?:\.\d{3})+\s?%?$/;
const PARTED = /^\d{1,3}(?:\s\d{3})+(?=,\d+$|$)/;

/** `262 hồ sơ` of a row that counts `hồ sơ`. */
function withoutUnit(text: string, unit: string): string {
  if (unit === '' || unit === '%' || !headerKey(text).endsWith(` ${unit}`)) return text;
  return text.slice(0, text.length - unit.length).trim();
}
