import { DOUBT } from '../text/spelling/doubts';
import { textCells, type TextCell } from '../text/spelling/textCells';
import type { Facts } from '../../facts';

/** Texts with a character that clean Vietnamese is not written with. */
export function oddCells(facts: Facts): readonly TextCell[] {
  return textCells(facts, DOUBT.letters);
}
