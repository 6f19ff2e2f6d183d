import type { Workbook } from '../../src/simulator/excel/model/workbook';

/** A workbook line by line, without ids, results of formulas and the moment of a check. */
export function pictureOf({ settings, sheets }: Workbook): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const [key, value] of Object.entries(settings))
    lines.add(`${key} = ${JSON.stringify(value)}`);
  for (const [index, sheet] of sheets.entries()) {
    const { cells, tables, conditionalFormats, validations, ...rest } = sheet;
    const add = (what: string, value: unknown): Set<string> =>
      lines.add(`${index} ${sheet.name} ${what} ${JSON.stringify(value)}`);
    for (const [what, value] of Object.entries(rest)) if (what !== 'id') add(what, value);
    for (const [row, own] of Object.entries(cells))
      for (const [column, { content, ...cell }] of Object.entries(own))
        add(`${row},${column}`, cell.formula ? cell : { ...cell, content: withoutTime(content) });
    for (const table of tables) add('table', { ...table, id: '' });
    for (const [place, rule] of conditionalFormats.entries())
      add(`rule ${place}`, { ...rule, id: '' });
    for (const one of validations) add('validation', one);
  }
  return lines;
}

/** The first lines that only one of two workbooks has. */
export function differences(found: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] {
  return [
    ...[...found].filter((line) => !wanted.has(line)).map((line) => `+ ${line}`),
    ...[...wanted].filter((line) => !found.has(line)).map((line) => `- ${line}`),
  ].slice(0, 8);
}

function withoutTime(content: unknown): unknown {
  return typeof content === 'string' ? content.replace(/lúc \d\d:\d\d/, '') : content;
}
