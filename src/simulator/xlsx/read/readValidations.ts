import type { ValidationXml } from '../../../xlsx/sheet/validations';
import { attribute, isTrue } from '../../../package/xml/attributes';
import { decodeEscapes } from '../../../xlsx/escapes';
import type { Validation } from '../../excel/model/book/workbook';

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

/** A data validation in the words of Office.js. */
export function readValidation(from: ValidationXml): Validation {
  const given = (name: string): string => attribute(from.element.tag, name) ?? '';
  return {
    areas: [...from.areas],
    rule: readRule(from, given),
    prompt: {
      showPrompt: isTrue(given('showInputMessage')),
      title: given('promptTitle'),
      message: decodeEscapes(given('prompt')),
    },
    errorAlert: {
      showAlert: isTrue(given('showErrorMessage')),
      style: { warning: 'Warning', information: 'Information' }[given('errorStyle')] ?? 'Stop',
      title: given('errorTitle'),
      message: decodeEscapes(given('error')),
    },
    ignoreBlanks: isTrue(given('allowBlank')),
  };
}

function readRule(
  { type, formula1, formula2 }: ValidationXml,
  given: (name: string) => string,
): Record<string, unknown> {
  if (type === 'list') {
    const typed = /^"([\s\S]*)"$/.exec(formula1)?.[1]?.replaceAll('""', '"');
    return {
      list: { inCellDropDown: !isTrue(given('showDropDown')), source: typed ?? `=${formula1}` },
    };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = RULES[type];
  if (!kind) return {};
  const operator = given('operator');
  const word = OPERATORS.includes(operator) ? operator : 'between';
  const rule = {
    formula1: constant(formula1),
    formula2: constant(formula2),
    operator: word.charAt(0).toUpperCase() + word.slice(1),
  };
  return { [kind]: rule };
}

function constant(formula: string): string | number {
  return formula !== '' && !Number.isNaN(Number(formula))
    ? Number(formula)
    : formula && `=${formula}`;
}
