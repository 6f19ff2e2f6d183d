const START = '<w:tbl><w:tblPr><w:tblStyle w:val="BangTrong"/>';

/**
 * A table without lines, for things that stand side by side: rows of cells of whole paragraphs; those before `firstToBreak` stay unbroken.
 */
export function bareTable(
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  firstToBreak = rows.length,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((cells, at) => row(widths, cells, at >= firstToBreak)).join('');
  return `${START}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function row(widths: readonly number[], cells: readonly string[], mayBreak: boolean): string {
  const columns = cells.map(
    (cell, at) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr>${mayBreak ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${columns.join('')}</w:tr>`;
}
