import type { Figures } from '../../figures/figures';
import { evaluate } from '../../expression/evaluate';

/** A field that the picker can insert, and what it would print now. */
export interface FieldChoice {
  /** `plain` the figure itself, `twoDigits` 06, `rate` 91,62%, `change` tăng 12,5%. */
  readonly kind: 'plain' | 'twoDigits' | 'rate' | 'change';
  /** With its braces, as it goes into the cell. */
  readonly field: string;
  readonly text?: string;
  /** Vietnamese clause saying why it cannot be computed. */
  readonly problem?: string;
}

/** What can be built from one chosen figure, or from two: a rate of the first out of the second, a change from the second to the first. */
export function fieldChoices(
  figures: Figures,
  first: string,
  second?: string,
): readonly FieldChoice[] {
  const choice = (kind: FieldChoice['kind'], expression: string): FieldChoice => {
    const result = evaluate(expression, figures);
    const outcome = result.ok ? { text: result.text } : { problem: result.problem };
    return { kind, field: `{{${expression}}}`, ...outcome };
  };
  if (second === undefined)
    return [choice('plain', first), choice('twoDigits', `hai_so(${first})`)];
  return [
    choice('rate', `tyle(${first}; ${second})`),
    choice('change', `tang_giam(${first}; ${second})`),
  ];
}
