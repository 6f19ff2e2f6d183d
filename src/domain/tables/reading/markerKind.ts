/** The style of the mark in front of a row: rows of one style stand side by side. */
export type MarkerKind = 'letter' | 'roman' | 'number' | 'dotted' | 'small' | 'dash' | 'none';

const ROMAN = /^[IVX]+$/;

/** Style of `A`, `II`, `3`, `3.1`, `a)`, or of the dash that begins the name. */
export function markerKind(marker: string, label: string, romans: boolean): MarkerKind {
  const bare = marker.replace(/(?<![.)])[.)]+$/u, '').trim();
  if (romans && ROMAN.test(bare)) return 'roman';
  if (/^[A-ZĐ]$/u.test(bare)) return 'letter';
  if (/^\d{1,4}$/u.test(bare)) return 'number';
  if (/^\d{1,3}(?:\.\d{1,3})+$/u.test(bare)) return 'dotted';
  if (/^[a-zđ]$/u.test(bare)) return 'small';
  if (/^[-+–•*]/u.test(bare === '' ? label : bare)) return 'dash';
  return 'none';
}

/** Whether capitals that may be either are Roman numerals here: the first of them is `I`, or one has two signs. */
export function hasRomans(markers: readonly string[]): boolean {
  const capitals = markers
    .map((marker) => marker.replace(/(?<![.)])[.)]+$/u, '').trim())
    .filter((marker) => /^[A-ZĐ]{1,5}$/u.test(marker));
  return capitals.some((marker) => /^[IVX]{2,}$/u.test(marker)) || capitals.includes('I');
}
