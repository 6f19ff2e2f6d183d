import type { Entry } from '../../entries/entry';
import type { Fix } from '../../finding';

/**
 * The mend of a computed cell in which something else stands than what the figures say: the cell is cleared, and the
 * next Tạo mẫu puts its formula back. `undefined` where nothing is wrong: an empty cell, the right text, a number
 * within the two decimals that are shown.
 */
export function overwritten(entry: Entry, expected: string | number | undefined): Fix | undefined {
  if (entry.at.cell === '' || entry.text === '' || says(entry, expected ?? '')) return undefined;
  return {
    label: 'Xóa phần gõ đè; công thức trở lại ở lần Tạo mẫu sau',
    changes: [{ ...entry.at, before: entry.raw, after: '' }],
  };
}

function says({ raw, text }: Entry, expected: string | number): boolean {
  if (typeof expected === 'number')
    return typeof raw === 'number' && Math.abs(raw - expected) < 0.0051;
  return text === expected;
}
