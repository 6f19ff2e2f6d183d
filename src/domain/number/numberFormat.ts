/** What a number format shows a number as. */
export type FormatKind = 'number' | 'percent' | 'date' | 'month' | 'year' | 'time' | 'text';

/** Quoted and escaped characters, padding, colours and locales, AM/PM, exponents: letters that say nothing about the kind. */
const SILENT = /"[^"]*"?|\\.|[_*].|\[(?![hms]+\])[^\]]*\]|AM\/PM|A\/P|E[+-]|General/gi;
const known = new Map<string, FormatKind>();

/** Kind of an Excel number format in English notation; its first section decides. */
export function formatKind(format: string): FormatKind {
  const remembered = known.get(format);
  if (remembered) return remembered;
  const kind = kindOf(format);
  if (known.size < 1000) known.set(format, kind);
  return kind;
}

function kindOf(format: string): FormatKind {
  const shown = (format.replace(SILENT, '').split(';')[0] ?? '').toLowerCase();
  if (shown.includes('%')) return 'percent';
  if (shown.includes('d')) return 'date';
  if (/[hs]/.test(shown)) return shown.includes('y') ? 'date' : 'time';
  if (shown.includes('m')) return 'month';
  if (shown.includes('y')) return 'year';
  return shown.includes('@') ? 'text' : 'number';
}
