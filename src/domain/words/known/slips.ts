import { memo } from '../../memo';
import { decimalText } from '../../number/decimal';
import { knownFacts, type Fact } from './facts';

/** Facts by the ways in which fingers may have changed them, so that likely slips are found without a search. */
const bySlip = memo((facts): ReadonlyMap<string, readonly Fact[]> => {
  const index = new Map<string, Fact[]>();
  for (const fact of knownFacts(facts))
    for (const key of keysOf(fact.value, 'fact')) {
      const hit = index.get(key);
      if (hit) hit.push(fact);
      else index.set(key, [fact]);
    }
  return index;
});

/** Facts of which a number may be a slip: digits swapped, one changed, lost or added, a comma or zeros misplaced. */
export function factsNear(facts: Parameters<typeof bySlip>[0], value: number): readonly Fact[] {
  const index = bySlip(facts);
  const found = keysOf(value, 'said').flatMap((key) => index.get(key) ?? []);
  return [...new Set(found)].filter((fact) => fact.value !== value);
}

const COUNTERPART = { fact: { whole: 'w', less: 'l' }, said: { whole: 'l', less: 'w' } } as const;

function keysOf(value: number, side: 'fact' | 'said'): readonly string[] {
  const digits = decimalText(Number(Math.abs(value).toFixed(2))).replace('.', '');
  const plain = digits.replace(/^0+|0+$/gu, '');
  const { whole, less } = COUNTERPART[side];
  const places = Array.from(digits, (_, at) => at);
  return [
    `s${Array.from(digits).sort().join('')}`,
    `z${plain}`,
    ...(digits.length > 2
      ? places.map((at) => `c${digits.slice(0, at)}*${digits.slice(at + 1)}`)
      : []),
    ...(digits.length > 3
      ? [
          `${whole}${digits}`,
          ...places.map((at) => `${less}${digits.slice(0, at)}${digits.slice(at + 1)}`),
        ]
      : []),
  ];
}
