import { tidy } from '../../../number/decimal';
import { fromNumber, roundText } from '../../../number/rational';
import { capitalized, printNumber } from '../../../letters/vietnamese';
import type { Fault } from '../../../tables/faults';
import type { Amount } from '../../../tables/reading/amountOf';
import { reckoned, type Relation, type Term } from '../../../tables/relations/relation';
import type { Remark } from '../../rule';
import { isNearMiss } from '../../../words/printed/nearMiss';
import { quote } from '../../text/quote';

/** What is wrong in a cell of a table, what it should be, and why. */
export function faultRemark(fault: Fault): Remark {
  const { amount, relations } = fault;
  const [first, ...others] = relations;
  if (!first) return { at: amount.cell.at, message: '' };
  const why = [first, ...others].slice(0, 2).map(shown).join('; ');
  return {
    at: amount.cell.at,
    also: [...cellsOf(relations)].filter(({ cell }) => cell !== amount.cell.at.cell),
    severity: first.said || relations.length > 1 ? 'Lỗi' : 'Cảnh báo',
    message: `${why}: ${mendOf(fault, first)}.`,
  };
}

/** What to do: the one value where the cell is beyond doubt, else the cells that one slip would explain. */
function mendOf({ amount, right, relations, alone }: Fault, first: Relation): string {
  if (right === undefined || (first.form === 'hundred' && !alone)) return 'sửa một trong các ô ấy';
  const value = printed(right, { ...amount, decimals: decimalsOf(amount, first) });
  if (alone && relations.length > 1) return `có lẽ ô này là ${value}`;
  const own = amount === first.result ? 'sửa ô này' : `sửa ${nameOf(amount, first)}`;
  return `${own} thành ${value}${alone ? '' : orElse(first)}`;
}

/** `Dòng “Tổng” ghi 15 ≠ 2 + 12 = 14 (lệch 1)`, `“Giao” 60 − “Đã chi” 45 = 15, ô “Còn lại” ghi 25`. */
function shown(relation: Relation): string {
  const { result, terms, kind, about, form } = relation;
  const expected = reckoned(relation) ?? 0;
  const exact = form === 'ratio' || form === 'portion' || form === 'mean' ? 2 : 0;
  const decimals = Math.max(exact, decimalsOf(result, relation));
  const right = printed(expected, { ...result, decimals });
  const there = printed(result.value, result);
  if (form === 'hundred')
    return `Các tỷ lệ ở ${quote(about, 40)} cộng lại được ${printed(sumOf(terms), result)}, không phải 100`;
  if (form === 'limit')
    return `${quote(about, 40)} ${there} lớn hơn ${reckoning({ ...relation, form: 'sum' })}`;
  if (kind === 'column' || kind === 'group') {
    const sum = terms.length > 8 ? 'tổng các dòng' : reckoning(relation);
    const away = printed(Math.abs(expected - result.value), {
      ...result,
      decimals: decimalsOf(result, relation),
    });
    return `Dòng ${quote(about, 40)} ghi ${there} ≠ ${sum} = ${right} (lệch ${away})`;
  }
  return `${capitalized(reckoning(relation))} = ${right}, ô ${quote(about, 40)} ghi ${there}`;
}

function reckoning({ form, scale, terms }: Relation): string {
  const names = terms.map(named);
  const [first = '', second = ''] = names;
  switch (form) {
    case 'sum':
    case 'hundred':
    case 'limit':
      return names
        .map((name, at) => (at === 0 ? name : `${terms[at]?.sign === -1 ? '−' : '+'} ${name}`))
        .join(' ');
    case 'mean':
      return `(${names.join(' + ')}) : ${names.length}`;
    case 'product':
      return `${first} × ${second}`;
    case 'ratio': {
      const parts = names.slice(0, -1).join(' + ');
      const over = names.length > 2 ? `(${parts})` : parts;
      return `${over} : ${names.at(-1) ?? ''}${scale === 100 ? ' × 100' : ''}`;
    }
    case 'portion':
      return `${first} : (${names.join(' + ')}) × 100`;
    case 'growth':
      return `(${first} − ${second}) : ${second} × 100`;
  }
}

function sumOf(terms: readonly Term[]): number {
  return tidy(terms.reduce((sum, { amount }) => sum + amount.value, 0));
}

function named({ amount, name = '' }: Term): string {
  const value = printed(amount.value, amount);
  return name === '' ? value : `${quote(name, 40)} ${value}`;
}

/** A sum has the decimals of what it adds up, a quotient those of its column. */
function decimalsOf({ decimals }: Amount, { form, result, terms, decimals: most = 0 }: Relation) {
  const all = [result, ...terms.map(({ amount }) => amount)];
  return form === 'sum'
    ? Math.max(...all.map((amount) => amount.decimals))
    : Math.max(decimals, most);
}

/** The other cells that one slip would explain: `, hoặc dòng “Ấp Đông” thành 40`. */
function orElse(relation: Relation): string {
  const { form, result, terms, kind } = relation;
  if (form !== 'sum') return '';
  const away = result.value - (reckoned(relation) ?? result.value);
  const likely = terms.flatMap(({ amount, sign }) => {
    const value = amount.value + sign * away;
    return isNearMiss(amount.value, value)
      ? [`${nameOf(amount, relation)} thành ${printed(value, amount)}`]
      : [];
  });
  if (likely.length > 0 && likely.length < 4) return `, hoặc ${likely.join(', ')}`;
  return kind === 'column' || kind === 'group'
    ? ', hoặc sửa một trong các dòng'
    : ', hoặc sửa một trong các số ấy';
}

/** A cell of a reckoning by the name of its row or its column; by its place where it has neither. */
function nameOf(amount: Amount, { terms }: Relation): string {
  const { row = '', name = '' } = terms.find((term) => term.amount === amount) ?? {};
  if (row !== '') return `dòng ${quote(row, 40)}`;
  return name === '' ? `ô ${amount.cell.at.cell}` : quote(name, 40);
}

/** To the decimals that the cell shows; a quotient that no whole number fits gets two. */
function printed(value: number, { decimals, percent }: Amount): string {
  const text = roundText(fromNumber(value), decimals);
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  return `${printNumber(trimmed)}${percent ? '%' : ''}`;
}

function cellsOf(relations: readonly Relation[]) {
  const cells = relations.flatMap(({ result, terms }) => [
    result,
    ...terms.map(({ amount }) => amount),
  ]);
  const distinct = new Map(cells.map(({ cell }) => [cell.at.cell, cell.at]));
  return distinct.values();
}
