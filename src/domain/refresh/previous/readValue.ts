import { readText } from '../../entries/cells/readText';
import type { CellValue } from '../../grid';
import { figureTaken } from '../../periods/next/takenOver';
import { TARGETS } from '../../sheets/targets';
import { headerKey, normalize } from '../../vietnamese';

/** What a printed text gives to Kỳ trước, as Sang kỳ mới would write it; `undefined` for what is no value of that unit. */
export function readValue(printed: string, unit: string): CellValue | undefined {
  const text = withoutUnit(normalize(printed), headerKey(unit));
  const { meaning } = readText(text, COLUMN);
  const isShare = meaning.kind === 'number' && meaning.percent;
  if (isShare && unit !== '' && headerKey(unit) !== '%') return undefined;
  const value = figureTaken({ meaning }, unit);
  return value === '' ? undefined : value;
}

/** Numbers, fractions, `Đạt`: the target's column reads whatever either sheet may hold. */
const COLUMN = TARGETS.columns.find(({ key }) => key === 'previous') ?? { key: '', kind: 'result' };

/** `262 hồ sơ` of a row that counts `hồ sơ`. */
function withoutUnit(text: string, unit: string): string {
  if (unit === '' || unit === '%' || !headerKey(text).endsWith(` ${unit}`)) return text;
  return text.slice(0, text.length - unit.length).trim();
}
