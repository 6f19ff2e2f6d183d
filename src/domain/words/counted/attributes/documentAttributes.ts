import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import { DOCUMENT_TYPES, type DocumentKey } from '../../../sheets/documents';
import { headerKey } from '../../../letters/vietnamese';
import { literal } from '../../literal';
import type { Attribute } from './attribute';
import { monthOf } from './monthOf';
import { monthsOf, valuesBy, words } from './tally';

const OF_COMMUNE = '(?: (?:xã|phường|đặc khu))?';
const BODIES: Readonly<Record<string, string>> = {
  'Đảng ủy': `(?:ban thường vụ )?đảng ủy${OF_COMMUNE}`,
  HĐND: `(?:thường trực )?(?:hđnd|hội đồng nhân dân)${OF_COMMUNE}`,
  UBND: `(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)${OF_COMMUNE}`,
};

/** Documents by type, by body, by month. */
export function documentAttributes({ entries }: Facts): readonly Attribute[] {
  const rows = entries.documents.rows.filter(({ group }) => !group);
  const ofType = (type: string): RegExp => words(`${literal(type)}(?! số)`);
  const types = valuesBy(rows, ({ cells }) => headerKey(cells.type.text), ofType);
  const absent = DOCUMENT_TYPES.map(headerKey)
    .filter((type) => types.every(({ name }) => name !== type))
    .map((name) => ({ name, pattern: ofType(name), readings: [new Set<number>()] }));
  return [
    {
      name: 'loại',
      behind: true,
      values: [...types, ...absent],
    },
    {
      name: 'cơ quan',
      values: valuesBy(rows, bodyOf, (body) => words(BODIES[body] ?? literal(body))),
    },
    { name: 'tháng', values: monthsOf(rows, ({ cells }) => monthOf(cells.issuedOn)) },
  ];
}

function bodyOf({ cells }: Row<DocumentKey>): string {
  const text = `${cells.level.text} ${cells.issuer.text}`;
  return Object.keys(BODIES).find((body) => text.includes(body)) ?? '';
}
