import { clip } from '../../letters/clipped';
import { normalize } from '../../letters/vietnamese';

/** A table text taken apart; every text may still hold fields. */
export interface TableText {
  readonly sheet: string;
  readonly columns: readonly ColumnText[];
  readonly conditions: readonly ConditionText[];
}

export interface ColumnText {
  readonly name: string;
  /** The header to print instead of the sheet's own. */
  readonly header?: string;
}

export interface ConditionText {
  readonly name: string;
  readonly equal: boolean;
  readonly value: string;
}

export type ParsedTableText =
  | { readonly ok: true; readonly text: TableText }
  | { readonly ok: false; readonly problem: string };

const FIELD = /\{\{.*?\}\}/gsu;
const HELD = /\uE010(\d+)\uE011/gu;
const QUOTED = /(?<=^|[;:=≠?]\s*)"(?:[^"]|"")*"(?=\s*(?:$|[;:=≠?]))/gu;

/** Reads `sheet [: column {; column}] [ ? condition {; condition}]`; fields and quoted names are taken out first. */
export function parseTableText(source: string): ParsedTableText {
  const held: string[] = [];
  const hold = (text: string): string => `\uE010${held.push(text) - 1}\uE011`;
  const restore = (text: string): string =>
    text.replace(HELD, (_, index: string) => restore(held[Number(index)] ?? '')).trim();
  const bare = normalize(source.replace(FIELD, hold)).replace(QUOTED, (name) =>
    hold(unquote(name)),
  );
  const { head, filter } = atLastQuestion(bare);
  const [sheet, columns] = cut(head, ':');
  if (restore(sheet) === '') return { ok: false, problem: 'chưa ghi tên trang tính' };
  const conditions =
    filter === undefined ? [] : pieces(filter).map((text) => condition(text, restore));
  const broken = conditions.find((one) => typeof one === 'string');
  if (typeof broken === 'string') return { ok: false, problem: broken };
  const text = {
    sheet: restore(sheet),
    columns: columns === undefined ? [] : pieces(columns).map((one) => column(one, restore)),
    conditions: conditions.filter((one) => typeof one !== 'string'),
  };
  return { ok: true, text };
}

type Restore = (text: string) => string;

function column(text: string, restore: Restore): ColumnText {
  const [name, header] = cut(text, '=');
  return { name: restore(name), ...(header !== undefined && { header: restore(header) }) };
}

function condition(text: string, restore: Restore): ConditionText | string {
  const [, name = '', sign = '', value = ''] = /^(.*?)(=|≠|<>|!=)(.*)$/su.exec(text) ?? [];
  if (sign === '') return `điều kiện “${clip(restore(text))}” thiếu dấu = hoặc ≠`;
  return { name: restore(name), equal: sign === '=', value: restore(value) };
}

/** ` ? ` parts the filter; the last one counts. */
function atLastQuestion(text: string): { readonly head: string; readonly filter?: string } {
  const at = text.lastIndexOf(' ? ');
  if (at >= 0) return { head: text.slice(0, at), filter: text.slice(at + 3) };
  return { head: text.replace(/ \?$/, '') };
}

/** Before and after the first separator. */
function cut(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function pieces(text: string): readonly string[] {
  return text.split(';').filter((piece) => piece.trim() !== '');
}

function unquote(name: string): string {
  return name.slice(1, -1).replaceAll('""', '"');
}
