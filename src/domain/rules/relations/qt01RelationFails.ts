import type { Place } from '../../place';
import { subtract, toNumber } from '../../number/rational';
import type { Evaluation } from '../../expression/evaluate';
import { SEVERITIES } from '../../findings/finding';
import { figureLabels } from '../../figures/figureLabels';
import { capitalized, headerKey, printNumber } from '../../letters/vietnamese';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { judgeRelations, type RelationResult } from './judgeRelations';

type Evaluated = Extract<Evaluation, { ok: true }>;
type Sides = { readonly left: Evaluation; readonly right: Evaluation };

/** Runs the office's own rows; a finding bears the row's `Mã` and `Mức độ`. */
export const qt01RelationFails: Rule = {
  id: 'QT01',
  title: 'Quan hệ ở Quy tắc không đúng',
  severity: 'Lỗi',
  example: 'TH05: hoso.truc_tuyen = hoso.toan_trinh + hoso.mot_phan, mà 262 ≠ 142 + 30 = 172.',
  remedy:
    'Sửa một trong các số liệu; quan hệ không còn đúng với đơn vị thì sửa hoặc tắt dòng ở Quy tắc.',
  *check(facts) {
    for (const result of judgeRelations(facts)) {
      const { outcome, left, right } = result;
      if (outcome === 'fails' && left && right) yield remarkOn(result, { left, right }, facts);
    }
  },
};

function remarkOn(result: RelationResult, sides: Sides, facts: Facts): Remark {
  const { id, row } = result;
  const typed = headerKey(row.cells.severity.text);
  const severity = SEVERITIES.find((one) => headerKey(one) === typed);
  const [at, ...also] = places(result, sides, facts);
  const said = row.cells.message.text.replace(/[.:]?$/u, '');
  const { left, right } = sides;
  const wrong =
    left.ok && right.ok
      ? compared(left, row.cells.comparison.text, right)
      : notEntered([left, right], facts);
  const message = capitalized(`${said === '' ? '' : `${said}: `}${wrong}.`);
  return { at, also, message, ...(id !== '' && { rule: id }), ...(severity && { severity }) };
}

/** The first cell entered among the figures of the left side, else the row of Quy tắc; then all others. */
function places(
  { at }: RelationResult,
  { left, right }: Sides,
  { figures }: Facts,
): [Place, ...Place[]] {
  const entered = (side: Evaluation): Place[] =>
    side.names.flatMap((name) => {
      const figure = figures.byName.get(name);
      return figure?.kind === 'entered' && figure.value && figure.at ? [figure.at] : [];
    });
  const [first = at, ...others] = entered(left);
  return [first, ...others, ...entered(right)];
}

const OPPOSITE: Readonly<Record<string, string>> = {
  '=': '≠',
  '≠': '=',
  '<': '≥',
  '≤': '>',
  '>': '≤',
  '≥': '<',
};

/** What the row says is to be reported where it is missing, by its names in Số liệu. */
function notEntered(sides: readonly Evaluation[], { entries }: Facts): string {
  const labels = figureLabels(entries);
  const names = new Set(sides.flatMap((side) => (side.ok ? [] : side.missing)));
  return `chưa nhập ${[...names].map((name) => quote(labels.get(name) || name)).join(', ')}`;
}

function compared(left: Evaluated, sign: string, right: Evaluated): string {
  const sentence = `${shown(left)} ${OPPOSITE[sign] ?? '≠'} ${shown(right)}`;
  if (sign !== '=' || !left.value || !right.value) return sentence;
  const difference = Math.abs(toNumber(subtract(left.value, right.value)));
  return `${sentence} (lệch ${printNumber(difference)})`;
}

/** `142 + 30 = 172`; a figure alone is itself. */
function shown(side: Evaluated): string {
  return side.workings === side.text ? side.text : `${side.workings} = ${side.text}`;
}
