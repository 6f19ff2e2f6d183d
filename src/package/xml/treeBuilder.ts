import { UnreadablePackage } from '../unreadablePackage';
import type { XmlElement } from './element';
import type { XmlHandler } from './scanXml';
import { pieceText } from './text';

/** More elements than any sheet has outside of its cells. */
const MOST_ELEMENTS = 400_000;

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/** A handler that builds trees: each element that is opened while none is open is a tree, and given when it closes. */
export function treeBuilder(done: (element: XmlElement) => void): Required<XmlHandler> {
  const path: Growing[] = [];
  let count = 0;
  return {
    open: (tag, name, _, start) => {
      count += 1;
      if (count > MOST_ELEMENTS) throw new UnreadablePackage('tooLarge');
      const made: Growing = {
        name,
        tag,
        start,
        end: start,
        closing: start,
        children: [],
        text: '',
      };
      path.at(-1)?.children.push(made);
      path.push(made);
    },
    text: (text, raw) => {
      const last = path.at(-1);
      if (last) last.text += pieceText(text, raw);
    },
    close: (_, __, start, end) => {
      const last = path.pop();
      if (!last) return;
      last.closing = start;
      last.end = end;
      if (path.length === 0) done(last);
    },
  };
}
