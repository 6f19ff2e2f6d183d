import { parseXml } from '../../src/package/xml/parseXml';
import { attribute, withAttribute } from '../../src/package/xml/attributes';
import { scanXml } from '../../src/package/xml/scanXml';
import { UnreadablePackage } from '../../src/package/unreadablePackage';
import { unitsSince } from '../support/unitsSince';

function events(pieces: readonly string[]): string[] {
  const told: string[] = [];
  const scanner = scanXml({
    open: (tag, name, depth, start) => told.push(`${depth} ${name} ${tag} @${start}`),
    text: (text, raw) => told.push(raw ? `raw ${text}` : `text ${text}`),
    close: (name, depth, start, end) => told.push(`/${depth} ${name} @${start}-${end}`),
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return told;
}

const XML = `<?xml version="1.0"?>\n<x:a b='1 > 0'><!-- <c> --><c/>t&amp;u<![CDATA[<&]]></x:a >\n`;

test('tags, texts and places come in order, and a sign in quotes or comments is none', () => {
  expect(events([XML])).toEqual([
    "1 a <x:a b='1 > 0'> @22",
    '2 c <c/> @49',
    '/2 c @53-53',
    'text t&amp;u',
    'raw <&',
    '/1 a @74-81',
  ]);
});

test('where the text is cut into pieces makes no difference', () => {
  const whole = events([XML]);
  for (let at = 1; at < XML.length; at += 1)
    expect(events([XML.slice(0, at), XML.slice(at)])).toEqual(whole);
  expect(events(Array.from(XML))).toEqual(whole);
});

test.each([
  ['<a>', 'an open end'],
  ['<a></b>', 'names that do not close in order'],
  ['<a/><b/>', 'a second root'],
  ['<a/>x<', 'something behind the root'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'a document type'],
  ['<a b="<c/>', 'a quote that does not close'],
  [`<a>${'<b>'.repeat(600)}`, 'a depth of 600'],
  ['', 'nothing'],
])('%s is refused: %s', (xml) => {
  expect(() => events([xml])).toThrow(UnreadablePackage);
});

test.each(['<!--', "<a b='", '<c>', '<', '<![CDATA[', '</a', '&', '<?'])(
  'a million of %s costs no more than its length',
  (piece) => {
    const text = `<a>${piece.repeat(1_000_000)}`;
    const started = process.cpuUsage();
    const cut = Array.from({ length: Math.ceil(text.length / 65536) }, (_, index) =>
      text.slice(index * 65536, (index + 1) * 65536),
    );
    expect(() => events(cut)).toThrow(UnreadablePackage);
    expect(unitsSince(started)).toBeLessThan(60);
  },
);

test('attributes are found in single quotes, with blanks, prefixes and entities, and set without touching others', () => {
  const tag = `<c r = 'A1' x:id="7"\n t="a &lt; &#7881;" s=''/>`;
  expect(['r', 'id', 't', 's', 'i'].map((name) => attribute(tag, name))).toEqual([
    'A1',
    '7',
    'a < ỉ',
    '',
    undefined,
  ]);
  expect(withAttribute(tag, 's', '3')).toBe(`<c r = 'A1' x:id="7"\n t="a &lt; &#7881;" s="3"/>`);
  expect(withAttribute('<c r="A1" t="s">', 't', undefined)).toBe('<c r="A1">');
  expect(withAttribute('<c/>', 't', 's')).toBe('<c t="s"/>');
});

test('an element knows where it stands in its text', () => {
  const xml = '<a><b c="1"><d/>e</b></a>';
  const [b] = parseXml(xml).children;
  expect(b).toMatchObject({
    name: 'b',
    tag: '<b c="1">',
    text: 'e',
    start: 3,
    end: 21,
    closing: 17,
  });
  expect(xml.slice(b?.start, b?.end)).toBe('<b c="1"><d/>e</b>');
});
