import type { DocxNode } from './documentTree';
import { childOf } from './documentTree';
import { isOn, propertiesOf, valueOf } from './properties';

/** How a run changes what its characters say: not seen or struck out by hand, or raised as a note's number is. */
export function runLooks(xml: string, run: DocxNode): 'unseen' | 'raised' | undefined {
  const own = childOf(run, 'rPr');
  // Most runs only have a style: their properties need not be read.
  if (!own || !TELLING.test(xml.slice(own.start, own.end))) return undefined;
  const properties = propertiesOf(xml, run, 'rPr');
  if (UNSEEN.some((name) => isOn(properties, name))) return 'unseen';
  return valueOf(properties, 'vertAlign') === 'superscript' ? 'raised' : undefined;
}

const UNSEEN = ['vanish', 'strike', 'dstrike'];
const TELLING = /vanish|strike|superscript/;
