import { WireCollection } from '../../wire/wireObject';
import type { WireObject } from '../../wire/wireObject';
import type { WordHost } from '../host';

/** A list of what stands in the content control at a place; as everything in Word, it gets a reference when one is kept. */
export abstract class WordCollection<T extends WireObject> extends WireCollection<T> {
  private reference: string | undefined;

  constructor(
    protected readonly host: WordHost,
    protected readonly place: number,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.host.keep(this);
  }

  find(): null {
    return null;
  }
}
