import { addTo } from '../../groupBy';
import type { ReadField, ReportValues } from '../reportValues';
import type { ReadOff, ReadOffs } from './readOff';
import { readValue } from './readValue';
import type { RowToFill } from './rowToFill';

/** Figures of a report of ours: each that is printed as it was entered, by its code. */
export function fromFields(
  { fields = [], linked = true }: ReportValues,
  rows: readonly RowToFill[],
): ReadOffs {
  const byCode = new Map(rows.filter(({ code }) => code !== '').map((row) => [row.code, row]));
  const copies = new Map<RowToFill, ReadField[]>();
  for (const field of fields) {
    const row = byCode.get(codeOf(field.tag));
    if (row) addTo(copies, row, field);
  }
  const read = [...copies].map(([row, found]) => oneOf(row, found, linked));
  return {
    values: read.flatMap((one) => (typeof one === 'string' ? [] : one)),
    notes: read.filter((one) => typeof one === 'string'),
  };
}

/** `{{hoso.tiep_nhan}}`, `{{hai_so(vb.ke_hoach)}}`: a figure and nothing reckoned from it. */
function codeOf(tag: string): string {
  const code = /^\{\{\s*(?:hai_so\(\s*)?([a-z][a-z0-9_.]*)\s*\)?\s*\}\}$/i.exec(tag)?.[1] ?? '';
  return code.toLowerCase();
}

/** Copies that say different things say nothing. */
function oneOf(
  row: RowToFill,
  found: readonly ReadField[],
  linked: boolean,
): readonly ReadOff[] | string {
  const values = new Map(found.map((field) => [readValue(field.text, row.unit), field]));
  if (values.size > 1) {
    const texts = [...new Set(found.map(({ text }) => text))].join(' và ');
    return `“${row.shown}”: trong báo cáo có chỗ ghi khác nhau (${texts}) nên không lấy.`;
  }
  return [...values].flatMap(([value, { changedByHand }]) =>
    value === undefined
      ? []
      : [{ row, value, from: changedByHand ? EDITED : IN_WORDS, certain: linked }],
  );
}

const IN_WORDS = 'trong lời báo cáo';
const EDITED = 'trong lời báo cáo, đã sửa tay';
