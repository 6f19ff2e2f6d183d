import { HEADINGS } from './numbering';
import type { Level } from '../sheets/outline';

/** How deep a heading stands, from 0; `undefined` for anything else. */
export function headingDepth(level: Level): number | undefined {
  const depth = HEADINGS.findIndex((heading) => heading === level);
  return depth < 0 ? undefined : depth;
}
