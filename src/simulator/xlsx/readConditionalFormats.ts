import type { Style as ExcelJsStyle, Worksheet } from 'exceljs';
import { tryParseAddress } from '../excel/model/address';
import { newId } from '../excel/model/newWorkbook';
import type { ConditionalFormat, Workbook } from '../excel/model/workbook';
import { readColor } from './readStyle';

/** A rule as ExcelJS has it; its types know only some. */
export interface ForeignRule {
  readonly type: string;
  readonly priority: number;
  readonly formulae?: readonly (string | number)[];
  readonly operator?: string;
  readonly stopIfTrue?: boolean;
  readonly style?: Partial<ExcelJsStyle>;
}

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  containsText: 'ContainsText',
  top10: 'TopBottom',
};

/** The conditional formats of a sheet, first priority first. */
export function readConditionalFormats(workbook: Workbook, from: Worksheet): ConditionalFormat[] {
  const given = (
    from as unknown as { conditionalFormattings?: { ref: string; rules: ForeignRule[] }[] }
  ).conditionalFormattings;
  const all = (given ?? []).flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  all.sort((a, b) => a.rule.priority - b.rule.priority);
  return all.map(({ ref, rule }) => readRule(workbook, ref, rule));
}

function readRule(workbook: Workbook, ref: string, rule: ForeignRule): ConditionalFormat {
  const type = TYPES[rule.type] ?? 'PresetCriteria';
  const [first = '', second] = (rule.formulae ?? []).map((one) => `=${one}`);
  const operator = rule.operator ?? 'equal';
  const cellValue = {
    formula1: first,
    formula2: second ?? '',
    operator: operator.charAt(0).toUpperCase() + operator.slice(1),
  };
  return {
    id: `{CF${newId(workbook)}}`,
    type,
    areas: ref.split(/\s+/).flatMap((one) => tryParseAddress(one) ?? []),
    formula: type === 'Custom' ? first : '',
    ...(type === 'CellValue' ? { cellValue } : {}),
    stopIfTrue: rule.stopIfTrue === true,
    format: readFormat(rule.style ?? {}),
    ...(type === 'Custom' || type === 'CellValue' ? {} : { foreign: rule }),
  };
}

function readFormat({ fill, font }: Partial<ExcelJsStyle>): ConditionalFormat['format'] {
  const color =
    fill?.type === 'pattern' ? (readColor(fill.bgColor) ?? readColor(fill.fgColor)) : undefined;
  const fontColor = readColor(font?.color);
  return {
    ...(color ? { fill: color } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
  };
}
