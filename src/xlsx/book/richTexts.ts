import type { Book } from './openBook';
import { partOf } from './openBook';
import { stringItems } from './sharedStrings';

/** Looks up, by plain text, a shared text that has runs with looks of their own; read when it is first asked for. */
export function richTexts(book: Book): (text: string) => number | undefined {
  let known: Map<string, number> | undefined;
  return (text) => {
    known ??= read(book);
    return known.get(text);
  };
}

function read(book: Book): Map<string, number> {
  const found = new Map<string, number>();
  const path = partOf(book, 'sharedStrings');
  if (path === undefined) return found;
  let [index, rich] = [-1, false];
  const items = stringItems('si', (text) => {
    if (rich && !found.has(text)) found.set(text, index);
  });
  book.package.scan(path, {
    ...items,
    open: (tag, name, depth, start) => {
      if (depth === 2) {
        index += 1;
        rich = false;
      }
      rich ||= name === 'r';
      items.open(tag, name, depth, start);
    },
  });
  return found;
}
