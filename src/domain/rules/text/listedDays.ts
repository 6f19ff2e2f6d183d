import type { Enumeration } from './enumerations';

const DAY = String.raw`\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?`;
const MEETINGS = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,2}) (phiên|cuộc) (?:họp )?[^\d.;:()]{0,40}?vào các ngày (${DAY}(?:(?:,| và) ${DAY})+)(?![\d/]|(?:,| và) \d)`,
  'giu',
);

/** `họp 03 phiên vào các ngày 10/02, 08/4 và 05/6/2026`: a meeting a day; days of one month may be those of one meeting. */
export function listedDays(text: string): readonly Enumeration[] {
  return [...text.matchAll(MEETINGS)].flatMap(([found, count, noun = '', list = '']) => {
    if (noun.toLowerCase() === 'cuộc' && !/^\d+ cuộc họp/iu.test(found)) return [];
    const days = list.split(/, | và /u);
    const months = new Set(days.map((day) => day.split('/')[1]));
    const apart = months.size === days.length && !months.has(undefined);
    return [{ count: Number(count), noun, least: apart ? days.length : 1, most: days.length }];
  });
}
