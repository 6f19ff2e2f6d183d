import type { Workbook } from '../../src/simulator/excel/model/book/workbook';

/** What no person sees of a sheet: its id, and how its rows came to where they stand. */
const UNSEEN: ReadonlySet<string> = new Set(['id', 'moves']);

/** A workbook line by line, without ids, results of formulas and the moment of a check. */
export function pictureOf({ settings, sheets }: Workbook): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const [key, value] of Object.entries(settings))
    lines.add(`${key} = ${JSON.stringify(value)}`);
  for (const [index, sheet] of sheets.entries()) {
    const { cells, tables, conditionalFormats, validations, ...rest } = sheet;
    const add = (what: string, value: unknown): Set<string> =>
      lines.add(`${index} ${sheet.name} ${what} ${JSON.stringify(value)}`);
    for (const [what, value] of Object.entries(rest)) if (!UNSEEN.has(what)) add(what, value);
    for (const [row, own] of Object.entries(cells))
      for (const [column, { content, ...cell }] of Object.entries(own)) {
        const seen = { ...cell, style: shown(cell.style) };
        const holds = cell.formula !== undefined || (content ?? '') !== '' || seen.style;
        if (holds)
          add(`${row},${column}`, cell.formula ? seen : { ...seen, content: withoutTime(content) });
      }
    for (const table of tables) add('table', { ...table, id: '' });
    for (const [place, rule] of conditionalFormats.entries())
      add(`rule ${place}`, { ...rule, id: '' });
    for (const one of validations) add('validation', one);
  }
  return lines;
}

/** A cell that was given the format General looks like one that never had another. */
function shown(style: { readonly numberFormat?: string } | undefined): unknown {
  const { numberFormat, ...rest } = style ?? {};
  const own = numberFormat === undefined || numberFormat === 'General' ? rest : style;
  return Object.keys(own ?? {}).length === 0 ? undefined : own;
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
