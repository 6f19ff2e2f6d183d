import type { Area } from '../../../domain/grid';
import { areaOf } from '../directory';

/** What matters of a free annex sheet besides its cells. */
export interface FreeSheet {
  readonly merges: readonly Area[];
  readonly landscape: boolean;
}

/** Queues merges and orientation of a sheet `Phụ lục …`; call the result after the next sync. */
export function queueFreeSheet(worksheet: Excel.Worksheet): () => FreeSheet {
  const { pageLayout } = worksheet;
  pageLayout.load('orientation');
  const merged = worksheet.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject();
  merged.load('areaCount');
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => ({
    landscape: isLandscape(pageLayout),
    merges: areasOf(merged, areas),
  });
}

function isLandscape({ orientation }: Excel.PageLayout): boolean {
  return orientation === 'Landscape';
}

function areasOf(merged: Excel.RangeAreas, areas: Excel.RangeCollection): readonly Area[] {
  return merged.isNullObject ? [] : areas.items.map(areaOf);
}
