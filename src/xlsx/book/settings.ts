import { attribute } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import type { Book } from './openBook';

/** The namespace of the custom XML part in which a file without Excel keeps the add-in's settings. */
export const SETTINGS_NAMESPACE = 'urn:bao-cao-57:settings';
/** Custom parts of others are not searched for ours beyond this size. */
const MOST_SETTINGS = 4 * 1024 * 1024;

/** The add-in's settings by key: from our own part, else from the part in which Excel keeps an add-in's settings. */
export function readSettings(book: Book): Readonly<Record<string, unknown>> {
  const own = settingsPath(book);
  if (own !== undefined) return record(parsed(book.package.tree(own).text));
  const extensions = [...book.package.entries.keys()].filter((path) =>
    /webextension\d*\.xml$/i.test(path),
  );
  const properties = extensions.flatMap((path) => propertiesOf(book.package.tree(path)));
  return Object.fromEntries(
    properties.map(({ tag }) => [
      attribute(tag, 'name') ?? '',
      parsed(attribute(tag, 'value') ?? ''),
    ]),
  );
}

/** Where our own settings part lies. */
export function settingsPath({ package: from }: Book): string | undefined {
  return [...from.entries].find(
    ([path, { size }]) =>
      /^customXml\/item\d+\.xml$/i.test(path) &&
      size < MOST_SETTINGS &&
      from.text(path).slice(0, 2000).includes(SETTINGS_NAMESPACE),
  )?.[0];
}

function propertiesOf(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'property' && attribute(element.tag, 'name') !== undefined) return [element];
  return element.children.flatMap(propertiesOf);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
