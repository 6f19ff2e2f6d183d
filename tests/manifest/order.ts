import { all, type Element } from './element';

/** Children each element may have, in the order Office insists on; `!` marks the ones that must be there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl',
    'AppDomains',
    'Hosts!',
    'Requirements',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  DefaultSettings: ['SourceLocation!'],
  Hosts: ['Host!'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  Runtimes: ['Runtime!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint!'],
  ExtensionPoint: ['OfficeTab!'],
  OfficeTab: ['Group!'],
  Group: ['Label!', 'Icon!', 'Control!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Icon: ['bt:Image!'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

/** Elements in the wrong place, unknown or missing. Office's own message for these misleads. */
export function orderProblems(root: Element): readonly string[] {
  return all(root).flatMap((element) => {
    const order = ORDER[element.name];
    return order ? problemsOf(element, order) : [];
  });
}

function problemsOf(element: Element, order: readonly string[]): readonly string[] {
  const names = order.map((name) => name.replace('!', ''));
  const found = element.children.map((child) => child.name);
  const unknown = found.filter((name) => !names.includes(name));
  const missing = order
    .filter((name) => name.endsWith('!') && !found.includes(name.slice(0, -1)))
    .map((name) => name.slice(0, -1));
  const late = found.filter(
    (name, index) =>
      index > 0 &&
      names.indexOf(name) < names.indexOf(found[index - 1] ?? name) &&
      names.includes(name),
  );
  return [
    ...unknown.map((name) => `${element.name} may not contain ${name}`),
    ...missing.map((name) => `${element.name} lacks ${name}`),
    ...late.map((name) => `${element.name}: ${name} stands too late`),
  ];
}
