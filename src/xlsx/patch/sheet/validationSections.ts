import { readConditionals } from '../../sheet/conditionalFormats';
import { readValidations } from '../../sheet/validations';
import { printArea } from '../../sheet/address';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { appendTo, insertInOrder } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { encodeAttribute, encodeXml } from '../../../package/xml/text';
import type { Move } from '../../sheet/moveArea';
import { movedPlaces, tagEdit } from '../moves/places/movedList';
import { SHEET_ORDER } from './sheetSections';
import type { StyleBook } from '../looks/styleBook';
import type { ConditionalData, ListPatch, ValidationData } from '../workbookPatch';

/** Keeps some validations as they are written, takes the others away and adds new ones. */
export function validationEdits(
  root: XmlElement,
  prefix: string,
  { kept, added }: ListPatch<ValidationData>,
  moves: readonly Move[] = [],
): readonly Edit[] {
  const stays = keeps(kept);
  const all = readValidations(root.children);
  const places = all.map(({ element }) => movedPlaces(placesOf(element), moves));
  const isKept = (index: number): boolean => stays(index) && places[index] !== undefined;
  const gone = all.filter((_, index) => !isKept(index));
  const list = child(root, 'dataValidations');
  const made = added.map((one) => validationXml(prefix, one)).join('');
  const extensions = gone.filter(({ extension }) => extension).map(({ element }) => element);
  const plain = gone.filter(({ extension }) => !extension).map(({ element }) => element);
  const count = (list?.children.length ?? 0) - plain.length + added.length;
  return [
    ...plainEdits(root, prefix, { list, plain, made, count }),
    ...extensionEdits(root, extensions),
    ...all.flatMap(({ element }, index) => {
      const after = places[index];
      const moved = after !== undefined && isKept(index) && after !== placesOf(element);
      return moved ? placesEdit(element, after) : [];
    }),
  ];
}

function keeps(kept: ListPatch<unknown>['kept']): (index: number) => boolean {
  const stays = new Set(kept === 'all' ? [] : kept);
  return (index) => kept === 'all' || stays.has(index);
}

function placesOf(element: XmlElement): string {
  return attribute(element.tag, 'sqref') ?? child(element, 'sqref')?.text ?? '';
}

/** Those of an extension list say their cells in a child. */
function placesEdit(element: XmlElement, places: string): readonly Edit[] {
  const inner = child(element, 'sqref');
  return inner
    ? [{ start: inner.start + inner.tag.length, end: inner.closing, xml: places }]
    : [tagEdit(element, withAttribute(element.tag, 'sqref', places))];
}

function plainEdits(
  root: XmlElement,
  prefix: string,
  {
    list,
    plain,
    made,
    count,
  }: {
    readonly list: XmlElement | undefined;
    readonly plain: readonly XmlElement[];
    readonly made: string;
    readonly count: number;
  },
): readonly Edit[] {
  const name = `${prefix}dataValidations`;
  if (!list)
    return made === ''
      ? []
      : insertInOrder(
          root,
          SHEET_ORDER,
          'dataValidations',
          `<${name} count="${count}">${made}</${name}>`,
        );
  if (count === 0) return [{ start: list.start, end: list.end, xml: '' }];
  const tag = withAttribute(list.tag, 'count', String(count));
  return [...plain.map(cut), ...appendTo(list, made, tag)];
}

/** An extension whose last validation goes, goes with it: empty ones make Excel mend the file. */
function extensionEdits(root: XmlElement, gone: readonly XmlElement[]): readonly Edit[] {
  const list = child(root, 'extLst');
  const emptied = children(list, 'ext').filter((one) =>
    one.children.every(
      ({ name, children: inner }) =>
        name === 'dataValidations' && inner.every((item) => gone.includes(item)),
    ),
  );
  if (gone.length === 0) return [];
  if (list && emptied.length === list.children.length) return [cut(list)];
  const rest = gone.filter(
    (item) => !emptied.some(({ start, end }) => item.start > start && item.end < end),
  );
  const counts = children(list, 'ext')
    .filter((one) => !emptied.includes(one))
    .flatMap((one) => children(one, 'dataValidations'))
    .map(({ start, tag, children: inner }) => ({
      start,
      end: start + tag.length,
      xml: withAttribute(tag, 'count', String(inner.filter((item) => !gone.includes(item)).length)),
    }));
  return [...emptied.map(cut), ...counts, ...rest.map(cut)];
}

function cut({ start, end }: XmlElement): Edit {
  return { start, end, xml: '' };
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
  list: 'list',
  custom: 'custom',
};

function validationXml(
  prefix: string,
  { areas, rule, prompt, errorAlert, ignoreBlanks }: ValidationData,
): string {
  const [kind = ''] = Object.keys(rule);
  const { operator, formulas } = ruleOf(kind, rule[kind]);
  const flag = (name: string, on: boolean): string => (on ? ` ${name}="1"` : '');
  const text = (name: string, value: unknown): string =>
    typeof value === 'string' && value !== '' ? ` ${name}="${encodeAttribute(value)}"` : '';
  const style = typeof errorAlert.style === 'string' ? errorAlert.style.toLowerCase() : 'stop';
  const hasPrompt = typeof prompt.message === 'string' && prompt.message !== '';
  const attributes =
    text('type', TYPES[kind]) +
    (style === 'stop' ? '' : ` errorStyle="${style}"`) +
    (operator === 'between' ? '' : ` operator="${operator}"`) +
    flag('allowBlank', ignoreBlanks) +
    flag('showInputMessage', prompt.showPrompt !== false && hasPrompt) +
    flag('showErrorMessage', errorAlert.showAlert !== false) +
    text('errorTitle', errorAlert.title) +
    text('error', errorAlert.message) +
    text('promptTitle', prompt.title) +
    text('prompt', prompt.message);
  const inner = formulas.map(
    (one, index) =>
      `<${prefix}formula${index + 1}>${encodeXml(one)}</${prefix}formula${index + 1}>`,
  );
  const name = `${prefix}dataValidation`;
  return `<${name}${attributes} sqref="${areas.map(printArea).join(' ')}">${inner.join('')}</${name}>`;
}

function ruleOf(
  kind: string,
  rule: unknown,
): { readonly operator: string; readonly formulas: readonly string[] } {
  const given =
    typeof rule === 'object' && rule !== null
      ? new Map(Object.entries(rule))
      : new Map<string, unknown>();
  const text = (name: string): string => {
    const value: unknown = given.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const bare = (formula: string): string => formula.replace(/^=/, '');
  if (kind === 'list') {
    const source = text('source');
    const typed = `"${source.replaceAll('"', '""')}"`;
    return { operator: 'between', formulas: [source.startsWith('=') ? bare(source) : typed] };
  }
  if (kind === 'custom') return { operator: 'between', formulas: [bare(text('formula'))] };
  const word = text('operator') || 'Between';
  return {
    operator: word.charAt(0).toLowerCase() + word.slice(1),
    formulas: [text('formula1'), text('formula2')].filter((one) => one !== '').map(bare),
  };
}

/** Keeps some conditional formats as they are written, takes the others away and adds new ones behind them. */
export function conditionalEdits(
  root: XmlElement,
  prefix: string,
  { kept, added }: ListPatch<ConditionalData>,
  styles: StyleBook,
  moves: readonly Move[] = [],
): readonly Edit[] {
  const all = readConditionals(root.children);
  const stays = keeps(kept);
  const isGone = (places: string, index: number): boolean =>
    !stays(index) || movedPlaces(places, moves) === undefined;
  const gone = new Set(
    all.filter(({ places }, index) => isGone(places, index)).map(({ rule }) => rule),
  );
  const blocks = [...new Set(all.map(({ block }) => block))];
  const removed = blocks.flatMap((block) => {
    const rules = children(block, 'cfRule');
    if (rules.every((rule) => gone.has(rule))) return [cut(block)];
    const before = attribute(block.tag, 'sqref') ?? '';
    const after = movedPlaces(before, moves) ?? before;
    return [
      ...(after === before ? [] : [tagEdit(block, withAttribute(block.tag, 'sqref', after))]),
      ...rules.filter((rule) => gone.has(rule)).map(cut),
    ];
  });
  const last = Math.max(0, ...all.map(({ priority }) => priority));
  const made = added.map((one, index) => conditionalXml(prefix, one, last + index + 1, styles));
  return [
    ...removed,
    ...made.flatMap((xml) => insertInOrder(root, SHEET_ORDER, 'conditionalFormatting', xml)),
  ];
}

function conditionalXml(
  prefix: string,
  one: ConditionalData,
  priority: number,
  styles: StyleBook,
): string {
  const { operator, formulas } =
    one.type === 'Custom'
      ? { operator: undefined, formulas: [one.formula.replace(/^=/, '')] }
      : ruleOf('cellValue', one.cellValue);
  const type = one.type === 'Custom' ? 'expression' : 'cellIs';
  const look =
    Object.keys(one.format).length > 0 ? ` dxfId="${styles.differential(one.format)}"` : '';
  const rule =
    `<${prefix}cfRule type="${type}"${look} priority="${priority}"` +
    (one.stopIfTrue ? ' stopIfTrue="1"' : '') +
    (operator === undefined ? '' : ` operator="${operator}"`) +
    `>${formulas.map((text) => `<${prefix}formula>${encodeXml(text)}</${prefix}formula>`).join('')}</${prefix}cfRule>`;
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${one.areas.map(printArea).join(' ')}">${rule}</${name}>`;
}
