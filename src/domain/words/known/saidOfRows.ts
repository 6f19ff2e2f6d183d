import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { headerKey } from '../../vietnamese';
import { passages, type Passage } from '../passages';
import type { Said } from '../read';
import { sentencesOf } from '../sentences';
import { judged, type SaidOfRow } from './judgeRow';
import { mentionsIn, nextStop } from './mentions';
import { namedTables } from './rows';

/** Numbers and ranks that sentences give to named rows otherwise than the annex. */
export const saidOfRows = memo((facts): readonly SaidOfRow[] => {
  if (namedTables(facts).every(({ rows }) => rows.length < 2)) return [];
  return passages(facts, 'compared').flatMap((passage) =>
    /\d/.test(passage.text)
      ? sentencesOf(passage).flatMap((said) => ofSentence(facts, passage, said))
      : [],
  );
});

/** `69 máy tính để bàn`: the number right before what it counts. */
const BEHIND = /^ (?:\p{L}+ ){0,2}$/u;

const OF_YEAR = /^(?: ?\/ ?| năm )(?:20\d\d|trước|ngoái)|^ (?:cùng kỳ|kỳ trước)/u;

function ofSentence(facts: Facts, passage: Passage, said: Said): readonly SaidOfRow[] {
  const lower = headerKey(said.text);
  if (lower.length !== said.text.length) return [];
  const mentions = mentionsIn(lower, facts, passage);
  const places = new Map(mentions.map((one) => [one.from, one]));
  return [...places.values()].flatMap((mention) => {
    // `quý IV năm 2025`: of another year than the table's.
    if (OF_YEAR.test(lower.slice(mention.to))) return [];
    const rows = mentions.filter(({ from }) => from === mention.from).map(({ row }) => row);
    const before = said.figures.find(
      ({ to }) => to <= mention.from && BEHIND.test(lower.slice(to, mention.from)),
    );
    const stop = nextStop(lower, mention, mentions);
    const behind = said.figures.filter(({ from }) => from >= mention.to && from < stop);
    const figures = (before ? [before] : behind).filter(
      ({ sign, hedged }) => !hedged && (sign === '#' || sign === '%' || sign === '÷'),
    );
    return figures
      .slice(0, 2)
      .flatMap((figure, index) => judged({ passage, said, rows, figure, index }));
  });
}
