import { HostError, NotSimulated } from './hostError';
import { declared, typeName } from './declared';
import { load } from './load';
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './request';
import { ActionType, PathType } from './request';
import { WireCollection, WireObject } from './wireObject';

/** What the executor needs to know of the host. */
export interface Roots {
  readonly workbook: WireObject;
  /** A service that the client creates by its full type name. */
  create(type: string): WireObject | null;
  /** The object that `_KeepReference` kept. */
  reference(id: string): WireObject | null;
  /** Told of every member that the simulator does not have. */
  missing(member: string): void;
}

/**
 * Carries out one request. It stops at the first refusal; what came before stays done, as in Excel.
 * Object paths are resolved once per request, so that `worksheets.add()` adds one sheet.
 */
export class Executor {
  private readonly objects = new Map<number, WireObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
  ) {}

  run(): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        if (error instanceof NotSimulated) this.roots.missing(error.member);
        return {
          Results: results,
          Error: { ...describe(error), ActionIndex: index, Location: this.location(action) },
        };
      }
    }
    return { Results: results };
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return object && object.identity;
    if (action.ActionType === ActionType.query) {
      return object && load(object, action.QueryInfo ?? {}, (one, name) => this.read(one, name));
    }
    // As Excel: `worksheets.getItemOrNullObject('x').delete()` does nothing where there is no such sheet.
    if (!object) return null;
    const args = this.arguments(action.ArgumentInfo);
    if (action.ActionType === ActionType.method) return this.call(object, action.Name, args);
    if (action.ActionType !== ActionType.set) throw new NotSimulated(`action ${action.ActionType}`);
    this.set(object, action.Name, args[0]);
    return null;
  }

  private resolve(id: number): WireObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `no object path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): WireObject | null {
    if (path.ObjectPathType === PathType.global) return this.roots.workbook;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.newObject)
      return this.known(this.roots.create(path.Name), path.Name);
    if (path.ObjectPathType === PathType.reference) return this.kept(path.Name);
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property)
      return this.object(this.read(parent, path.Name), path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.method)
      return this.object(this.call(parent, path.Name, args), path.Name);
    if (parent instanceof WireCollection) return parent.GetItem(args[0]) as WireObject;
    throw new NotSimulated(`${typeName(parent)}[]`);
  }

  private kept(id: string): WireObject {
    const object = this.roots.reference(id);
    if (!object) throw new HostError('InvalidReference', `reference ${id} was released`);
    return object;
  }

  private known(object: WireObject | null, name: string): WireObject {
    if (!object) throw new NotSimulated(name);
    return object;
  }

  private object(value: unknown, name: string): WireObject | null {
    if (value === null || value instanceof WireObject) return value;
    throw new NotSimulated(name);
  }

  private read(object: WireObject, name: string): unknown {
    const member = declared(object).get(name);
    if (!member?.get) throw new NotSimulated(`${typeName(object)}.${name}`);
    return member.get.call(object);
  }

  private set(object: WireObject, name: string, value: unknown): void {
    const member = declared(object).get(name);
    if (!member?.set) throw new NotSimulated(`${typeName(object)}.${name} =`);
    member.set.call(object, value);
  }

  private call(object: WireObject, name: string, args: readonly unknown[]): unknown {
    const member: unknown = declared(object).get(name)?.value;
    if (typeof member !== 'function') throw new NotSimulated(`${typeName(object)}.${name}()`);
    return (member as (...given: unknown[]) => unknown).apply(object, [...args]);
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, index) => {
      const id = references[index];
      return typeof id === 'number' && id > 0 ? this.resolve(id) : given;
    });
  }

  private location(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    return object
      ? `${typeName(object)}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`
      : action.Name;
  }
}

function describe(error: HostError): { Code: string; Message: string; HttpStatusCode: number } {
  return { Code: error.code, Message: error.message, HttpStatusCode: 400 };
}
