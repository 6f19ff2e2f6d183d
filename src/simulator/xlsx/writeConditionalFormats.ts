import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { printAddress } from '../excel/model/address';
import type { ConditionalFormat, Sheet } from '../excel/model/workbook';
import { color } from './writeStyle';

/** Writes the conditional formats with their priorities; kinds that the model carries along go back as they came. */
export function writeConditionalFormats(to: Worksheet, sheet: Sheet): void {
  for (const [index, one] of sheet.conditionalFormats.entries()) {
    const rule = { ...written(one), priority: index + 1 } as unknown as ConditionalFormattingRule;
    to.addConditionalFormatting({ ref: one.areas.map(printAddress).join(' '), rules: [rule] });
  }
}

function written(one: ConditionalFormat): Record<string, unknown> {
  if (one.foreign) return one.foreign as Record<string, unknown>;
  const style = {
    ...(one.format.fill
      ? { fill: { type: 'pattern', pattern: 'solid', bgColor: color(one.format.fill) } }
      : {}),
    font: {
      ...(one.format.fontColor ? { color: color(one.format.fontColor) } : {}),
      ...(one.format.bold ? { bold: true } : {}),
      ...(one.format.italic ? { italic: true } : {}),
    },
  };
  if (one.type === 'Custom') {
    return {
      type: 'expression',
      formulae: [one.formula.replace(/^=/, '')],
      style,
      stopIfTrue: one.stopIfTrue,
    };
  }
  const { operator = 'Equal', formula1 = '0', formula2 = '' } = one.cellValue ?? {};
  const word = String(operator);
  const formulae = [formula1, formula2]
    .map((text) => String(text).replace(/^=/, ''))
    .filter((text) => text !== '');
  return {
    type: 'cellIs',
    operator: word.charAt(0).toLowerCase() + word.slice(1),
    formulae,
    style,
  };
}
