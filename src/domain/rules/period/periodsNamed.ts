import type { Facts } from '../../facts';
import { periodNumber } from '../../figures/period/period';
import { periodDates, type PeriodDates } from '../../figures/period/periodDates';
import { infoText } from '../info/infoItem';

const NAMED =
  /(?<!\p{L})(tháng|quý) (\d{1,2}|IV|I{1,3})(?:\s?\/\s?(\d{4})| năm (\d{4}))?(?![\p{L}\d/])/giu;

/** The months and quarters that words name, in their order, with their days: of the report’s year where they name none. */
export function periodsNamed(
  text: string,
  facts: Facts,
): readonly { readonly text: string; readonly dates: PeriodDates }[] {
  return [...text.matchAll(NAMED)].flatMap(([found, kind = '', digits = '', year1, year2]) => {
    const number = periodNumber(digits);
    const year = Number(year1 ?? year2 ?? infoText(facts, 'nam'));
    if (number === undefined || !Number.isInteger(year)) return [];
    const name = kind.toLowerCase() === 'quý' ? 'Quý' : 'Tháng';
    const dates = periodDates({ kind: name, number, year }, 'calendar');
    return dates ? [{ text: found, dates }] : [];
  });
}
