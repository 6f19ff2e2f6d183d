import { ContentControlCollectionApi } from './contentControlApi';
import { RangeApi } from './rangeApi';
import { WordObject } from './wordObject';

/** `context.document`. */
export class DocumentApi extends WordObject {
  get ContentControls(): ContentControlCollectionApi {
    return new ContentControlCollectionApi(this.host);
  }

  GetSelection(): RangeApi {
    return new RangeApi(this.host, this.host.document.selected);
  }

  _RemoveReference(id: string): void {
    this.host.release(id);
  }
}
