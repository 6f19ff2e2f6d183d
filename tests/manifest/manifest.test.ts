import { readFileSync } from 'node:fs';
import { manifestProblems } from './manifestProblems';
import { MANIFEST, SURROUNDINGS } from './surroundings';

const manifest = readFileSync(MANIFEST, 'utf8');
const problems = (xml: string) => manifestProblems(xml, SURROUNDINGS);

/** The manifest with one thing changed; fails when the thing is not there to change. */
function broken(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
}

test('the manifest of this repository has no problem', () => {
  expect(problems(manifest)).toEqual([]);
});

test('its description offers the three verbs and the pane in Vietnamese', () => {
  for (const label of ['Mở bảng điều khiển', 'Tạo mẫu', 'Kiểm tra', 'Xuất báo cáo', 'Báo cáo 57']) {
    expect(manifest).toContain(`DefaultValue="${label}"`);
  }
});

test.each<[string, string | RegExp, string, string]>([
  ['Word is not in the base', '<Host Name="Document" />', '', 'host Document is not in the base'],
  [
    'a host is listed twice',
    '<Host Name="Document" />',
    '<Host Name="Document" /><Host Name="Document" />',
    'host Document is listed twice',
  ],
  [
    'a host has no overrides',
    '<Host Name="Document" />',
    '<Host Name="Document" /><Host Name="Presentation" />',
    'host Presentation has no overrides',
  ],
  [
    'Word is given a ribbon function',
    /(<TaskpaneId>BaoCao57\.Word\.Pane<\/TaskpaneId>)/,
    '$1<FunctionName>checkWorkbook</FunctionName>',
    'FunctionName in the Word host',
  ],
  [
    'two buttons open one pane',
    'BaoCao57.Word.Pane',
    'BaoCao57.Pane',
    'pane BaoCao57.Pane has two buttons',
  ],
  ['a tag is not closed', '</Hosts>', '', 'not well-formed'],
  [
    'two elements change places',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    'Version stands too late',
  ],
  [
    'an element is unknown',
    '<Permissions>',
    '<Toolbar /><Permissions>',
    'OfficeApp may not contain Toolbar',
  ],
  [
    'a needed element is missing',
    /<ProviderName>.*<\/ProviderName>/,
    '',
    'OfficeApp lacks ProviderName',
  ],
  ['the id is no GUID', /<Id>.*<\/Id>/, '<Id>bao-cao-57</Id>', 'Id is not a GUID'],
  [
    'the version has letters',
    /<Version>.*<\/Version>/,
    '<Version>1.0-beta</Version>',
    'Version is not n.n.n.n',
  ],
  ['the locale has no country', '>vi-VN<', '>vi<', 'DefaultLocale is not vi-VN'],
  [
    'the permission only reads',
    'ReadWriteDocument',
    'ReadDocument',
    'Permissions is not ReadWriteDocument',
  ],
  [
    'a requirement set is asked for',
    '<DefaultSettings>',
    '<Requirements /><DefaultSettings>',
    'Requirements hides',
  ],
  [
    'two buttons share an id',
    'id="BaoCao57.CheckWorkbook"',
    'id="BaoCao57.ExportReport"',
    'BaoCao57.ExportReport is used twice',
  ],
  [
    'two resources share an id',
    '<bt:String id="Group.Label"',
    '<bt:String id="CheckWorkbook.Label"',
    'CheckWorkbook.Label is used twice',
  ],
  ['a resource id has 33 characters', /CheckWorkbook\.Tip/g, 'C'.repeat(33), '1 to 32 characters'],
  [
    'a resid resolves to nothing',
    '<Label resid="CheckWorkbook.Label" />',
    '<Label resid="Check.Label" />',
    'resid Check.Label resolves to nothing',
  ],
  [
    'a resid points to another kind',
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="App.16" />',
    'FunctionFile: resid App.16 resolves to nothing',
  ],
  [
    'a label is too long',
    'DefaultValue="Kiểm tra"',
    `DefaultValue="${'x'.repeat(126)}"`,
    '1 to 125 characters',
  ],
  ['no support address is named', /<SupportUrl[^>]*>/, '', 'one SupportUrl must be named'],
  [
    'an address is not https',
    'https://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html',
    'is not https',
  ],
  [
    'a text overrides the default locale',
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Locale="vi-VN" Value="Kiểm tra" />',
    'overrides the default locale',
  ],
  [
    'a text lacks its English',
    '<bt:Override Locale="en-US" Value="Check" />',
    '',
    '"Kiểm tra" has no en-US',
  ],
  [
    'an icon lacks a needed size',
    '<bt:Image size="80" resid="Check.80" />',
    '',
    'an Icon lacks size 80',
  ],
  [
    'an icon has a size Office does not know',
    'size="48" resid="Check.48"',
    'size="50" resid="Check.48"',
    'an Icon has size 50',
  ],
  [
    'an icon file has other dimensions',
    'size="48" resid="Check.48"',
    'size="64" resid="Check.48"',
    'is 48 × 48, not 64 × 64',
  ],
  [
    'an icon file does not exist',
    'icons/check-16.png',
    'icons/kiem-tra-16.png',
    'kiem-tra-16.png does not exist',
  ],
  [
    'a button calls a function nobody wrote',
    '<FunctionName>checkWorkbook</FunctionName>',
    '<FunctionName>check</FunctionName>',
    'no code answers to check',
  ],
  [
    'ribbon functions have no file',
    '<FunctionFile resid="Pane.Url" />',
    '',
    'FunctionFile is missing',
  ],
  [
    'a pane button has no pane',
    '<TaskpaneId>BaoCao57.Pane</TaskpaneId>',
    '',
    'an Action lacks its pane',
  ],
])('a manifest where %s is refused', (_, from, to, sentence) => {
  expect(problems(broken(from, to)).join('\n')).toContain(sentence);
});

test('an icon that is no PNG is refused', () => {
  const around = { ...SURROUNDINGS, icon: () => new TextEncoder().encode('<svg>') };
  expect(manifestProblems(manifest, around)[0]).toContain('is not a PNG');
});
