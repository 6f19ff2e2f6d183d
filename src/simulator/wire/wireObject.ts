import { HostError } from './hostError';

/**
 * An object of the simulated Excel as the client addresses it. Its members bear the names of the
 * wire (`GetRange`, `Values`): getters are what can be loaded, setters what can be set, methods what
 * can be called. What a class does not declare, the simulator does not have.
 */
export abstract class WireObject {
  /** What the answer to an instantiation carries: `{ Id }`, `{ _Id }`, `{ _ReferenceId }` or nothing. */
  get identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `members` are what `items` loads, `find` is what a key or an id means. */
export abstract class WireCollection<T extends WireObject = WireObject> extends WireObject {
  abstract get members(): readonly T[];

  /** The member with this id or name, null where there is none. */
  abstract find(key: unknown): T | null;

  get Count(): number {
    return this.members.length;
  }

  GetCount(): number {
    return this.members.length;
  }

  GetItem(key: unknown): T {
    const found = this.find(key);
    if (!found) throw new HostError('ItemNotFound', `there is no ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }

  GetItemAt(index: number): T {
    const found = this.members[index];
    if (!found) throw new HostError('InvalidArgument', `there is no item ${index}`);
    return found;
  }
}
