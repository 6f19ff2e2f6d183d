import type { XmlWriter } from '../xml/xmlWriter';
import type { References } from './references';

/** Where the document's XML goes, and what it refers to. */
export interface DocumentWriter {
  readonly out: XmlWriter;
  readonly references: References;
}
