import { percentOf } from '../../number/percent';
import { readNumber } from '../../number/readNumber';
import { fromNumber, rational, subtract, type Rational } from '../../number/rational';
import { roundPercent } from '../../number/percent';
import { printNumber } from '../../vietnamese';
import type { Rule } from '../rule';
import { sentencesOf } from '../text/prose';
import { quote } from '../text/quote';
import { maskReferences } from '../text/maskReferences';
import { roundsTo } from '../text/roundsTo';

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const UNIT = String.raw`\s?(?:%|(?:\p{L}+\s?){1,3}?)`;
/** `18.450 lượt …, tăng 2,96% so với tuần trước (17.920 lượt)`: now, up or down, by how much, before. */
const GROWTH = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})(${UNIT})(?![\p{L}\d])[^\d.;]{0,90}?(tăng|giảm)\s+(?:thêm\s+)?(${NUMBER})\s?(%|điểm phần trăm|điểm %|(?:\p{L}+\s?){1,2}?)\s+so với[^\d;.()]{0,70}[·\s]*\(\s*(${NUMBER})(${UNIT})\s*\)`,
  'giu',
);

interface Growth {
  readonly now: Rational;
  readonly before: Rational;
  readonly rises: boolean;
  readonly said: string;
  readonly inPercent: boolean;
  /** Both figures are percentages themselves. */
  readonly ofRates: boolean;
  readonly text: string;
}

export const th21GrowthDisagrees: Rule = {
  id: 'TH21',
  title: 'Mức tăng, giảm không khớp hai con số đi kèm',
  severity: 'Lỗi',
  example: '“18.450 lượt, tăng 9,26% so với tuần trước (17.920 lượt)”: 2,96%.',
  remedy: 'Sửa mức tăng, giảm hoặc một trong hai con số.',
  *check(facts) {
    for (const { at, text } of sentencesOf(facts)) {
      if (!/tăng|giảm/iu.test(text)) continue;
      for (const growth of growthsIn(text)) {
        const right = rightGrowth(growth);
        if (right !== undefined)
          yield {
            at,
            message: `Ghi ${growth.rises ? 'tăng' : 'giảm'} ${growth.said} nhưng theo hai con số là ${right} (trong ${quote(growth.text, 80)}).`,
          };
      }
    }
  },
};

function growthsIn(text: string): readonly Growth[] {
  return [...maskReferences(text).matchAll(GROWTH)].flatMap((match): Growth[] => {
    const [
      found,
      now = '',
      unit = '',
      verb = '',
      by = '',
      byUnit = '',
      before = '',
      unitBefore = '',
    ] = match;
    const [a, b, difference] = [now, before, by].map((digits) => readNumber(digits)?.number);
    if (a === undefined || b === undefined || difference === undefined || b === 0) return [];
    if (!sameUnit(unit, unitBefore)) return [];
    const inPercent = byUnit === '%';
    return [
      {
        now: fromNumber(a),
        before: fromNumber(b),
        rises: verb.toLowerCase() === 'tăng',
        said: `${by}${inPercent ? '' : ' '}${byUnit}`,
        inPercent,
        ofRates: unit.trim() === '%',
        text: text.slice(match.index, match.index + found.length),
      },
    ];
  });
}

function sameUnit(one: string, other: string): boolean {
  const first = (text: string) => text.trim().split(' ')[0]?.toLowerCase();
  return first(one) === first(other);
}

/** What it should say, where it says something else; a growth in percent of a rate may be meant in points. */
function rightGrowth({ now, before, rises, said, inPercent, ofRates }: Growth): string | undefined {
  const difference = rises ? subtract(now, before) : subtract(before, now);
  const exact = inPercent ? percentOf(difference, before) : difference;
  // “từ 92,4% lên 95,1%, tăng 2,7%” is said of points all the same.
  if (inPercent && ofRates && roundsTo(difference, plainDigits(said))) return undefined;
  if (!exact || roundsTo(exact, plainDigits(said))) return undefined;
  const size = exact.num < 0n ? rational(-exact.num, exact.den) : exact;
  const verb = exact.num < 0n === rises ? 'giảm' : 'tăng';
  const shown = printNumber(roundPercent(size));
  return `${verb} ${shown}${inPercent ? '%' : said.slice(/^[\d.,]+/u.exec(said)?.[0].length ?? 0)}`;
}

/** `1.250 hồ sơ` → `1250`. */
function plainDigits(said: string): string {
  return /^[\d.,]+/u.exec(said)?.[0].replace(/\.(?=\d{3}(?!\d))/gu, '') ?? '';
}
