import type { Enumeration } from './enumerations';

const COUNTED =
  /(?<![\d.,/])(\d{1,3}) (kế hoạch|quyết định|công văn|nghị quyết|chỉ thị|chương trình|thông báo|tờ trình)(?: gồm| là)?(?: các \p{L}+)?: ?(.+?)(?=\.(?:\s|\/\.|$)|$)/giu;

/** `02 kế hoạch gồm: Kế hoạch số 40/KH-UBND …; Kế hoạch số 47/KH-UBND …`, numbers already masked. */
export function listedDocuments(masked: string): readonly Enumeration[] {
  return [...masked.matchAll(COUNTED)].flatMap(([, count, noun = '', list = '']) => {
    const named = new RegExp(`^(?:và )?(?:${noun} )?số ·`, 'iu');
    const all = list.split(/\s*;\s*/u).filter((item) => item !== '');
    const next = all.findIndex((item) => /^(?:và )?\d+ \p{Ll}/u.test(item));
    const items = next < 0 ? all : all.slice(0, next);
    if (items.length < 2 || !items.every((item) => named.test(item))) return [];
    const inside = items.flatMap((item) => item.split(/(?:,| và) (?=số ·|\p{Lu}[\p{L} ]+ số ·)/u));
    return [{ count: Number(count), noun, least: items.length, most: inside.length }];
  });
}
