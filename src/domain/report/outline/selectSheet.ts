import { clip } from '../../letters/clipped';
import type { FieldResult } from '../../sentence';
import { DATA_SHEETS, INFO, OUTLINE } from '../../sheets';
import { headerKey } from '../../letters/vietnamese';
import type { FreeSheet } from '../annex/freeSheet';
import { suggestion } from '../../expression/nearestName';
import { AS_TYPED, fillText, textOf } from '../fields/fillText';
import { selectRows, type Selection } from '../table/selectRows';
import { parseTableText, type TableText } from '../table/tableText';
import type { OutlineScope } from './scope';
import type { Step } from './step';

/** What a table text names, and the fields in it. */
export type SheetChoice = { readonly fields: readonly FieldResult[] } & (
  | { readonly kind: 'data'; readonly selection: Selection }
  | { readonly kind: 'free'; readonly sheet: FreeSheet }
  | { readonly kind: 'problem'; readonly problem: string }
);

/** Reads the table text of a `Danh sách` or `Bảng` row and finds what it selects. */
export function selectSheet({ content, at }: Step, scope: OutlineScope): SheetChoice {
  const { fields } = fillText(content, at, scope.figures, AS_TYPED);
  const parsed = parseTableText(content);
  if (!parsed.ok) return { kind: 'problem', problem: parsed.problem, fields };
  const name = textOf(fillText(parsed.text.sheet, at, scope.figures, AS_TYPED).runs);
  const free = scope.freeSheets.get(headerKey(name));
  if (free) return { ...wholeSheet(free(), parsed.text), fields };
  const sheet = scope.dataSheets.get(headerKey(name));
  if (!sheet) return { kind: 'problem', problem: noSheet(name, scope), fields };
  const selected = selectRows(sheet, parsed.text, { at, figures: scope.figures });
  if (!selected.ok) return { kind: 'problem', problem: selected.problem, fields };
  return { kind: 'data', selection: selected.selection, fields };
}

type Whole =
  | { readonly kind: 'free'; readonly sheet: FreeSheet }
  | { readonly kind: 'problem'; readonly problem: string };

function wholeSheet(sheet: FreeSheet, { columns, conditions }: TableText): Whole {
  if (columns.length + conditions.length === 0) return { kind: 'free', sheet };
  return {
    kind: 'problem',
    problem: `“${sheet.name}” được in nguyên trang: chỉ ghi tên trang, không ghi cột hay điều kiện`,
  };
}

function noSheet(name: string, scope: OutlineScope): string {
  const key = headerKey(name);
  const unprinted = [INFO.name, OUTLINE.name].find((sheet) => headerKey(sheet) === key);
  if (unprinted !== undefined) return `trang tính “${clip(unprinted)}” không in thành bảng được`;
  if (DATA_SHEETS.some((sheet) => headerKey(sheet.name) === key))
    return `không có trang tính “${clip(name)}”`;
  const data = [...scope.dataSheets.values()].map((sheet) => sheet.name);
  const free = [...scope.freeSheets.values()].map((sheet) => sheet().name);
  const near = suggestion(name, [...data, ...free]);
  return `không có trang tính “${clip(name)}”${near || '; trang tự do phải có tên bắt đầu bằng “Phụ lục”'}`;
}
