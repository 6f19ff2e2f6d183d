import { XMLValidator } from 'fast-xml-parser';
import { all, parseElement, type Element } from './element';
import { orderProblems } from './order';
import { pngSize } from './pngSize';

/** What the manifest refers to outside itself. */
export interface Surroundings {
  /** Function names that the ribbon code answers to. */
  readonly commands: readonly string[];
  /** The bytes of an icon by its address; `undefined` when there is no such file. */
  readonly icon: (url: string) => Uint8Array | undefined;
}

type Check = (root: Element, around: Surroundings) => readonly string[];

/** Everything Office would refuse or silently ignore in a manifest, one English sentence each. */
export function manifestProblems(xml: string, around: Surroundings): readonly string[] {
  // Its successor is a package of its own, which one call is not worth.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`not well-formed: ${wellFormed.err.msg}`];
  const root = parseElement(xml);
  return CHECKS.flatMap((check) => check(root, around));
}

const named = (root: Element, ...names: readonly string[]): readonly Element[] =>
  all(root).filter((element) => names.includes(element.name));
const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
const value = (element: Element): string => attribute(element, 'DefaultValue');
const resources = (root: Element): readonly Element[] =>
  named(root, 'Resources')
    .flatMap((all) => all.children)
    .flatMap((list) => list.children);

const identity: Check = (root) => {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? '';
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
  return [
    ...(guid.test(text('Id')) ? [] : ['Id is not a GUID']),
    ...(/^\d{1,5}(\.\d{1,5}){2,3}$/.test(text('Version')) ? [] : ['Version is not n.n.n.n']),
    ...(text('DefaultLocale') === 'vi-VN' ? [] : ['DefaultLocale is not vi-VN']),
    ...(text('Permissions') === 'ReadWriteDocument'
      ? []
      : ['Permissions is not ReadWriteDocument']),
  ];
};

/** A set asked for here would hide the add-in from older hosts without a word; the pane says it instead. */
const noRequirements: Check = (root) =>
  named(root, 'Requirements').map(() => 'Requirements hides the add-in; check at run time');

const uniqueIds: Check = (root) => {
  const ids = named(root, 'Group', 'Control').map((element) => attribute(element, 'id'));
  return [...repeated(ids), ...repeated(resources(root).map((item) => attribute(item, 'id')))].map(
    (id) => `id ${id} is used twice`,
  );
};

const idLengths: Check = (root) => [
  ...named(root, 'Group', 'Control')
    .map((element) => attribute(element, 'id'))
    .filter((id) => id === '' || id.length > 125)
    .map((id) => `id ${id} must have 1 to 125 characters`),
  ...resources(root)
    .map((item) => attribute(item, 'id'))
    .filter((id) => id === '' || id.length > 32)
    .map((id) => `resource id ${id} must have 1 to 32 characters`),
];

/** Which list of Resources each reference must point into. */
const LIST_OF: Readonly<Record<string, string>> = {
  Label: 'bt:String',
  Title: 'bt:String',
  Description: 'bt:String',
  'bt:Image': 'bt:Image',
  SourceLocation: 'bt:Url',
  FunctionFile: 'bt:Url',
  Runtime: 'bt:Url',
};

const references: Check = (root) => {
  const used = all(root).filter((element) => 'resid' in element.attributes);
  const ids = used.map((element) => attribute(element, 'resid'));
  return [
    ...used
      .filter((element) => !resources(root).some((item) => answers(item, element)))
      .map(
        (element) => `${element.name}: resid ${attribute(element, 'resid')} resolves to nothing`,
      ),
    ...resources(root)
      .filter((item) => !ids.includes(attribute(item, 'id')))
      .map((item) => `resource ${attribute(item, 'id')} is not used`),
  ];
};

const answers = (item: Element, reference: Element): boolean =>
  attribute(item, 'id') === attribute(reference, 'resid') && item.name === LIST_OF[reference.name];

const lengths: Check = (root) => [
  ...tooLong(named(root, 'DisplayName'), 125),
  ...tooLong(
    root.children.filter((child) => child.name === 'Description'),
    250,
  ),
  ...tooLong(
    named(root, 'bt:ShortStrings').flatMap((list) => list.children),
    125,
  ),
  ...tooLong(
    named(root, 'bt:LongStrings').flatMap((list) => list.children),
    250,
  ),
  ...tooLong(named(root, 'bt:Url', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'), 2048),
];

const tooLong = (elements: readonly Element[], most: number): readonly string[] =>
  elements
    .flatMap((element) => [
      value(element),
      ...element.children.map((child) => attribute(child, 'Value')),
    ])
    .filter((text) => text === '' || text.length > most)
    .map((text) => `"${text}" must have 1 to ${most} characters`);

/** The self-test tells a volunteer to send its text there. */
const support: Check = (root) =>
  named(root, 'SupportUrl').length === 1 ? [] : ['one SupportUrl must be named'];

const addresses: Check = (root) =>
  [
    ...named(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'bt:Url'),
    ...named(root, 'bt:Images').flatMap((list) => list.children),
    ...named(root, 'DefaultSettings').flatMap((settings) => settings.children),
  ]
    .map(value)
    .filter((url) => !url.startsWith('https://'))
    .map((url) => `${url || 'an empty address'} is not https`);

/** Every text has its English once, and never a second Vietnamese. */
const overrides: Check = (root) => {
  const texts = [
    ...named(root, 'DisplayName', 'bt:String'),
    ...root.children.filter((child) => child.name === 'Description'),
  ];
  return texts.flatMap((text) => {
    const locales = text.children.map((child) => attribute(child, 'Locale'));
    return [
      ...repeated(locales).map((locale) => `"${value(text)}" has two ${locale}`),
      ...(locales.includes('vi-VN') ? [`"${value(text)}" overrides the default locale`] : []),
      ...(locales.includes('en-US') ? [] : [`"${value(text)}" has no en-US`]),
    ];
  });
};

const ALLOWED_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

const iconSets: Check = (root) =>
  named(root, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => attribute(image, 'size'));
    return [
      ...['16', '32', '80']
        .filter((size) => !sizes.includes(size))
        .map((size) => `an Icon lacks size ${size}`),
      ...sizes
        .filter((size) => !ALLOWED_SIZES.includes(size))
        .map((size) => `an Icon has size ${size}`),
      ...repeated(sizes).map((size) => `an Icon has size ${size} twice`),
    ];
  });

const iconFiles: Check = (root, around) => {
  const urls = new Map(resources(root).map((item) => [attribute(item, 'id'), value(item)]));
  const wanted: (readonly [string, number])[] = [
    ...named(root, 'IconUrl').map((icon) => [value(icon), 32] as const),
    ...named(root, 'HighResolutionIconUrl').map((icon) => [value(icon), 64] as const),
    ...named(root, 'Icon')
      .flatMap((icon) => icon.children)
      .map(
        (image) =>
          [urls.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size'))] as const,
      ),
  ];
  return wanted.flatMap(([url, size]) => iconProblem(url, size, around));
};

function iconProblem(url: string, size: number, around: Surroundings): readonly string[] {
  const bytes = around.icon(url);
  if (!bytes) return [`${url} does not exist`];
  const found = pngSize(bytes);
  if (!found) return [`${url} is not a PNG`];
  const right = found.width === size && found.height === size;
  return right ? [] : [`${url} is ${found.width} × ${found.height}, not ${size} × ${size}`];
}

const commands: Check = (root, around) => {
  const functions = named(root, 'FunctionName').map((element) => element.text);
  return [
    ...functions
      .filter((name) => !around.commands.includes(name))
      .map((name) => `no code answers to ${name}`),
    ...around.commands
      .filter((name) => !functions.includes(name))
      .map((name) => `no button calls ${name}`),
    ...(functions.length > 0 && named(root, 'FunctionFile').length === 0
      ? ['FunctionFile is missing']
      : []),
  ];
};

/** Ribbon functions press the pane's buttons, which needs one runtime for both: the same address everywhere. */
const onePage: Check = (root) => {
  const pages = named(root, 'Runtime', 'FunctionFile', 'SourceLocation')
    .map((element) => attribute(element, 'resid'))
    .filter((resid) => resid !== '');
  return new Set(pages).size > 1 ? ['pane, ribbon and runtime are not one page'] : [];
};

const actions: Check = (root) =>
  named(root, 'Action').flatMap((action) => {
    const has = (name: string) => action.children.some((child) => child.name === name);
    const type = attribute(action, 'xsi:type');
    if (type === 'ExecuteFunction')
      return has('FunctionName') ? [] : ['an Action lacks FunctionName'];
    if (type !== 'ShowTaskpane') return [`an Action has the type ${type}`];
    return has('TaskpaneId') && has('SourceLocation') ? [] : ['an Action lacks its pane'];
  });

const OVERRIDDEN: Readonly<Record<string, string>> = { Workbook: 'Workbook', Document: 'Document' };

/** The schema does not notice a host listed twice, or hosts that differ between the base and its overrides. */
const hosts: Check = (root) => {
  const base = named(root, 'Host')
    .map((host) => attribute(host, 'Name'))
    .filter(Boolean);
  const over = named(root, 'Host')
    .map((host) => attribute(host, 'xsi:type'))
    .filter(Boolean);
  return [
    ...repeated(base).map((host) => `host ${host} is listed twice`),
    ...repeated(over).map((host) => `host ${host} is overridden twice`),
    ...base
      .filter((host) => !over.includes(OVERRIDDEN[host] ?? ''))
      .map((host) => `host ${host} has no overrides`),
    ...over.filter((host) => !base.includes(host)).map((host) => `host ${host} is not in the base`),
  ];
};

/** Word 2021 has no shared runtime: a ribbon function would run in a hidden page that shares nothing with the pane. */
const wordHost: Check = (root) =>
  named(root, 'Host')
    .filter((host) => attribute(host, 'xsi:type') === 'Document')
    .flatMap((host) => {
      const inside = all(host).map(({ name }) => name);
      return ['Runtimes', 'FunctionFile', 'FunctionName']
        .filter((name) => inside.includes(name))
        .map((name) => `${name} in the Word host`);
    });

/** Two buttons for one pane with different addresses reload it and lose what was chosen in it. */
const onePaneEach: Check = (root) =>
  repeated(named(root, 'TaskpaneId').map(({ text }) => text)).map(
    (id) => `pane ${id} has two buttons`,
  );

const repeated = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => texts.indexOf(text) !== texts.lastIndexOf(text));

const CHECKS: readonly Check[] = [
  orderProblems,
  identity,
  noRequirements,
  uniqueIds,
  idLengths,
  references,
  lengths,
  support,
  addresses,
  overrides,
  iconSets,
  iconFiles,
  commands,
  onePage,
  actions,
  hosts,
  wordHost,
  onePaneEach,
];
