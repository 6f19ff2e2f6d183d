import type { Level } from '../sheets/outline';
import { headerKey } from '../letters/vietnamese';
import { isDash } from './numbering';
import { ordinal, romanOrdinal } from './ordinal';
import { toRoman } from './roman';

/** How an annex is headed. */
export interface AnnexMarker {
  readonly kind: 'numbered' | 'plain' | 'cover';
  /** `Phụ lục I`, `Phụ lục`; empty for a joint cover. */
  readonly marker: string;
}

interface Step {
  readonly level: Level;
  /** What `Số` says. */
  readonly typed: string;
}

const WORD = 'Phụ lục';
const COVER: AnnexMarker = { kind: 'cover', marker: '' };
const PLAIN: AnnexMarker = { kind: 'plain', marker: WORD };

/** The heading of every `Phụ lục` row, in order: one annex has no number, two or more count I, II, III. */
export function annexMarkers(steps: readonly Step[]): readonly AnnexMarker[] {
  // Orientation alone between two annex rows is not content of the first.
  const rows = steps.filter(({ level }) => level !== 'Trang ngang' && level !== 'Trang dọc');
  const annexes = rows.flatMap(({ level, typed }, index) =>
    level === 'Phụ lục' ? [{ typed, before: rows[index + 1]?.level === 'Phụ lục' }] : [],
  );
  const alone = annexes.filter(({ typed }) => !isCover(typed) && !isDash(typed)).length === 1;
  let count = 0;
  return annexes.map(({ typed, before }): AnnexMarker => {
    if (isCover(typed) || (isDash(typed) && before)) return COVER;
    if (isDash(typed) || (typed === '' && alone)) return PLAIN;
    count = typed === '' ? count + 1 : (romanOrdinal(typed) ?? ordinal(typed) ?? count + 1);
    return { kind: 'numbered', marker: headed(typed === '' ? toRoman(count) : typed) };
  });
}

function isCover(typed: string): boolean {
  return headerKey(typed) === 'bìa';
}

function headed(typed: string): string {
  return headerKey(typed).startsWith('phụ lục') ? typed : `${WORD} ${typed}`;
}
