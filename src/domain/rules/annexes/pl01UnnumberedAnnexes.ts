import { toRoman } from '../../numbering/roman';
import type { Rule } from '../rule';
import { annexes } from './annexes';

/** NĐ 30/2020, PL I, III.1: two annexes and more are numbered. A hint: five years of reports went without. */
export const pl01UnnumberedAnnexes: Rule = {
  id: 'PL01',
  title: 'Có từ hai phụ lục phải đánh số La Mã',
  severity: 'Gợi ý',
  example: 'Ba phụ lục đều chỉ ghi “Phụ lục”.',
  remedy: 'Xóa dấu “-” ở cột Số của dòng Phụ lục để tự đánh số I, II, III.',
  *check(facts) {
    const counted = annexes(facts).filter(({ kind }) => kind !== 'cover');
    const plain = counted.filter(({ kind }) => kind === 'plain');
    const [first, ...others] = plain;
    if (!first || counted.length < 2) return;
    yield {
      at: first.head.at,
      also: others.map(({ head }) => head.at),
      message: `Có ${counted.length} phụ lục, phải đánh số La Mã (I đến ${toRoman(counted.length)}): xóa dấu “-” ở cột Số để tự đánh số.`,
    };
  },
};
