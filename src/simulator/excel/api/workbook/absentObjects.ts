import { WireCollection } from '../../../wire/wireObject';

/** Charts, pictures, pivot tables and comments: the simulated workbook has none, and can only say so. */
export class AbsentObjectsApi extends WireCollection {
  override get members(): readonly [] {
    return [];
  }

  override find(): null {
    return null;
  }
}
