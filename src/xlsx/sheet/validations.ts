import type { Area } from '../../domain/grid';
import { attribute } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { child, children } from '../../package/xml/element';
import { areasOf } from './address';

/** A data validation as written. */
export interface ValidationXml {
  readonly areas: readonly Area[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`; `none` where any value may stand. */
  readonly type: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly element: XmlElement;
  /** In the extension list, where Excel 2010 and later keep validations that read another sheet. */
  readonly extension: boolean;
}

/** The validations of a sheet's sections, the plain ones and those of its extension list. */
export function readValidations(sections: readonly XmlElement[]): readonly ValidationXml[] {
  const plain = sections.filter(({ name }) => name === 'dataValidations');
  const extensions = sections
    .filter(({ name }) => name === 'extLst')
    .flatMap((list) => children(list, 'ext'))
    .flatMap((one) => children(one, 'dataValidations'));
  return [
    ...plain.flatMap((list) => children(list, 'dataValidation').map((one) => read(one, false))),
    ...extensions.flatMap((list) => children(list, 'dataValidation').map((one) => read(one, true))),
  ].filter(({ areas }) => areas.length > 0);
}

function read(element: XmlElement, extension: boolean): ValidationXml {
  return {
    element,
    extension,
    areas: areasOf(attribute(element.tag, 'sqref') ?? child(element, 'sqref')?.text ?? ''),
    type: attribute(element.tag, 'type') ?? 'none',
    formula1: formula(child(element, 'formula1')),
    formula2: formula(child(element, 'formula2')),
  };
}

function formula(element: XmlElement | undefined): string {
  return (child(element, 'f') ?? element)?.text.trim() ?? '';
}
