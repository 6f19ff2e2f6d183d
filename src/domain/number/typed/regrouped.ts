/**
 * What a number with a last group too long or too short may be: one of two same figures too many (`1.6668` → 1.668), the
 * last too many (`1.8400` → 1.840), noughts that are lost (`13.26` → 13.260), or the dot elsewhere (1.326).
 */
export function regrouped(digits: string): readonly string[] {
  const groups = digits.split('.');
  const last = groups.pop() ?? '';
  const doubled = last.replace(/(\d)\1/u, '$1');
  const mended = last.length > 3 ? doubled.slice(0, 3) : last.padEnd(3, '0');
  const bare = digits.replaceAll('.', '');
  return [...new Set([[...groups, mended].join(''), bare].map(grouped))];
}

function grouped(plain: string): string {
  return plain.replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
