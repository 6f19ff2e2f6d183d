import { shownCopy, typedText } from '../../src/preview/document/shownCopy';
import { newDocument } from '../../src/simulator/word/model/newDocument';
import {
  documentXml,
  openedDocument,
  setDocumentXml,
} from '../../src/simulator/word/model/wordDocument';

test('a no-break hyphen is drawn in the shown copy, and is a hyphen again where its figure is typed over', () => {
  const document = openedDocument(newDocument());
  const code = '<w:p><w:r><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t></w:r></w:p>';
  const xml = documentXml(document).replace('<w:body>', `<w:body>${code}`);
  setDocumentXml(document, xml);
  const shown = documentXml(openedDocument(shownCopy(document))).replace(/<[^>]+>/g, '');
  expect(shown).toContain('57\u2011NQ/TW');
  expect(typedText('57\u2011NQ/TW')).toBe('57-NQ/TW');
  expect(documentXml(document)).toBe(xml);
});
