import type { ReportRecord } from '../../domain/report/record/record';
import { XML, type Part, type Relationship } from '../package/part';
import { RECORD, recordXml } from './recordXml';

/** Identity of the part; the same in every report, so that equal reports are equal bytes. */
const ITEM = '{8D1B6C57-5A3E-4F0B-9C57-0B5757A1C057}';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

const PROPERTIES: Part = {
  path: 'customXml/itemProps1.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  content: `${XML}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${RECORD}"/></ds:schemaRefs></ds:datastoreItem>`,
};

/** From the document to the part. */
export const RECORD_RELATIONSHIP: Relationship = {
  id: 'record',
  type: 'customXml',
  target: '../customXml/item1.xml',
};

/** The part that keeps what was written, and its properties. */
export function recordParts(record: ReportRecord, longFields: readonly string[]): readonly Part[] {
  return [
    {
      path: 'customXml/item1.xml',
      contentType: 'application/xml',
      content: recordXml(record, longFields),
      relationships: [{ id: 'properties', type: 'customXmlProps', target: 'itemProps1.xml' }],
    },
    PROPERTIES,
  ];
}
