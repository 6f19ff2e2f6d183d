import type { OpenedReport } from '../../docx/read/openReport';

/** A document read back, or a Vietnamese clause that goes on after `Tệp …`. */
export type ReadReport =
  | { readonly ok: true; readonly opened: OpenedReport }
  | { readonly ok: false; readonly sentence: string };

/** Reads a .docx: ours with what was written, anyone's with its tables. The reader is loaded when first needed. */
export async function readReport(bytes: Uint8Array): Promise<ReadReport> {
  const { openReport, UnreadableDocx } = await import('../../docx/read/openReport');
  try {
    return { ok: true, opened: openReport(bytes) };
  } catch (error) {
    if (error instanceof UnreadableDocx) return { ok: false, sentence: error.sentence };
    throw error;
  }
}
