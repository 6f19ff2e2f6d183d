import type { Facts } from '../facts';
import type { Finding } from '../findings/finding';
import { measures } from './text/measures/measures';
import type { Measure } from './text/measures/measure';
import { printNumber } from '../letters/vietnamese';
import { placeKey } from '../place';

/** Inputs that only a further outline needs are missed like any other. */
const MISSING = new Set(['DL23', 'TT12']);
const NOT_PRINTED = 'PL10';

/** A report with what the rules say of it, and whom it is for where the workbook has several. */
interface Judged extends Facts {
  readonly findings: readonly Finding[];
}

interface Addressed {
  readonly addressee: string;
  readonly assessment: Judged;
}

/**
 * The findings of all reports of one workbook: what a further outline adds at its own sheet and its own items, inputs
 * that it alone needs, and figures that two reports say differently. An annex that any of them prints is printed.
 */
export function joinFindings(main: Judged, others: readonly Addressed[]): readonly Finding[] {
  const known = new Set(main.findings.map(keyOf));
  const own = others.flatMap(({ assessment }) => {
    const places = ownPlaces(assessment, main);
    return assessment.findings.filter(
      (one) =>
        !known.has(keyOf(one)) &&
        (places(one) || (MISSING.has(one.rule) && !known.has(keyOf(one)))),
    );
  });
  const kept = main.findings.filter(
    (one) => one.rule !== NOT_PRINTED || others.every(({ assessment }) => lists(assessment, one)),
  );
  return [...kept, ...others.flatMap((other) => disagreements(main, other)), ...own];
}

function keyOf({ rule, at }: Finding): string {
  return `${rule} ${placeKey(at)}`;
}

function lists({ findings }: Judged, wanted: Finding): boolean {
  return findings.some((one) => keyOf(one) === keyOf(wanted));
}

/** The outline's own sheet, and the items of Thông tin that stand there for it alone. */
function ownPlaces({ entries }: Facts, main: Facts): (finding: Finding) => boolean {
  const shared = new Set([...main.entries.info.items.values()].map(({ entry }) => entry.at.cell));
  const own = new Set(
    [...entries.info.items.values()]
      .map(({ entry }) => entry.at.cell)
      .filter((cell) => !shared.has(cell)),
  );
  return ({ at }) =>
    at.sheet === entries.outline.sheet || (at.sheet === entries.info.sheet && own.has(at.cell));
}

/** A well-known figure that each report says once, and each otherwise, for the same period. */
function disagreements(main: Facts, { addressee, assessment }: Addressed): readonly Finding[] {
  if (periodText(main) !== periodText(assessment)) return [];
  const [ours, theirs] = [saidOnce(main), saidOnce(assessment)];
  return [...theirs].flatMap(([code, there]): readonly Finding[] => {
    const here = ours.get(code);
    if (!here || here.value === there.value) return [];
    const [value, other] = [printNumber(there.value), printNumber(here.value)];
    return [
      {
        rule: 'TH12',
        severity: 'Cảnh báo',
        at: there.at,
        also: [here.at],
        message: `Báo cáo gửi ${addressee} ghi ${value}, còn ${here.at.sheet}, ô ${here.at.cell} ghi ${other} cho cùng số liệu: hai báo cáo của một đơn vị phải khớp, sửa một nơi, hoặc chèn cùng một số liệu vào cả hai.`,
      },
    ];
  });
}

function periodText({ entries }: Facts): string {
  return (['loai_ky', 'ky_so', 'nam', 'den_ngay'] as const)
    .map((field) => entries.info.items.get(field)?.entry.text ?? '')
    .join(' ');
}

function saidOnce(facts: Facts): ReadonlyMap<string, Measure> {
  const all = measures(facts).filter(
    ({ at, likely }) => at.sheet === facts.entries.outline.sheet && !likely,
  );
  const keys = all.map(({ code, cumulative }) => `${code} ${cumulative}`);
  return new Map(
    all.flatMap((one, index) => {
      const key = keys[index] ?? '';
      const values = new Set(all.filter((_, at) => keys[at] === key).map(({ value }) => value));
      return values.size === 1 ? [[key, one] as const] : [];
    }),
  );
}
