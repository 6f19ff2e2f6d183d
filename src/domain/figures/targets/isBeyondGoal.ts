import type { Row } from '../../entries/entries';
import type { TargetKey } from '../../sheets/targets';
import { compareAmount, resultOf } from './result';

/** Whether a target's result passes its goal: what an office calls exceeded may be met by the contract. */
export function isBeyondGoal({ cells }: Row<TargetKey>): boolean {
  const result = resultOf(cells);
  const { meaning } = cells.goal;
  if (result?.kind !== 'amount' || (meaning.kind !== 'number' && meaning.kind !== 'bound'))
    return false;
  const distance = compareAmount(result.amount, meaning.number);
  const sign = meaning.kind === 'bound' ? meaning.sign : cells.comparison.text;
  return /[≤<]/u.test(sign) ? distance < 0 : sign !== '=' && distance > 0;
}
