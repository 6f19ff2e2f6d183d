import { balancedColumn, type Face } from '../text/wrap';
import type { Placement } from '../document/paragraph';

/** Indents at both sides that give a centred text lines of about the same length; none where it needs none. */
export function balanced(text: string, face: Face, width: number): Placement | undefined {
  const indent = Math.floor((width - balancedColumn(text, face, width)) / 2);
  return indent > 0 ? { left: indent, right: indent } : undefined;
}
