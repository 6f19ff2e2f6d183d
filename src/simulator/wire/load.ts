import { declared } from './declared';
import type { Query } from './request';
import { WireCollection, WireObject } from './wireObject';

/** Reads a member, or reports that the simulator does not have it. */
export type Read = (object: WireObject, name: string) => unknown;

/** The answer to a `load`: PascalCase keys, nested objects nested, collections under `_Items`. */
export function load(object: WireObject, query: Query, read: Read): Record<string, unknown> {
  // Word's client asks for everything by `*`, Excel's by nothing.
  const select = (query.Select ?? [])
    .filter((path) => path !== '')
    .map((path) => (path === '*' ? '$all' : path));
  const expand = (query.Expand ?? []).filter((path) => path !== '');
  return loadPaths(
    object,
    select.length + expand.length ? [...select, ...expand] : ['$all'],
    read,
    query,
  );
}

function loadPaths(
  object: WireObject,
  paths: readonly string[],
  read: Read,
  query: Query = {},
): Record<string, unknown> {
  if (!(object instanceof WireCollection)) return loadScalars(object, paths, read);
  const own = paths.filter((path) => path === '$all' || path.toLowerCase() !== 'count');
  const from = query.Skip ?? 0;
  const all: readonly WireObject[] = (object as WireCollection).members;
  const members = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const items = own.map((path) => path.replace(/^items(\/|$)/, '')).map((path) => path || '$all');
  return {
    ...(paths.length > own.length || paths.includes('$all') ? { Count: object.Count } : {}),
    _Items: members.map((item) => ({ ...item.identity, ...loadPaths(item, items, read) })),
  };
}

function loadScalars(
  object: WireObject,
  paths: readonly string[],
  read: Read,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    if (head === '$all') Object.assign(answer, allScalars(object));
    else nested.set(wireName(head), [...(nested.get(wireName(head)) ?? []), rest.join('/')]);
  }
  for (const [name, rest] of nested) answer[name] = loadMember(read(object, name), rest, read);
  return answer;
}

function loadMember(value: unknown, rest: readonly string[], read: Read): unknown {
  if (!(value instanceof WireObject)) return value;
  return loadPaths(
    value,
    rest.map((path) => path || '$all'),
    read,
  );
}

/** `load()` without names: every declared getter but the objects and the costly ones. */
function allScalars(object: WireObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, member] of declared(object)) {
    if (!member.get) continue;
    const value: unknown = member.get.call(object);
    if (!(value instanceof WireObject)) answer[name] = value;
  }
  return answer;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
