import type { Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { freeCells } from '../../tables/freeCells';
import { clip } from '../../letters/clipped';
import type { Rule } from '../rule';

/** As Excel shows it, and as a file keeps it: `[1]Sheet1!B3`. */
const ELSEWHERE = /\[[^\][]+\.xl\w*\]|\[\d+\][^\]]*!|https?:\/\//iu;

export const ex04LinkToAnotherWorkbook: Rule = {
  id: 'EX04',
  title: 'Công thức lấy số từ sổ khác',
  severity: 'Cảnh báo',
  example:
    "='[TTHC tháng 4.xlsx]Sheet1'!B3: sổ kia đổi chỗ hoặc đổi số thì báo cáo sai mà không ai thấy.",
  remedy: 'Chép giá trị vào ô (Dán đặc biệt, Giá trị).',
  *check(facts) {
    const { targets, figures } = facts.entries;
    const linked = [
      ...linksOf(targets, ['goal', 'result', 'numerator', 'denominator', 'previous']),
      ...linksOf(figures, ['current', 'cumulative', 'previous']),
      ...freeCells(facts).filter(({ formula = '' }) => ELSEWHERE.test(formula)),
    ];
    for (const { at, raw, text, formula = '' } of linked) {
      const fix = {
        label: 'Giữ giá trị, bỏ công thức',
        certain: false,
        changes: [{ ...at, before: formula, after: raw }],
      };
      yield {
        at,
        message: `Ô này lấy số từ sổ khác (${formula.slice(0, 60)}): nên chép giá trị vào ô; giá trị cần giữ có lẽ là ${text === '' ? 'ô trống' : clip(text)}.`,
        fix,
      };
    }
  },
};

function linksOf<K extends string>({ rows }: Table<K>, keys: readonly K[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const { cells } of rows) {
    for (const key of keys) {
      const { formula } = cells[key];
      if (formula !== undefined && ELSEWHERE.test(formula)) found.push(cells[key]);
    }
  }
  return found;
}
