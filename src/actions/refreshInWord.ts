import { recordAfterFigures } from '../domain/refresh/recordAfterFigures';
import type { CommonApi } from '../word/commonApi';
import { COMMON_API } from '../word/commonApi';
import { keepRecord } from '../word/keepRecord';
import { openDocument } from '../word/openDocument';
import { runCommon, runWord } from '../word/run';
import type { FigureWrite, WrittenFigures } from '../word/writeFigures';
import { writeFigures } from '../word/writeFigures';
import type { ChosenWorkbook } from './chosenWorkbook';
import type { Outcome } from './outcome';
import { readReport } from './readReport';
import type { PlannedRefresh, Refresh } from './refreshReport';
import { planReportRefresh, refreshedBytes } from './refreshReport';

/** Compares the open document with the chosen workbook; nothing is written. */
export async function planRefreshHere(
  workbook: ChosenWorkbook,
  take: ReadonlySet<string>,
  common: CommonApi = COMMON_API,
): Promise<Outcome<Refresh>> {
  const read = await runCommon(() => common.bytes());
  if (!read.ok) return read;
  const report = await readReport(read.value);
  if (!report.ok) return refused(`Văn bản này ${report.sentence}.`);
  return { ok: true, value: planReportRefresh(report.opened, workbook.assessment, take) };
}

function refused(sentence: string): Outcome<Refresh> {
  return { ok: true, value: { kind: 'refused', sentence } };
}

/** Opens the updated document as a new one: all that was planned, also in tables and lists, on every platform. */
export async function openRefreshed(planned: PlannedRefresh): Promise<Outcome<void>> {
  const bytes = await refreshedBytes(planned);
  return runWord((context) => openDocument(context, bytes));
}

/** How writing in place ended: figures written, and how many texts wait for the updated copy. */
export interface InPlace {
  readonly written: number;
  readonly left: number;
}

/** Writes the planned figures where they stand, then what the document keeps of them. */
export async function refreshInPlace(
  planned: PlannedRefresh,
  common: CommonApi = COMMON_API,
): Promise<Outcome<InPlace>> {
  const { plan, opened } = planned;
  const longFields = opened.record?.longFields ?? [];
  const tagOf = (field: string): string => {
    const number = longFields.indexOf(field) + 1;
    return number > 0 ? `#${number}` : field;
  };
  const writes = plan.figures.flatMap(({ field, now, write }): readonly FigureWrite[] =>
    write === undefined ? [] : [{ tag: tagOf(field), now, write }],
  );
  const outcome = await runWord((context) => writeFigures(context, writes));
  if (!outcome.ok) return outcome;
  const kept = await keepWritten(planned, outcome.value, tagOf, common);
  if (!kept.ok) return kept;
  const count = (tags: ReadonlySet<string>): number =>
    writes.filter(({ tag }) => tags.has(tag)).length;
  const others = plan.written - writes.length;
  return {
    ok: true,
    value: { written: count(outcome.value.written), left: count(outcome.value.left) + others },
  };
}

async function keepWritten(
  { plan, opened }: PlannedRefresh,
  { written }: WrittenFigures,
  tagOf: (field: string) => string,
  common: CommonApi,
): Promise<Outcome<boolean>> {
  const { record } = opened;
  if (!record || !plan.record || written.size === 0) return { ok: true, value: false };
  const fields = new Set(plan.record.figures.map(({ field }) => field));
  const done = new Set([...fields].filter((field) => written.has(tagOf(field))));
  const { RECORD, recordXml } = await import('../docx/written/recordXml');
  const xml = recordXml(recordAfterFigures(record.record, plan.record, done), record.longFields);
  return runCommon(() => keepRecord(common, RECORD, xml));
}
