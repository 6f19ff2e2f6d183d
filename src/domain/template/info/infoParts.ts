import type { CellValue } from '../../grid';
import type { Profile } from '../../profiles/profile';
import { INFO } from '../../sheets';
import { type InfoKind, type InfoSpec, PERIODS_WITH_NUMBER } from '../../sheets/info';
import type { InfoColumns, InfoLayout } from './infoLayout';
import { areaAt } from '../content/layout';
import type { Lists } from '../content/lists';
import { type Parts, joined } from '../step';

/** Text keeps `- Lưu: VT`, `05` and `4/2026` as they are typed. */
const FORMATS: Readonly<Record<InfoKind, string>> = {
  text: '@',
  lines: '@',
  choice: '@',
  number: 'General',
  date: 'dd/mm/yyyy',
};

/** The rows of items that a profile's template lacks so far, with what the profile begins with. */
export function addedParts(
  { columns, added }: InfoLayout,
  profile: Profile,
  lists: Lists,
): readonly Parts[] {
  return added.map(({ item, row }) => {
    const start = profile.info[item.field] ?? item.default;
    return itemParts(asNeeded(item, profile), row, columns, lists, start);
  });
}

/** One item's row: label, what it starts from, guidance, format, dropdown and looks. */
export function itemParts(
  item: InfoSpec,
  row: number,
  columns: InfoColumns,
  lists: Lists,
  start: CellValue | undefined,
): Parts {
  const content = areaAt(row, columns.content);
  const value = start === undefined ? {} : { values: [[start]] };
  return joined([
    textParts(item.label, row, columns.item, 'group'),
    {
      writes: [{ area: content, format: FORMATS[item.kind], ...value }],
      styles: [
        { area: content, style: item.required ? 'required' : 'input', align: 'left', wrap: true },
      ],
    },
    itemValidation(item, row, columns, lists),
    columns.guidance === undefined
      ? {}
      : textParts(guidanceOf(item), row, columns.guidance, 'guidance'),
  ]);
}

/** One item's dropdown and hint. */
export function itemValidation(
  { label, guidance }: InfoSpec,
  row: number,
  { content }: InfoColumns,
  lists: Lists,
): Parts {
  const listSource = lists.source(INFO.name, label);
  const prompt = { title: label, text: guidance };
  const dropdown = listSource === undefined ? {} : { listSource, strict: true };
  return { validations: [{ area: areaAt(row, content), prompt, ...dropdown }] };
}

function textParts(text: string, row: number, column: number, style: 'group' | 'guidance'): Parts {
  const area = areaAt(row, column);
  return { writes: [{ area, values: [[text]] }], styles: [{ area, style, wrap: true }] };
}

/** Not by colour alone. */
function guidanceOf({ guidance, required }: InfoSpec): string {
  return required ? `Bắt buộc. ${guidance}` : guidance;
}

/** Kỳ số is required where the profile's period has one: the template marks it like what is required always. */
function asNeeded(item: InfoSpec, { info }: Profile): InfoSpec {
  const numbered = PERIODS_WITH_NUMBER.some((kind) => kind === info.loai_ky);
  return item.field === 'ky_so' && numbered ? { ...item, required: true } : item;
}
