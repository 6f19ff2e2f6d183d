import { toRoman } from '../../../numbering/roman';
import type { Rule } from '../../rule';
import { outlineEntries } from './outlineEntries';

/** NĐ 30/2020, PL I, II.6.d: parts are numbered in Roman numerals. */
export const nd03PartInArabic: Rule = {
  id: 'ND03',
  title: '“Phần” dùng số La Mã',
  severity: 'Cảnh báo',
  example: '“Phần 1” thay vì “Phần I”.',
  remedy: 'Xóa số gõ tay ở cột Số, hoặc ghi số La Mã.',
  *check(facts) {
    const entries = outlineEntries(facts);
    for (const { level, marker, at } of facts.outline.sentences) {
      const digits = level === 'Phần' ? /^(?:Phần\s+)?(\d+)\.?$/u.exec(marker)?.[1] : undefined;
      const number = entries.get(at.cell)?.number;
      if (digits === undefined || !number) continue;
      const roman = toRoman(Number(digits));
      const fix = {
        label: `Ghi ${roman}`,
        certain: true,
        changes: [{ ...number.at, before: number.raw, after: roman, format: '@' }],
      };
      yield {
        at: number.at,
        message: `“${marker}” phải dùng số La Mã${roman === '' ? '' : `: “Phần ${roman}”`}.`,
        ...(roman !== '' && { fix }),
      };
    }
  },
};
