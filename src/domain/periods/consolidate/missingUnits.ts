import { headerKey } from '../../letters/vietnamese';
import type { FileSummary } from './summary';

/** Units of a list (one a line: `Xã Kha Sơn`, `Xã Kha Sơn (Thái Nguyên)`, `Kha Sơn`) from which no file came. */
export function missingUnits(
  list: readonly string[],
  summaries: readonly FileSummary[],
): readonly string[] {
  const known = new Set(summaries.flatMap(namesOf));
  const wanted = list.map((line) =>
    line.replace(/^\s*(?:\d+[.)]|-)?\s*/u, '').replace(/(?<![;.\s])[;.\s]+$/u, ''),
  );
  return wanted.filter((line) => line !== '' && !known.has(nameKey(line)));
}

function namesOf({ unit, province }: FileSummary): readonly string[] {
  const bare = unit.replace(/^(?:xã|phường|đặc khu|thị trấn)\s+/iu, '');
  return [unit, bare].flatMap((name) =>
    name === ''
      ? []
      : [
          nameKey(name),
          nameKey(`${name} ${province}`),
          nameKey(`${name} tỉnh ${province}`),
          nameKey(`${name} thành phố ${province}`),
        ],
  );
}

/** Brackets, commas and dashes between unit and province do not count. */
function nameKey(text: string): string {
  return headerKey(text.replace(/[(),;\t–-]+/gu, ' '));
}
