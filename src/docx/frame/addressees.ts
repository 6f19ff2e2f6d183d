import { measure } from '../text/measure';
import { textParagraph } from '../document/paragraph';

const LEAD = 'Kính gửi:';

/**
 * Kính gửi (NĐ 30/2020, PL I, Mục II.9): one name on the same line, several below it,
 * their dashes under the colon. The whole stands in the middle of the page.
 */
export function addressees(names: readonly string[], size: number, width: number): string {
  const [only = '', ...others] = names;
  if (names.length === 0) return '';
  if (others.length === 0) return oneAddressee(only.replace(/^-\s*/, ''), size, width);
  const colon = Math.round(measure('Kính gửi', size, false));
  const left = middle(colon + widest(names, size), width);
  const dash = Math.round(measure('- ', size, false));
  return [
    textParagraph('KinhGui', LEAD, { left, keepNext: true }),
    ...names.map((name) =>
      textParagraph('KinhGui', name, { left: left + colon + dash, hanging: dash }),
    ),
  ].join('');
}

function oneAddressee(name: string, size: number, width: number): string {
  const hanging = Math.round(measure(`${LEAD} `, size, false));
  const left = middle(hanging + widest([name], size), width);
  return textParagraph('KinhGui', `${LEAD} ${name}`, { left: left + hanging, hanging });
}

function widest(names: readonly string[], size: number): number {
  return Math.max(...names.map((name) => measure(name, size, false)));
}

/** Indent that centres a text of this width; never less than a paragraph's first line. */
function middle(text: number, width: number): number {
  return Math.max(720, Math.round((width - text) / 2));
}
