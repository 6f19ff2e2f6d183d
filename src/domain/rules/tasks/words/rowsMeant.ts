import type { Facts } from '../../../facts';
import { headerKey } from '../../../letters/vietnamese';
import { union } from '../../../words/counted/attributes/tally';
import type { Rows } from '../../../words/counted/attributes/attribute';
import { countedSheets } from '../../../words/counted/countedSheets';
import { mentionsOf, type Mention } from '../../../words/counted/mentions';

/** One office, whether the sheet has tasks of it or none. */
const OF_ONE =
  /(?<!\p{L})(?:phòng|ban (?!chỉ đạo|hành)|công an|trung tâm|tổ (?!chức)|đoàn thanh niên|hội (?!nghị|đồng)|trạm|trường|thôn|ấp|bản|mặt trận|văn phòng|lĩnh vực|nhóm)(?!\p{L})/u;

/**
 * The rows of the office or giver that a claim (from, to) about tasks is made of: named inside it, right before it, or
 * behind it; `undefined` where it is made of all.
 */
export function rowsMeant(facts: Facts, text: string, from: number, to: number): Rows | undefined {
  const lower = headerKey(text);
  const sheet = countedSheets(facts).find(({ kind }) => kind === 'tasks');
  if (!sheet || lower.length !== text.length) return undefined;
  const named = mentionsOf(lower, sheet).filter((one) => isWhose(lower, one));
  const start = Math.max(...[', ', '; '].map((stop) => lower.lastIndexOf(stop, from - 1))) + 1;
  const inside = named.filter((one) => one.from >= from && one.to <= to);
  const before = named.filter((one) => one.to <= from);
  const subject = before.filter((one) => one.from >= start);
  const behind = named.filter((one) => one.from >= to && !/[,;.]/u.test(lower.slice(to, one.from)));
  const meant = [inside, subject, behind, before].find(({ length }) => length > 0);
  if (meant) return union(...meant.flatMap(({ values }) => values.flatMap((one) => one.readings)));
  return OF_ONE.test(lower.slice(start, from)) ? new Set() : undefined;
}

function isWhose(lower: string, { attribute: { name }, from, to }: Mention): boolean {
  if (name === 'cơ quan chủ trì') return true;
  return name === 'nguồn giao' && /(?<!\p{L})giao(?!\p{L})/u.test(lower.slice(from, to + 5));
}
