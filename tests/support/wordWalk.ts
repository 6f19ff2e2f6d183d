import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenWorkbook } from '../../src/actions/chosen/chosenWorkbook';
import { assess } from '../../src/domain/assess';
import { countFindings } from '../../src/domain/findings/countFindings';
import type { CellValue, Grids } from '../../src/domain/grid';
import { parseAddress } from '../../src/domain/place';
import { composeReport } from '../../src/domain/report/composeReport';
import type { RecordedFigure, RecordedTable } from '../../src/domain/report/record/record';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { controlXml, editDocx, typeOver } from './editDocx';

export const EXAMPLES = ['chiem-hoa', 'dan-tien', 'duong-huu', 'kha-son', 'tan-cuong'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

/** What a person did to a report, and what became of the workbook, as far as the report has figures for it. */
export interface Walk {
  readonly written: Uint8Array;
  readonly edited: Uint8Array;
  readonly workbook: ChosenWorkbook;
  /** Typed over, the workbook as it was. */
  readonly kept: string | undefined;
  /** Typed over, and changed in the workbook as well. */
  readonly colliding: string | undefined;
  /** Copied in the document, changed in the workbook. */
  readonly copied: string | undefined;
  /** Deleted in the document, changed in the workbook. */
  readonly deleted: string | undefined;
  /** A cell of a table that was changed in the workbook. */
  readonly cell: { readonly tag: string; readonly text: string } | undefined;
}

const MARK = ' (đã sửa tay)';
export const TYPED = '987';

/** Two figures and two paragraphs edited by hand, a control copied, one deleted, four cells of the workbook changed. */
export async function walkThrough(name: ExampleName): Promise<Walk> {
  const grids = readXlsxGrids(
    new Uint8Array(readFileSync(join(__dirname, `../../assets/examples/${name}.xlsx`))),
  );
  const report = composeReport(assess(grids), { draft: false, written: '2026-04-26T10:00:00Z' });
  const written = await writeDocx(report);
  const [colliding, copied, kept, deleted] = (report.record?.figures ?? []).filter(isEntered);
  const cell = changeable(report.record?.tables ?? [], grids);
  const moved = [colliding, copied, deleted].flatMap((one) => (one ? [one.at] : []));
  const after = structuredClone(grids);
  for (const [index, at] of moved.entries()) setCell(after, at, 61 + index);
  if (cell) setCell(after, cell.at, cell.text);
  const edited = editDocx(written, (xml) => byHand(xml, { colliding, copied, kept, deleted }));
  return {
    written,
    edited,
    workbook: chosen(`${name}.xlsx`, after),
    kept: kept?.field,
    colliding: colliding?.field,
    copied: copied?.field,
    deleted: deleted?.field,
    cell,
  };
}

/** A workbook as the pane holds it. */
export function chosen(name: string, grids: Grids): ChosenWorkbook {
  const assessment = assess(grids);
  return {
    name,
    savedAt: new Date(2026, 3, 27, 8, 0),
    bytes: new Uint8Array(),
    edited: false,
    grids,
    assessment,
    counts: countFindings(assessment.findings),
    outOfDate: [],
  };
}

/** A figure of one typed cell that nothing else on the page is reckoned from. */
function isEntered({ field, at }: RecordedFigure): boolean {
  return /^Số liệu!D\d+$/.test(at) && /^(?:hai_so\()?[a-z_]+\.[a-z_]+\)?$/.test(field);
}

function changeable(
  tables: readonly RecordedTable[],
  grids: Grids,
): { readonly tag: string; readonly at: string; readonly text: string } | undefined {
  for (const { tag, source, rows } of tables) {
    const grid = grids.sheets.find(({ sheet }) => sheet === source);
    for (const { at, cells } of rows) {
      const values = grid?.values[at - 1 - grid.row] ?? [];
      const column = values.findIndex(
        (value) =>
          typeof value === 'string' &&
          value.length > 12 &&
          cells.some(({ text }) => text === value) &&
          !/^[IVX]+\b|\{\{/.test(value),
      );
      const value = values[column];
      if (!grid || typeof value !== 'string' || at === 0) continue;
      const letters = String.fromCharCode(65 + grid.column + column);
      return { tag, at: `${source}!${letters}${at}`, text: `${value} và các xóm` };
    }
  }
  return undefined;
}

export function setCell(grids: Grids, place: string, value: CellValue): void {
  const [sheet = '', cell = ''] = place.split('!');
  const grid = grids.sheets.find((one) => one.sheet === sheet);
  const at = parseAddress(cell);
  if (!grid || !at) throw new Error(`no ${place}`);
  for (const rows of [grid.values, grid.formulas]) {
    const row = rows[at.row - grid.row] as CellValue[];
    row[at.column - grid.column] = value;
  }
}

type Figures = Readonly<
  Record<'colliding' | 'copied' | 'kept' | 'deleted', RecordedFigure | undefined>
>;

function byHand(xml: string, { colliding, copied, kept, deleted }: Figures): string {
  let edited = xml;
  for (const one of [colliding, kept]) if (one) edited = typeOverAll(edited, one.field);
  if (copied) {
    const control = controlXml(edited, copied.field);
    const twin = control.replace(/<w:id w:val="\d+"\/>/, '<w:id w:val="90001"/>');
    edited = edited.replace(
      control,
      () => `${control}<w:r><w:t xml:space="preserve"> hay </w:t></w:r>${twin}`,
    );
  }
  while (deleted && edited.includes(`<w:tag w:val="${deleted.field}"/>`))
    edited = edited.replace(controlXml(edited, deleted.field), '');
  return twoParagraphs(edited);
}

/** A figure that stands in several places is typed over in each: a copy that was left would follow. */
function typeOverAll(xml: string, field: string): string {
  const count = xml.split(`<w:tag w:val="${field}"/>`).length - 1;
  return Array.from({ length: count }, (_, which) => which).reduce(
    (typed, which) => typeOver(typed, field, TYPED, which),
    xml,
  );
}

/** Words are added to two paragraphs, outside of every control. */
function twoParagraphs(xml: string): string {
  const body = xml.indexOf('<w:body>');
  let depth = 0;
  let left = 2;
  return (
    xml.slice(0, body) +
    xml
      .slice(body)
      .replace(
        /<\/?w:sdt>|(<w:t(?: [^>]*)?>)([^<]{15,})(?=<\/w:t>)/g,
        (piece: string, tag?: string) => {
          if (tag === undefined) depth += piece.startsWith('</') ? -1 : 1;
          if (tag === undefined || depth > 0 || left === 0) return piece;
          left -= 1;
          return piece + MARK;
        },
      )
  );
}

/** How often the person's own words stand in the text outside of every control. */
export function ownWords(xml: string): number {
  return outside(xml).split(MARK).length - 1;
}

/** The document but for all content controls. */
export function outside(xml: string): string {
  let depth = 0;
  let kept = '';
  let from = 0;
  for (const { 0: tag, index } of xml.matchAll(/<w:sdt>|<\/w:sdt>/g)) {
    if (tag === '<w:sdt>') {
      if (depth === 0) kept += xml.slice(from, index);
      depth += 1;
      continue;
    }
    depth -= 1;
    from = index + tag.length;
  }
  return kept + xml.slice(from);
}

/** What a reader of the document sees of figures and tables. */
export function readOff(docx: Uint8Array): unknown {
  const { figures, tables } = openReport(docx).document;
  return [
    figures.map(({ field, text }) => [field, text]),
    tables.map(({ rows }) => rows.map(({ shown }) => shown)),
  ];
}
