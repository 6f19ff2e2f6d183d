import { child, descendants, everyElement, value, type XmlElement } from './xmlTree';

/** Sections, content controls, drawings and text of the document, as Word wants them. */
export function checkBody(body: XmlElement): string[] {
  return [
    ...checkOrder(body),
    ...checkWidths(body),
    ...checkControls(body),
    ...[...everyElement(body)].filter(({ name }) => name === 'w:t').flatMap(checkText),
  ];
}

function checkOrder(body: XmlElement): string[] {
  const names = unwrapped(body).map(({ name }) => name);
  const strangers = names.filter((name) => !['w:p', 'w:tbl', 'w:sectPr'].includes(name));
  const touching = names.some((name, at) => name === 'w:tbl' && names[at + 1] !== 'w:p');
  return [
    ...(names.indexOf('w:sectPr') === names.length - 1 ? [] : ['w:sectPr is not the last element']),
    ...strangers.map((name) => `${name} in the body`),
    ...(touching ? ['a table without a paragraph after it'] : []),
  ];
}

/** What stands in the body, also inside content controls around tables and paragraphs. */
function unwrapped({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((element) => {
    const content = element.name === 'w:sdt' ? child(element, 'w:sdtContent') : undefined;
    return content ? unwrapped(content) : [element];
  });
}

/** No table is wider than the text of the section it stands in. */
function checkWidths(body: XmlElement): string[] {
  const problems: string[] = [];
  let waiting: number[] = [];
  for (const element of unwrapped(body)) {
    if (element.name === 'w:tbl') waiting.push(tableWidth(element));
    const section =
      element.name === 'w:sectPr' ? element : child(child(element, 'w:pPr'), 'w:sectPr');
    if (!section) continue;
    const room = textWidth(section);
    problems.push(
      ...waiting.filter((width) => width > room).map((width) => `table ${width} > ${room}`),
    );
    waiting = [];
  }
  return problems;
}

function tableWidth(table: XmlElement): number {
  return Number(child(child(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
}

function textWidth(section: XmlElement): number {
  const margins = child(section, 'w:pgMar')?.attributes ?? {};
  const page = Number(child(section, 'w:pgSz')?.attributes['w:w']);
  return page - Number(margins['w:left']) - Number(margins['w:right']);
}

function checkControls(body: XmlElement): string[] {
  const controls = descendants(body, 'w:sdtPr');
  const ids = [
    ...controls.map((control) => value(control, 'w:id') ?? ''),
    ...descendants(body, 'wp:docPr').map(({ attributes }) => attributes['id'] ?? ''),
  ];
  const long = controls.flatMap((control) => [value(control, 'w:tag'), value(control, 'w:alias')]);
  return [
    ...ids.filter((id, at) => id === '' || ids.indexOf(id) !== at).map((id) => `id ${id} twice`),
    ...long
      .filter((text) => (text ?? '').length > 64)
      .map((text) => `longer than 64: ${text ?? ''}`),
    ...descendants(body, 'wp:docPr')
      .filter(({ attributes }) => !attributes['descr'])
      .map(() => 'a drawing without a text alternative'),
  ];
}

function checkText({ text, attributes }: XmlElement): string[] {
  const edges = text !== text.trim() && attributes['xml:space'] !== 'preserve';
  return [
    ...(edges ? [`blanks at the edge of “${text}” get lost`] : []),
    ...(/[\n\r\t]/.test(text) ? [`a line break or tab as text: “${text}”`] : []),
    ...(text === text.normalize('NFC') || !/[\u0300-\u036f]/.test(text)
      ? []
      : [`not composed: “${text}”`]),
  ];
}
