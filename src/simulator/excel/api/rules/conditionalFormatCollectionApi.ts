import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { intersect } from '../../model/area/area';
import { cutConditionalFormats } from '../../model/area/clearArea';
import { newId } from '../../model/book/newWorkbook';
import type { ConditionalFormat, Sheet } from '../../model/book/workbook';
import { HostError, NotSimulated } from '../../../wire/hostError';
import { WireCollection } from '../../../wire/wireObject';
import { ConditionalFormatApi } from './conditionalFormatApi';

/** Kinds that can be added; of others than custom ones and cell values nothing more is known. */
const LISTED: readonly string[] = ['Custom', 'CellValue', 'ColorScale', 'DataBar', 'IconSet'];

/** `range.conditionalFormats`: those that touch the range; a new one covers all its areas. */
export class ConditionalFormatCollectionApi extends WireCollection<ConditionalFormatApi> {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get members(): readonly ConditionalFormatApi[] {
    const touching = this.sheet.conditionalFormats.filter((one) =>
      one.areas.some((part) => this.areas.some((own) => intersect(own, part))),
    );
    return touching.map((one) => new ConditionalFormatApi(this.host, this.sheet, one));
  }

  find(key: unknown): ConditionalFormatApi | null {
    return this.members.find((one) => one.Id === String(key)) ?? null;
  }

  /** The new format is the first in priority, or the last (`Personality.newFormats`). */
  Add(type: string): ConditionalFormatApi {
    this.host.demandChange();
    if (this.sheet.protection) throw new HostError('AccessDenied', 'the sheet is protected');
    if (!LISTED.includes(type)) {
      throw new NotSimulated(`no conditional format ${type}`);
    }
    const added: ConditionalFormat = {
      id: `{CF${newId(this.host.workbook)}}`,
      type,
      areas: [...this.areas],
      formula: '',
      stopIfTrue: false,
      format: {},
    };
    if (this.host.personality.newFormats === 'first') this.sheet.conditionalFormats.unshift(added);
    else this.sheet.conditionalFormats.push(added);
    return new ConditionalFormatApi(this.host, this.sheet, added);
  }

  ClearAll(): void {
    this.host.demandChange();
    for (const one of this.areas) cutConditionalFormats(this.sheet, one);
  }
}
