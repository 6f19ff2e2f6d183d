import { SETTINGS_NAMESPACE } from '../book/settings';
import { encodeXml } from '../../package/xml/text';

/** The part that keeps the add-in's settings in a file. */
export function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const json = encodeXml(JSON.stringify(settings));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}
