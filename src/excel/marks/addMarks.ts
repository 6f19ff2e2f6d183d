import type { Step } from '../requests/batch';
import { runSteps } from '../requests/batch';
import type { Press } from '../requests/press';
import { refused } from '../requests/refused';
import type { MarkedCells } from './markedCells';
import { joinAddresses } from './markedCells';
import { eachSingly } from './removeMarks';
import type { MarkKind } from './sentinel';
import { sentinel } from './sentinel';

/** Puts marks on cells, together or, where Excel refuses, sheet by sheet. Gives back the sheets that stay unmarked. */
export async function addMarks(
  context: Excel.RequestContext,
  cells: readonly MarkedCells[],
  press: Press,
): Promise<readonly string[]> {
  const draw = (some: readonly MarkedCells[]): Promise<OfficeExtension.Error | undefined> =>
    refused(() => runSteps(context, some.flatMap(markSteps), 'mark', press));
  if (!(await draw(cells))) return [];
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const failed = [...(await eachSingly(context, sheets))];
  for (const name of sheets.filter((one) => !failed.includes(one))) {
    if (await draw(cells.filter(({ sheet }) => sheet === name))) failed.push(name);
  }
  return failed;
}

const COLOURS: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  L: { fill: '#FFC7CE', font: '#9C0006' },
  C: { fill: '#FFEB9C', font: '#7A4B00' },
};

function markSteps({ sheet, kind, addresses }: MarkedCells): Step[] {
  return joinAddresses(addresses).map((address) => ({
    bytes: address.length + 2_200,
    queue: (context) => {
      mark(context.workbook.worksheets.getItem(sheet).getRanges(address), kind);
    },
  }));
}

/** The formula comes first: from then on the mark is known as ours, wherever Excel puts it. */
function mark({ conditionalFormats }: Excel.RangeAreas, kind: MarkKind): void {
  const rule = conditionalFormats.add('Custom');
  rule.custom.rule.formula = sentinel(kind);
  rule.custom.format.fill.color = COLOURS[kind].fill;
  rule.custom.format.font.color = COLOURS[kind].font;
  rule.priority = 0;
}
