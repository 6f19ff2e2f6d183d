import { documentRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';

export const vb14NotByDay: Rule = {
  id: 'VB14',
  title: 'Danh mục văn bản chưa xếp theo ngày',
  severity: 'Gợi ý',
  example: '10/7, 15/7, 06/8, 25/7, 18/7/2025.',
  remedy: 'Sắp xếp các dòng theo Ngày ban hành.',
  *check(facts) {
    const dated = documentRows(facts).flatMap(({ row, cells: { issuedOn, level } }) =>
      issuedOn.meaning.kind === 'date'
        ? [{ row, level: level.text, day: issuedOn.meaning.span.to, at: issuedOn.at }]
        : [],
    );
    // Within one level of issuing bodies; newest first is an order too.
    const first = dated.find(
      ({ day, level }, index) =>
        dated[index - 1]?.level === level && (dated[index - 1]?.day ?? day) > day,
    );
    const isForth = dated.some(
      ({ day, level }, index) =>
        dated[index - 1]?.level === level && (dated[index - 1]?.day ?? day) < day,
    );
    if (!first || !isForth) return;
    yield {
      at: first.at,
      message: `Danh mục văn bản chưa xếp theo ngày (dòng ${first.row} sớm hơn dòng trên): sắp xếp lại theo Ngày ban hành.`,
    };
  },
};
