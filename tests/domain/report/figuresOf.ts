import type { Figure, Figures } from '../../../src/domain/figures/figures';
import { fromNumber } from '../../../src/domain/number/rational';
import { printNumber } from '../../../src/domain/letters/vietnamese';

/** Figures by name: a number is entered, a text is an item of Thông tin, `null` is not entered yet. */
export function figuresOf(values: Readonly<Record<string, number | string | null>>): Figures {
  const entries = Object.entries(values).map(
    ([name, value]) => [name, figure(name, value)] as const,
  );
  return { byName: new Map(entries), targets: [], tasks: [] };
}

function figure(name: string, value: number | string | null): Figure {
  if (value === null) return { name, kind: 'entered' };
  if (typeof value === 'number') {
    return { name, kind: 'entered', value: fromNumber(value), text: printNumber(value) };
  }
  const number = /^\d+$/.test(value) && { value: fromNumber(Number(value)) };
  return { name, kind: 'info', text: value, ...number };
}
