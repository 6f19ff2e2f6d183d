import { countFindings } from '../../domain/findings/countFindings';
import { composeReport } from '../../domain/report/composeReport';
import type { Report } from '../../domain/report/report';
import type { ChosenWorkbook } from '../../file/open/chosenWorkbook';
import { copyName } from '../../file/copy/copyName';
import { exportAssessed, type Consent, type ExportResult } from '../export/exportReport';
import type { Outcome, Press } from '../outcome';

/**
 * Xuất báo cáo of a chosen workbook, by the rules of Excel's pane. Refused while a formula's result is of before a
 * change: the report would print a number that no longer holds.
 */
export async function exportChosen(
  { assessment, outOfDate }: ChosenWorkbook,
  consent: Consent,
  press: Press = {},
  addressee?: string,
): Promise<Outcome<ExportResult>> {
  const [first] = outOfDate;
  if (!first) return exportAssessed(assessment, consent, press, addressee);
  const more = outOfDate.length > 1 ? ` và ${outOfDate.length - 1} ô nữa` : '';
  const sentence = `Kết quả công thức ở ô ${first.cell} của ${first.sheet}${more} chưa được tính lại, mà trang này không tính được công thức. Hãy tải bản sao về (hoặc lấy tệp gốc), mở bằng Excel, WPS hay LibreOffice, lưu lại, rồi chọn lại tệp đó để xuất.`;
  return { ok: false, problem: { code: 'unknown', sentence, details: 'formulas out of date' } };
}

/** The report as it would be printed now. */
export function previewChosen({ assessment }: ChosenWorkbook): Report {
  return composeReport(assessment, { draft: countFindings(assessment.findings).errors > 0 });
}

/** The workbook with the changes made here, under a name of its own. */
export function copyOfChosen({ name, bytes }: ChosenWorkbook): {
  readonly name: string;
  readonly bytes: Uint8Array;
} {
  return { name: copyName(name), bytes };
}
