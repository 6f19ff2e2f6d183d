/** Numbers that no content control, drawing or change of the document has yet. */
export interface Ids {
  readonly next: () => number;
}

const ID = /\s(?:w:)?id="(\d{1,10})"/g;
const HIGHEST = 2_000_000_000;

export function freeIds(xml: string): Ids {
  let last = 0;
  for (const [, digits] of xml.matchAll(ID)) {
    const id = Number(digits);
    if (id < HIGHEST) last = Math.max(last, id);
  }
  return { next: () => (last += 1) };
}
