import { readEntries } from '../../domain/entries/readEntries';
import type { Entries } from '../../domain/entries/entries';
import { toDay } from '../../domain/number/dates/date';
import type { Day } from '../../domain/number/dates/date';
import { periodOver } from '../../domain/periods/next/periodOver';
import type { PeriodOver } from '../../domain/periods/next/periodOver';
import type { NextPlan } from '../../domain/periods/next/plan';
import { REPORTED, reportedName, reportedOn, reportedPeriod } from '../../domain/periods/reported';
import type { UndoVerb } from '../../domain/periods/undo/keptBook';
import type { UndoState } from '../../domain/periods/undo/undoRows';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { readInfo } from '../../excel/reading/readInfo';
import { run } from '../../excel/requests/run';
import { writeSetting } from '../../excel/settings';
import { dropUndo, readUndoState } from '../../excel/undo/undoSheet';
import { typedSheets } from './undoWhole';

/** What the pane says first about the workbook's period. */
export type PeriodOffer =
  /** This period's report was made: the next one can begin. */
  | { readonly kind: 'reported'; readonly period: string; readonly on: string }
  /** This period is over, and the next one's report is due. */
  | ({ readonly kind: 'over' } & PeriodOver)
  /** It has moved on, and nobody has typed since: it can be taken back. */
  | { readonly kind: 'moved'; readonly period: NextPlan['period'] }
  /** A template was made, and nobody has typed since: it can be taken back. */
  | { readonly kind: 'made'; readonly profile: string }
  /** A report for another addressee was added, and nobody has typed into it since: it can be taken back. */
  | { readonly kind: 'added'; readonly addressee: string }
  /** Moving on broke off half-way: it must be taken back. */
  | { readonly kind: 'broken'; readonly period: NextPlan['period'] };

/**
 * Looks for what to offer when a workbook is opened. Thông tin alone says whether the period is over; all cells are read
 * only where there may be more.
 */
export async function periodOffer(
  press: Press = {},
  today: Date = new Date(),
): Promise<Outcome<PeriodOffer | undefined>> {
  return run((context) => offer(context, dayOf(today)), press);
}

/** Keeps in the workbook that the final report of its period was made; the way back to the one before goes. */
export async function noteReported(entries: Entries): Promise<Outcome<void>> {
  const reported = reportedOn(entries, new Date());
  return run(
    async (context) => {
      if (!reported) return;
      await writeSetting(context, REPORTED, reported);
      if ((await readUndoState(context))?.state === 'done') await dropUndo(context);
    },
    {},
    'write',
  );
}

async function offer(context: Excel.RequestContext, today: Day): Promise<PeriodOffer | undefined> {
  const undo = await readUndoState(context);
  if (undo?.verb === 'next' && undo.state === 'begun')
    return { kind: 'broken', period: undo.period };
  const info = await readInfo(context);
  if (!undo && !(REPORTED in info.settings)) return overOffer(readEntries(info), today);
  const grids = await readGrids(context);
  const entries = readEntries(grids);
  // A template that broke off is finished by Tạo mẫu itself; what can be taken back was done after the last report.
  if (undo?.state === 'done' && typedSheets(undo, grids).length === 0)
    return WAYS_BACK[undo.verb](undo.period);
  const reported = reportedPeriod(entries);
  if (reported) return { kind: 'reported', period: reportedName(entries), on: reported.on };
  return overOffer(entries, today);
}

const WAYS_BACK: Readonly<Record<UndoVerb, (period: UndoState['period']) => PeriodOffer>> = {
  next: (period) => ({ kind: 'moved', period }),
  template: ({ after }) => ({ kind: 'made', profile: after }),
  report: ({ after }) => ({ kind: 'added', addressee: after }),
};

function overOffer(entries: Entries, today: Day): PeriodOffer | undefined {
  const over = periodOver(entries, today);
  return over && { kind: 'over', ...over };
}

function dayOf(date: Date): Day {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return toDay({ year, month, day }) ?? 0;
}
