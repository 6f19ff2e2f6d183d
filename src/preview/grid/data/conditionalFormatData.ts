import { BooleanNumber } from '@univerjs/core';
import type { IRange, IStyleBase } from '@univerjs/core';
import type { Sheet } from '../../../simulator/excel/model/book/workbook';
import { isConstant } from './marks';
import { rangeOf } from './sheetData';

/** A rule of the grid's conditional formatting; only custom formulas are shown. */
export interface FormulaRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: 'highlightCell';
    readonly subType: 'formula';
    readonly value: string;
    readonly style: IStyleBase;
  };
}

/** The custom-formula formats of a sheet that read cells, first priority first; the others are marks. */
export function conditionalFormatData(sheet: Sheet): FormulaRule[] {
  const custom = sheet.conditionalFormats.filter(
    (one) => one.type === 'Custom' && one.formula !== '' && !isConstant(one),
  );
  return custom.map((one) => ({
    cfId: one.id,
    ranges: one.areas.map(rangeOf),
    stopIfTrue: one.stopIfTrue,
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: one.formula,
      style: {
        ...(one.format.fill ? { bg: { rgb: one.format.fill } } : {}),
        ...(one.format.fontColor ? { cl: { rgb: one.format.fontColor } } : {}),
        ...(one.format.bold ? { bl: BooleanNumber.TRUE } : {}),
        ...(one.format.italic ? { it: BooleanNumber.TRUE } : {}),
      },
    },
  }));
}
