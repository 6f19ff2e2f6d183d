import type { Block } from './block';
import type { ReportForm } from './form';
import type { ReportRecord } from './record/record';
import type { Run } from './run';

/** The header block of page 1 (NĐ 30/2020, PL I, Mục II.1–5): every text as printed. */
export interface ReportHeader {
  /** Cơ quan chủ quản, upright capitals; none for a UBND. */
  readonly parentBody?: string;
  /** Cơ quan ban hành in bold capitals, one entry a line: `ỦY BAN NHÂN DÂN`, `XÃ KHA SƠN`. */
  readonly issuingBody: readonly string[];
  /** `Số: 05/BC-UBND`, `Số:      /BC-UBND`. */
  readonly number: string;
  /** `Kha Sơn, ngày     tháng 4 năm 2026`. */
  readonly placeAndDate: string;
  /** `BÁO CÁO`. */
  readonly type: string;
  /** Trích yếu, one entry a line. */
  readonly abstract: readonly string[];
  /** The same lines with their fields, for content controls and highlights. */
  readonly abstractRuns?: readonly (readonly Run[])[];
  /** Kính gửi, prefix and punctuation done; empty when there is none. */
  readonly addressees: readonly string[];
}

/** Chữ ký and Nơi nhận, side by side below the body (PL I, Mục II.7–9). */
export interface ReportSignature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`: lines as printed. */
  readonly authority: readonly string[];
  readonly name: string;
  /** Nơi nhận, with `- ` and final punctuation. */
  readonly recipients: readonly string[];
}

/** Page layout in millimetres and points; defaults follow NĐ 30/2020, PL I, Mục I. */
export interface Layout {
  readonly fontSize: 13 | 14;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly pageNumber: 'top' | 'bottom';
  readonly annexOnNewPage: boolean;
  readonly attachedLine: boolean;
  readonly form: ReportForm;
  /** A table of contents below the trích yếu. */
  readonly contents: boolean;
  /** A box for the digital signature between chức vụ and họ tên. */
  readonly signatureBox: boolean;
  /** Margins of even pages mirror those of odd ones: for printing on both sides. */
  readonly mirrored: boolean;
}

/** A run of blocks in one orientation. */
export interface Section {
  readonly landscape: boolean;
  /** True for the first section of an annex: new page, numbering restarts at 1 and its first page shows none. */
  readonly startsAnnex: boolean;
  readonly blocks: readonly Block[];
}

/** What will be printed, as plain data. */
export interface Report {
  /** Document title for the file's properties. */
  readonly title: string;
  /** DỰ THẢO in the page header of every page. */
  readonly draft: boolean;
  readonly layout: Layout;
  readonly header: ReportHeader;
  readonly body: readonly Section[];
  readonly signature: ReportSignature;
  readonly annexes: readonly Section[];
  /** What the document carries of what was written. */
  readonly record?: ReportRecord;
  /** By field: what its content control is called. */
  readonly titles?: ReadonlyMap<string, string>;
}
