import type { Level } from '../../sheets/outline';

const HEADINGS: readonly Level[] = ['Phần', 'I', '1', '1.1', '1.1.1', 'a'];

/** How deep a heading stands, from 0; `undefined` for anything else. */
export function bodyDepth(level: Level): number | undefined {
  const depth = HEADINGS.indexOf(level);
  return depth < 0 ? undefined : depth;
}
