import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { partsOfCommune } from '../../../words/claims/parts/communeParts';
import { wardLists } from '../../../words/known/wardLists';
import { claimsWithWords } from '../../../words/sentences';
import type { Remark, Rule } from '../../rule';
import { annexes } from '../annexes';
import { citations, type Citation } from '../citations';
import { whatStandsAbove } from '../whatStandsAbove';
import { freeTables } from '../../../tables/freeTables';
import { headerKey } from '../../../letters/vietnamese';

export const pl05CountsDiffer: Rule = {
  id: 'PL05',
  title: 'Số mục trong phụ lục khác số mục trong lời',
  severity: 'Cảnh báo',
  example: 'Lời có 3 mô hình, Phụ lục IX chỉ có 2 dòng; xã có 9 thôn, phụ lục kê 8 thôn.',
  remedy: 'Bổ sung phụ lục, hoặc sửa lời cho khớp.',
  *check(facts) {
    for (const citation of citations(facts)) {
      const rows = rowsByAnnex(facts).get(citation.number);
      const said = itemsAbove(citation, facts);
      if (rows === undefined || said === undefined || said.count === rows.count) continue;
      yield {
        at: rows.at,
        also: [citation.at],
        severity: said.headings ? 'Cảnh báo' : 'Gợi ý',
        message: `${citation.name} có ${rows.count} mục, lời văn có ${said.count} ${said.what}: bổ sung phụ lục, hoặc sửa lời.`,
      };
    }
    yield* partsOfCommuneDiffer(facts);
  },
};

/** `Phường có 08 khu vực` beside a table of all seven; only where every table of them has as many rows. */
function* partsOfCommuneDiffer(facts: Facts): Iterable<Remark> {
  const lists = wardLists(facts);
  for (const { at, claim } of claimsWithWords(facts, 'compared', partsOfCommune)) {
    const same = lists.filter(({ kind }) => kind === claim.kind);
    const sizes = new Set(same.map(({ names }) => names.size));
    const [list] = same;
    const [right] = sizes;
    if (!list || right === undefined || sizes.size > 1 || claim.count === right) continue;
    if (!claim.isSure && Math.abs(claim.count - right) > 1) continue;
    yield {
      at,
      also: [list.at],
      message: `Lời ghi ${claim.text} ${claim.kind}, ${list.at.sheet} kê ${right} ${claim.kind}: sửa con số, hoặc bổ sung phụ lục.`,
    };
  }
}

/** Each annex is looked through once, however often it is cited. */
const rowsByAnnex = memo(
  (facts) =>
    new Map(
      annexes(facts).flatMap(({ number }) => {
        const rows = number === undefined ? undefined : rowsOfAnnex(number, facts);
        return number === undefined || !rows ? [] : [[number, rows] as const];
      }),
    ),
);

/** Data rows of the one table of a free annex that lists things, one a row. */
function rowsOfAnnex(number: string, facts: Facts) {
  const annex = annexes(facts).find((one) => one.number === number);
  const sheets = new Set(
    annex?.content.flatMap(({ level, at }) =>
      level === 'Bảng' ? [sheetNamed(at.cell, facts)] : [],
    ),
  );
  const tables = freeTables(facts).filter(({ sheet }) => sheets.has(headerKey(sheet)));
  const [table, second] = tables;
  if (!table || second || !/^(?:stt|tt)$/iu.test(table.headers[0] ?? '')) return undefined;
  const rows = table.rows.filter(
    ({ group, cells }) => !group && cells.slice(1).some((cell) => cell !== undefined),
  );
  const words = rows.every(({ cells }) =>
    cells.slice(1).some((cell) => typeof cell?.raw === 'string'),
  );
  return words && rows.length > 0
    ? { count: rows.length, at: { sheet: table.sheet, cell: '' } }
    : undefined;
}

function sheetNamed(cell: string, { entries }: Facts): string {
  const row = entries.outline.rows.find(({ cells }) => cells.content.at.cell === cell);
  return headerKey((row?.cells.content.text ?? '').split(/:| \? /u)[0] ?? '').replace(
    /^"|"$/gu,
    '',
  );
}

/** Numbered headings, or paragraphs that each begin with `Đề nghị`, in the section that the citation closes. */
function itemsAbove({ at }: Citation, facts: Facts) {
  const { models, proposals } = whatStandsAbove(facts, at);
  if (models > 1) return { count: models, what: 'mô hình', headings: true };
  return proposals > 1 ? { count: proposals, what: 'đề nghị', headings: false } : undefined;
}
