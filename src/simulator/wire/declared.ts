import { WireObject } from './wireObject';

const tables = new Map<object, Map<string, PropertyDescriptor>>();

/** The members that an object's classes declare under wire names (a capital or `_` first). */
export function declared(object: WireObject): ReadonlyMap<string, PropertyDescriptor> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = tables.get(prototype);
  if (known) return known;
  const members = new Map<string, PropertyDescriptor>();
  for (const one of chain(prototype)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
      if (/^_?[A-Z]/.test(name)) members.set(name, { ...members.get(name), ...descriptor });
    }
  }
  tables.set(prototype, members);
  return members;
}

function chain(prototype: object): object[] {
  if (prototype === WireObject.prototype) return [];
  return [...chain(Object.getPrototypeOf(prototype) as object), prototype];
}

/** The type's name as Office.js has it, for messages. */
export function typeName(object: WireObject): string {
  return object.constructor.name.replace(/Api$/, '');
}
