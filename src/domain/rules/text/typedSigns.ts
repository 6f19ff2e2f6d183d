/** Signs of comparison as a keyboard has them, and what they stand for. */
export const TYPED_SIGNS: Readonly<Record<string, string>> = {
  '>=': '≥',
  '=>': '≥',
  '<=': '≤',
  '=<': '≤',
  '<>': '≠',
  '!=': '≠',
  '==': '=',
};
