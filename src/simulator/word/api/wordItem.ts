import { WordObject } from './wordObject';

/** What a list gives. Without a reference of its own the client would look it up by the list, which Word does not answer. */
export abstract class WordItem extends WordObject {
  override get identity(): Record<string, unknown> {
    this._KeepReference();
    return super.identity;
  }
}
