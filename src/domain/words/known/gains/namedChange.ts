import type { Facts } from '../../../facts';
import type { ChangeOf } from '../../claims/changesOf';
import type { Said } from '../../read';
import { amountOf } from '../../units';
import { LEADS, type Changed, type Fact } from '../facts';
import { isOfLast, periodNamed } from '../numbers/periodNamed';
import { unitTest } from '../roles';
import { tellingOf, tokensOf } from '../tokens';
import { agrees, isNow } from './agrees';
import { LAST, periodKey } from './periodKey';

/** The row that a change names, where it changed just so or, by as much, the other way. */
export function namedChange(
  facts: Facts,
  said: Said,
  gain: ChangeOf,
  known: readonly Changed[],
): { readonly fact: Changed; readonly agrees: boolean; readonly isTurned: boolean } | undefined {
  const { kind, figure, nows, period } = gain;
  const isLast = periodKey(period) === LAST || isOfLast(facts, periodNamed(period)) === true;
  const isWay = kind === 'way';
  if (!isLast || (!isWay && figure.value <= 1)) return undefined;
  const rows = namedRows(gain, known).filter((fact) => isMeant(said, gain, fact));
  const right = rows.find((fact) => agrees(said, gain, fact));
  if (right) return { fact: right, agrees: true, isTurned: false };
  const turned = rows.find(
    (fact) => fact.value !== fact.previous && agrees(said, { ...gain, falls: !gain.falls }, fact),
  );
  return turned && { fact: turned, agrees: false, isTurned: !isWay || nows.length > 0 };
}

/** The rows of the one name that has all the words; of a way alone, they must be all of its words. */
function namedRows(
  { subject, kind, nows }: ChangeOf,
  known: readonly Changed[],
): readonly Changed[] {
  const said = tellingOf(tokensOf(subject.replace(LEADS, '')));
  const having = known.filter(
    ({ words, behind, of }) =>
      behind === undefined && of === 'now' && said.every((word) => words.has(word)),
  );
  const exact = having.filter(({ words }) => tellingOf(words).length === said.length);
  const rows = exact.length > 0 || (kind === 'way' && nows.length === 0) ? exact : having;
  const isOne = rows.every(({ words }) => nameOf(words) === nameOf(rows[0]?.words ?? []));
  return said.length > 1 && isOne ? rows : [];
}

const nameOf = (words: Iterable<string>): string => [...tellingOf(words)].sort().join(' ');

/** Whether the unit is the row's, and so is the number of today, if one is told. */
function isMeant(said: Said, { kind, figure, nows: [now] }: ChangeOf, fact: Fact): boolean {
  if (now) return unitTest(said, now)(fact) && isNow(said, now, fact);
  if (kind === 'points') return fact.unit === '%';
  if (kind !== 'number') return true;
  const { unit, scale } = amountOf(said, figure);
  if (unit === 'điểm' && fact.unit === '%') return true;
  return scale > 1 ? scale === fact.scale : unit === fact.first;
}
