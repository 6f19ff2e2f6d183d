/** Bounds as a keyboard has them: read and printed as what they stand for. */
export const TYPED_BOUNDS: ReadonlyMap<string, string> = new Map([
  ['>=', '≥'],
  ['=>', '≥'],
  ['<=', '≤'],
  ['=<', '≤'],
]);

/** Every sign of comparison as a keyboard has it, and what it stands for. */
export const TYPED_SIGNS: ReadonlyMap<string, string> = new Map([
  ...TYPED_BOUNDS,
  ['<>', '≠'],
  ['!=', '≠'],
  ['==', '='],
]);
