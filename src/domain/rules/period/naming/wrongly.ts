import type { Facts } from '../../../facts';
import type { NamedOne } from './namedPeriods';

/** Says that a period is named where the report's own or, of plans, the next one belongs. */
export function wrongly(
  what: string,
  { text }: Pick<NamedOne, 'text'>,
  planned: boolean,
  { figures }: Facts,
): string {
  const right = figures.byName.get(planned ? 'ky_sau' : 'ky')?.text ?? '';
  const which = planned ? 'kỳ sau' : 'kỳ báo cáo';
  return `${what} ghi “${text}” trong khi ${which} là ${right}: sửa một trong hai.`;
}
