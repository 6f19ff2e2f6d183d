import type { RecordedFigure } from '../../domain/report/record/record';
import { chosenControl } from '../../word/chosenControl';
import type { CommonApi } from '../../word/commonApi';
import { COMMON_API } from '../../word/commonApi';
import { runCommon, runWord } from '../../word/run';
import type { Outcome } from '../outcome';

/** Where the chosen figure of the document comes from: the field, what was written, the cells it was entered in. */
export async function traceChosenFigure(
  common: CommonApi = COMMON_API,
): Promise<Outcome<RecordedFigure | undefined>> {
  const tag = await runWord(chosenControl);
  if (!tag.ok || tag.value === undefined) return tag.ok ? { ok: true, value: undefined } : tag;
  const { RECORD, readRecord } = await import('../../docx/read/recordPart');
  const parts = await runCommon(() => common.parts(RECORD));
  if (!parts.ok) return parts;
  const read = parts.value.map(({ xml }) => readRecord(xml)).find((one) => one !== undefined);
  const number = /^#(\d+)$/.exec(tag.value)?.[1];
  const field = number === undefined ? tag.value : read?.longFields[Number(number) - 1];
  return { ok: true, value: read?.record.figures.find((figure) => figure.field === field) };
}

/** Calls back whenever something else is chosen in the document. */
export async function watchChosenFigure(
  listener: () => void,
  common: CommonApi = COMMON_API,
): Promise<Outcome<{ readonly stop: () => void }>> {
  const watching = await runCommon(() => common.onSelection(listener));
  return watching.ok ? { ok: true, value: { stop: watching.value } } : watching;
}
