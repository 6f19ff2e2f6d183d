import type { AddressedReport, Assessment } from '../../assess';
import type { Facts } from '../../facts';
import type { Place } from '../../place';
import { type PeriodMove, periodMove, periodName } from './periodMove';

/** The report for another addressee, and the period that it moves to. */
export interface FurtherReport {
  readonly facts: Facts;
  readonly move: PeriodMove;
  /** Whether a cell is its own, and not one that it shares with the main report. */
  readonly owns: (place: Place) => boolean;
}

/** The further reports that move on with the main one, and a word on each that stays. */
export interface FurtherReports {
  readonly reports: readonly FurtherReport[];
  readonly notes: readonly string[];
}

/**
 * Outlines for other addressees move with the main report. One with a period of its own (a quarter's beside a month's)
 * moves to its own next period once that has ended; until then it stays and is named.
 */
export function furtherReports(main: Assessment, move: PeriodMove): FurtherReports {
  const moves = (main.others ?? []).map((other) => ({ other, to: moveOf(other, move) }));
  return {
    reports: moves.flatMap(({ other, to }) =>
      to ? [{ facts: other.assessment, move: to, owns: ownCells(other.assessment, main) }] : [],
    ),
    notes: moves.flatMap(({ other, to }) => (to ? [] : [stays(other)])),
  };
}

function moveOf({ assessment }: AddressedReport, main: PeriodMove): PeriodMove | undefined {
  const own = periodMove(assessment.entries);
  if (!own) return undefined;
  if (own.old.period.kind === main.old.period.kind && periodName(own.old) === periodName(main.old))
    return main;
  const begins = main.next.span?.from;
  const ends = own.old.span?.to;
  return begins !== undefined && ends !== undefined && ends < begins ? own : undefined;
}

function stays({ addressee, assessment }: AddressedReport): string {
  const own = periodMove(assessment.entries);
  const name = own ? ` (${periodName(own.old)})` : '';
  return `Báo cáo gửi ${addressee} có kỳ riêng${name} chưa hết nên giữ nguyên lời và các mục của nó ở Thông tin.`;
}

function ownCells({ entries }: Facts, main: Facts): (place: Place) => boolean {
  const shared = new Set([...main.entries.info.items.values()].map(({ entry }) => entry.at.cell));
  return ({ sheet, cell }) => sheet === entries.outline.sheet || !shared.has(cell);
}
