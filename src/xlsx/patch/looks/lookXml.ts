import { withAttribute } from '../../../package/xml/attributes';
import { parseXml } from '../../../package/xml/parseXml';
import { encodeXml } from '../../../package/xml/text';
import type { Look, LookBorder } from './look';

/** Whether two looks differ in one of some properties. */
export function differs(before: Look, after: Look, names: readonly (keyof Look)[]): boolean {
  return names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** In the order in which Excel writes them. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const FONT_PROPERTIES = [
  'fontName',
  'fontSize',
  'fontColor',
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const;

/** The font with what differs changed; undefined where nothing does. */
export function fontXml(
  prefix: string,
  base: string | undefined,
  before: Look,
  after: Look,
): string | undefined {
  const parts = new Map<string, string>();
  if (base !== undefined)
    for (const { name, tag } of parseXml(base).children)
      parts.set(name, tag.replace(/>$/, '/>').replace('//>', '/>'));
  if (!differs(before, after, FONT_PROPERTIES)) return undefined;
  const put = (property: keyof Look, name: string, xml: string | undefined): void => {
    if (!differs(before, after, [property])) return;
    if (xml === undefined) parts.delete(name);
    else parts.set(name, xml);
  };
  const flag = (on: boolean | undefined, name: string): string | undefined =>
    on ? `<${prefix}${name}/>` : undefined;
  put('bold', 'b', flag(after.bold, 'b'));
  put('italic', 'i', flag(after.italic, 'i'));
  put('strikethrough', 'strike', flag(after.strikethrough, 'strike'));
  put('underline', 'u', flag((after.underline ?? 'None') !== 'None', 'u'));
  put('fontSize', 'sz', `<${prefix}sz val="${after.fontSize ?? 11}"/>`);
  put('fontColor', 'color', after.fontColor && colorXml(prefix, 'color', after.fontColor));
  put('fontName', 'name', `<${prefix}name val="${encodeXml(after.fontName ?? 'Calibri')}"/>`);
  if (differs(before, after, ['fontName'])) {
    for (const name of ['scheme', 'family', 'charset']) parts.delete(name);
  }
  const inner = FONT_ORDER.map((name) => parts.get(name) ?? '').join('');
  return `<${prefix}font>${inner}</${prefix}font>`;
}

/** The fill where it differs. */
export function fillXml(prefix: string, before: Look, after: Look): string | undefined {
  if (!differs(before, after, ['fill'])) return undefined;
  const p = `${prefix}patternFill`;
  if (after.fill === undefined) return `<${prefix}fill><${p} patternType="none"/></${prefix}fill>`;
  const color = colorXml(prefix, 'fgColor', after.fill);
  return `<${prefix}fill><${p} patternType="solid">${color}<${prefix}bgColor indexed="64"/></${p}></${prefix}fill>`;
}

const SIDES = ['Left', 'Right', 'Top', 'Bottom'];

/** The frame with the sides that differ changed; diagonal lines stay. */
export function borderXml(
  prefix: string,
  base: string | undefined,
  before: Look,
  after: Look,
): string | undefined {
  if (!differs(before, after, ['borders'])) return undefined;
  const root = base === undefined ? undefined : parseXml(base);
  const kept = (name: string): string => {
    const found = root?.children.find((one) => one.name === name);
    return found && base !== undefined ? base.slice(found.start, found.end) : '';
  };
  const sides = SIDES.map((side) => {
    const [one, other] = [before.borders?.[`Edge${side}`], after.borders?.[`Edge${side}`]];
    const name = side.toLowerCase();
    if (JSON.stringify(one) === JSON.stringify(other)) return kept(name);
    return lineXml(prefix, name, other);
  });
  const open = (root?.tag ?? `<${prefix}border>`).replace(/\s*\/>$/, '>');
  return `${open}${sides.join('')}${kept('diagonal')}</${prefix}border>`;
}

const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: 'hair',
  Medium: 'medium',
  Thick: 'thick',
};
const LINES: Readonly<Record<string, string>> = { Dot: 'dotted', Dash: 'dashed', Double: 'double' };

function lineXml(prefix: string, name: string, border: LookBorder | undefined): string {
  if (!border || border.style === 'None') return `<${prefix}${name}/>`;
  const style = LINES[border.style] ?? WEIGHTS[border.weight] ?? 'thin';
  return `<${prefix}${name} style="${style}">${colorXml(prefix, 'color', border.color)}</${prefix}${name}>`;
}

/** The alignment with what differs changed; rotation and the like stay. */
export function alignmentXml(
  prefix: string,
  base: string | undefined,
  before: Look,
  after: Look,
): string | undefined {
  if (!differs(before, after, ['horizontal', 'vertical', 'wrap', 'indent', 'shrinkToFit']))
    return undefined;
  const word = (value: string | undefined, none: string): string | undefined =>
    value === undefined || value === none ? undefined : lowerFirst(value);
  const values: Readonly<Record<string, string | undefined>> = {
    horizontal: word(after.horizontal, 'General'),
    vertical: word(after.vertical, 'Bottom'),
    wrapText: after.wrap ? '1' : undefined,
    indent: after.indent ? String(after.indent) : undefined,
    shrinkToFit: after.shrinkToFit ? '1' : undefined,
  };
  let tag = (base ?? `<${prefix}alignment/>`).replace(/\s*\/?>$/, '/>');
  for (const [name, value] of Object.entries(values)) tag = withAttribute(tag, name, value);
  return tag;
}

/** Whether the cell is locked, where it differs. */
export function protectionXml(
  prefix: string,
  base: string | undefined,
  before: Look,
  after: Look,
): string | undefined {
  if (!differs(before, after, ['unlocked', 'formulaHidden'])) return undefined;
  const tag = (base ?? `<${prefix}protection/>`).replace(/\s*\/?>$/, '/>');
  const locked = withAttribute(tag, 'locked', after.unlocked ? '0' : '1');
  return withAttribute(locked, 'hidden', after.formulaHidden ? '1' : undefined);
}

/** The looks of a conditional format. */
export function dxfXml(prefix: string, look: Look): string {
  const flags = (['bold', 'italic', 'strikethrough'] as const).map((name) =>
    look[name] ? `<${prefix}${{ bold: 'b', italic: 'i', strikethrough: 'strike' }[name]}/>` : '',
  );
  const under = (look.underline ?? 'None') === 'None' ? '' : `<${prefix}u/>`;
  const color = look.fontColor ? colorXml(prefix, 'color', look.fontColor) : '';
  const inner = flags.join('') + under + color;
  const font = inner && `<${prefix}font>${inner}</${prefix}font>`;
  const p = `${prefix}patternFill`;
  const fill =
    look.fill &&
    `<${prefix}fill><${p} patternType="solid">${colorXml(prefix, 'bgColor', look.fill)}</${p}></${prefix}fill>`;
  return `<${prefix}dxf>${font}${fill ?? ''}</${prefix}dxf>`;
}

/** `<color rgb="FF1F4E79"/>` of `#1F4E79`. */
export function colorXml(prefix: string, name: string, hex: string): string {
  return `<${prefix}${name} rgb="FF${hex.replace('#', '').toUpperCase()}"/>`;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
