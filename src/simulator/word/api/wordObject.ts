import { WireObject } from '../../wire/wireObject';
import type { WordHost } from '../host';

/** An object that Word's client keeps by a reference of its own, as it keeps every one. */
export abstract class WordObject extends WireObject {
  private reference: string | undefined;

  constructor(protected readonly host: WordHost) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.host.keep(this);
  }
}
