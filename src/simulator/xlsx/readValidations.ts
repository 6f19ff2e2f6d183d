import { tryParseAddress } from '../excel/model/address';
import type { Validation } from '../excel/model/workbook';
import { attribute, decodeXml, isTrue } from './workbookPackage';

const RULES: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};

const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

/**
 * The validations of a sheet part: the plain ones, and those that Excel 2010 and later put into the
 * extension list because they read another sheet.
 */
export function readValidations(xml: string): Validation[] {
  const found =
    xml.match(
      /<(?:x14:)?dataValidation(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/(?:x14:)?dataValidation>)/g,
    ) ?? [];
  return found.flatMap(readValidation);
}

function readValidation(xml: string): Validation[] {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? '';
  const ranges = attribute(tag, 'sqref') ?? inner(xml, 'xm:sqref');
  const areas = ranges.split(/\s+/).flatMap((one) => tryParseAddress(one) ?? []);
  const given = (name: string): string => attribute(tag, name) ?? '';
  const validation: Validation = {
    areas,
    rule: readRule(
      given('type'),
      given('operator'),
      inner(xml, 'formula1'),
      inner(xml, 'formula2'),
      given('showDropDown'),
    ),
    prompt: {
      showPrompt: isTrue(given('showInputMessage')),
      title: given('promptTitle'),
      message: line(given('prompt')),
    },
    errorAlert: {
      showAlert: isTrue(given('showErrorMessage')),
      style: { warning: 'Warning', information: 'Information' }[given('errorStyle')] ?? 'Stop',
      title: given('errorTitle'),
      message: line(given('error')),
    },
    ignoreBlanks: isTrue(given('allowBlank')),
  };
  return areas.length ? [validation] : [];
}

function readRule(
  type: string,
  operator: string,
  first: string,
  second: string,
  hidden: string,
): Record<string, unknown> {
  if (type === 'list') {
    const typed = /^"([\s\S]*)"$/.exec(first)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: !isTrue(hidden), source: typed ?? `=${first}` } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const kind = RULES[type];
  if (!kind) return {};
  const word = OPERATORS.includes(operator) ? operator : 'between';
  const rule = {
    formula1: constant(first),
    formula2: constant(second),
    operator: word.charAt(0).toUpperCase() + word.slice(1),
  };
  return { [kind]: rule };
}

function constant(formula: string): string | number {
  return formula !== '' && !Number.isNaN(Number(formula))
    ? Number(formula)
    : formula && `=${formula}`;
}

function inner(xml: string, name: string): string {
  const found =
    new RegExp(`<(?:x14:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:x14:)?${name}>`).exec(xml)?.[1] ??
    '';
  return decodeXml(found.replace(/<\/?xm:f>/g, '').trim());
}

function line(message: string): string {
  return message.replaceAll('_x000a_', '\n').replaceAll('_x000A_', '\n');
}
