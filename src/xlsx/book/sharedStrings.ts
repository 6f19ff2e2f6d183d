import { UnreadableXlsx } from '../unreadableXlsx';
import { pieceText } from '../../package/xml/text';
import { decodeEscapes } from '../escapes';
import type { XmlHandler } from '../../package/xml/scanXml';
import type { Book } from './openBook';
import { partOf } from './openBook';

const MOST_STRINGS = 2_000_000;

/** The texts that cells share, rich ones as plain text; readings for phonetic guides (`rPh`) are left out. */
export function readSharedStrings(book: Book): readonly string[] {
  const path = partOf(book, 'sharedStrings');
  const strings: string[] = [];
  if (path !== undefined)
    book.package.scan(
      path,
      stringItems('si', (text) => strings.push(text)),
    );
  return strings;
}

/** Gathers the text of every element of a name (`si`, `is`): that of its `t`, but for those in a phonetic run. */
export function stringItems(item: string, take: (text: string) => void): Required<XmlHandler> {
  let [inside, phonetic, reading, count] = [0, 0, false, 0];
  let found = '';
  return {
    open: (_, name, depth) => {
      if (inside === 0 && name === item) {
        inside = depth;
        found = '';
        count += 1;
        if (count > MOST_STRINGS) throw new UnreadableXlsx('tooLarge');
      } else if (inside > 0 && name === 'rPh') phonetic = depth;
      else if (inside > 0 && name === 't') reading = phonetic === 0;
    },
    text: (text, raw) => {
      if (reading) found += pieceText(text, raw);
    },
    close: (name, depth) => {
      if (name === 't') reading = false;
      if (depth === phonetic) phonetic = 0;
      if (depth !== inside) return;
      inside = 0;
      take(decodeEscapes(found));
    },
  };
}
