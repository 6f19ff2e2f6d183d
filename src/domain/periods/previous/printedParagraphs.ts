import type { Outline } from '../../sentence';

/** Every row of the outline as it prints, marker first, by its cell; lists have one line per item. */
export function printedParagraphs({ sentences }: Outline): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { at, marker, text } of sentences) {
    const line = [marker, text].filter((part) => part !== '').join(' ');
    if (line === '') continue;
    const before = texts.get(at.cell);
    texts.set(at.cell, before === undefined ? line : `${before}\n${line}`);
  }
  return texts;
}
