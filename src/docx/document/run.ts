import type { Run } from '../../domain/report/run';
import { CONTROL_END, controlStart } from '../written/control';
import { textXml } from '../xml/textXml';
import { fieldTag } from './fieldTag';
import type { References } from './references';

/** A run; the value of a field stands in a content control tagged with the field. */
export function runXml(run: Run, references: References, contentOf: ContentOf = textXml): string {
  const xml = plainRunXml(run, contentOf);
  return run.field === undefined ? xml : contentControl(run.field, xml, references);
}

/** What a run's text becomes: `textXml`, or `cellTextXml` in tables. */
type ContentOf = (text: string) => string;

/** All runs of a paragraph. */
export function runsXml(
  runs: readonly Run[],
  references: References,
  contentOf: ContentOf = textXml,
): string {
  let xml = '';
  for (const run of runs) xml += runXml(run, references, contentOf);
  return xml;
}

function plainRunXml({ text, bold, italic, mark }: Run, contentOf: ContentOf): string {
  const content = contentOf(text);
  if (!bold && !italic && !mark) return `<w:r>${content}</w:r>`;
  const properties =
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italic ? '<w:i/><w:iCs/>' : '') +
    (mark ? '<w:highlight w:val="yellow"/>' : '');
  return `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
}

/** The value of a field in its content control. */
function contentControl(field: string, content: string, references: References): string {
  const { tag, alias } = fieldTag(field, references);
  return controlStart({ tag, title: alias }, references) + content + CONTROL_END;
}
