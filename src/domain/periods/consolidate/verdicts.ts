import { addTo } from '../../groupBy';
import { headerKey } from '../../letters/vietnamese';
import { periodKey } from './periodLabel';
import type { FileSummary } from './summary';

export type Verdict = 'nhận' | 'nhận có cảnh báo' | 'không nhận';

/** A file with what was decided about it. */
export interface JudgedFile {
  readonly summary: FileSummary;
  readonly verdict: Verdict;
  /** Why, in Vietnamese; empty where there is nothing to say. */
  readonly reason: string;
  /** False for a second file of equal bytes: it is listed and not counted. */
  readonly counted: boolean;
}

/** Judges the files of a period: the one given, else that of most files. */
export function judgeFiles(
  summaries: readonly FileSummary[],
  given?: string,
): { readonly period: string; readonly files: readonly JudgedFile[] } {
  const period = given ?? commonPeriod(summaries);
  const first = new Map<string, FileSummary>();
  for (const summary of summaries)
    if (!first.has(summary.digest)) first.set(summary.digest, summary);
  const units = countUnits([...first.values()], period);
  return {
    period,
    files: summaries.map((summary) => {
      const original = first.get(summary.digest);
      const judged = judge(original ?? summary, period, units);
      if (!original || original === summary)
        return { summary, ...judged, counted: judged.verdict !== 'không nhận' };
      const reason = `giống hệt ${original.file} nên chỉ tính một lần`;
      return { summary, verdict: judged.verdict, reason, counted: false };
    }),
  };
}

/** A unit by which its files are known: kind, name and province. */
export function unitKey({ unit, province }: Pick<FileSummary, 'unit' | 'province'>): string {
  return `${headerKey(unit)}\n${headerKey(province)}`;
}

function commonPeriod(summaries: readonly FileSummary[]): string {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { period } of summaries) {
    if (period === '') continue;
    const known = counts.get(periodKey(period)) ?? { label: period, count: 0 };
    counts.set(periodKey(period), { ...known, count: known.count + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.label ?? '';
}

function countUnits(
  summaries: readonly FileSummary[],
  period: string,
): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  for (const summary of summaries) {
    if (summary.unreadable !== undefined || periodKey(summary.period) !== periodKey(period))
      continue;
    addTo(units, unitKey(summary), summary.file);
  }
  return units;
}

function judge(
  summary: FileSummary,
  period: string,
  units: ReadonlyMap<string, readonly string[]>,
): Pick<JudgedFile, 'verdict' | 'reason'> {
  const refused = (reason: string) => ({ verdict: 'không nhận' as const, reason });
  if (summary.unreadable !== undefined) return refused(summary.unreadable);
  if (summary.unit === '') return refused('Thông tin không ghi đơn vị');
  if (summary.period === '') return refused('Thông tin không ghi kỳ báo cáo');
  if (periodKey(summary.period) !== periodKey(period)) return refused(`khác kỳ: ${summary.period}`);
  const others = (units.get(unitKey(summary)) ?? []).filter((file) => file !== summary.file);
  if (others.length > 0)
    return refused(
      `đơn vị có nhiều tệp khác nhau của kỳ này: ${[summary.file, ...others].join(', ')}`,
    );
  if (summary.errors > 0) return refused(`còn ${summary.errors} Lỗi`);
  const reasons = [
    ...(summary.warnings > 0 ? [`${summary.warnings} Cảnh báo`] : []),
    ...unnamedReason(summary),
  ];
  return reasons.length > 0
    ? { verdict: 'nhận có cảnh báo', reason: reasons.join('; ') }
    : { verdict: 'nhận', reason: '' };
}

/** So many are called by name. */
const MOST_NAMED = 3;

function unnamedReason({ unnamed = [] }: FileSummary): readonly string[] {
  if (unnamed.length === 0) return [];
  const named = unnamed.slice(0, MOST_NAMED).map((content) => `“${content}”`);
  const more = unnamed.length > MOST_NAMED ? ` và ${unnamed.length - MOST_NAMED} dòng nữa` : '';
  return [`dòng Số liệu không có Mã nên không được cộng: ${named.join(', ')}${more}`];
}
