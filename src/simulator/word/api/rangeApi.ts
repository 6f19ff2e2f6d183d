import type { WordHost } from '../host';
import { ContentControlApi } from './contentControlApi';
import { WordObject } from './wordObject';

/** A stretch of the document, known by the control that it lies in. */
export class RangeApi extends WordObject {
  constructor(
    host: WordHost,
    private readonly place: number | null,
  ) {
    super(host);
  }

  get ParentContentControlOrNullObject(): ContentControlApi | null {
    return this.place === null ? null : new ContentControlApi(this.host, this.place);
  }
}
