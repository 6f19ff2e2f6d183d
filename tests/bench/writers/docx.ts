import type * as docxLibrary from 'docx';
import { benchReport, COLUMNS, type BenchRow } from '../benchReport';
import type { Writer } from './writer';

/** Widths in twips of the columns of the growing table on a landscape page. */
const WIDTHS = COLUMNS.map(([, , share]) => share * 142);

export const docx: Writer = {
  name: 'docx',
  prepare: async (rows) => {
    const library = await import('docx');
    return async () => {
      const document = buildDocument(library, rows);
      return new Uint8Array(await library.Packer.toBuffer(document));
    };
  },
};

type Library = typeof docxLibrary;

function buildDocument(
  library: Library,
  rows: readonly BenchRow[],
): InstanceType<Library['Document']> {
  const words = benchReport([]).body.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => run.text) : [],
    ),
  );
  const page = { size: { orientation: library.PageOrientation.LANDSCAPE } };
  return new library.Document({
    styles: {
      paragraphStyles: [{ id: 'Cell', name: 'Cell', run: { size: 24, font: 'Times New Roman' } }],
    },
    sections: [
      { children: words.map((text) => new library.Paragraph(text)) },
      { properties: { page }, children: [buildTable(library, rows)] },
    ],
  });
}

function buildTable(library: Library, rows: readonly BenchRow[]): InstanceType<Library['Table']> {
  const row = (texts: readonly string[], header: boolean): InstanceType<Library['TableRow']> =>
    new library.TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map((text, at) => buildCell(library, text, WIDTHS[at] ?? 0)),
    });
  return new library.Table({
    columnWidths: WIDTHS,
    layout: library.TableLayoutType.FIXED,
    rows: [
      row(
        COLUMNS.map(([, header]) => header),
        true,
      ),
      ...rows.map((values) =>
        row(
          COLUMNS.map(([key]) => values[key]),
          false,
        ),
      ),
    ],
  });
}

function buildCell(
  library: Library,
  text: string,
  size: number,
): InstanceType<Library['TableCell']> {
  return new library.TableCell({
    width: { size, type: library.WidthType.DXA },
    children: [new library.Paragraph({ text, style: 'Cell' })],
  });
}
