import { assess } from '../../src/domain/assess';
import type { CellValue } from '../../src/domain/grid';
import { PROFILES } from '../../src/domain/profiles';
import { FIGURE_CATALOGUE } from '../../src/domain/profiles/catalogues/figureCatalogue';
import type { Profile } from '../../src/domain/profiles/profile';
import { RELATION_CATALOGUE } from '../../src/domain/profiles/catalogues/relationCatalogue';
import { INFO_ITEMS } from '../../src/domain/sheets';
import { type Book, gridsOf, type Line } from './book';
import { camSon } from './clean/camSon';
import { FILLED_ANNEXES, FILLED_FIGURES, FILLED_INFO, FILLED_WORDS } from './clean/filled';

/** The profile's own outline, relations, figures and annexes with every gap filled as an officer would. */
function filled(profile: Profile): Book {
  const has = (name: string): boolean => profile.sheets.some((sheet) => sheet.name === name);
  const own: Record<string, CellValue> = {};
  for (const [field, value] of Object.entries(profile.info)) own[labelOf(field)] = value;
  let gap = 0;
  const outline = profile.outline.map(([level, content, number]): Line => {
    const text = content
      .replace(
        /\[[^\]]*\]/gu,
        () => FILLED_WORDS[gap++] ?? `Ấp ${gap} hoàn thành việc được giao trong kỳ.`,
      )
      .replace('..', '.');
    return number === undefined ? [level, text] : [level, text, number];
  });
  return {
    info: { ...FILLED_INFO.all, ...own, ...FILLED_INFO[profile.id] },
    ...(has('Chỉ tiêu') && { targets: camSon.targets ?? [] }),
    ...(has('Nhiệm vụ') && { tasks: camSon.tasks ?? [] }),
    ...(has('Văn bản') && { documents: camSon.documents ?? [] }),
    ...(has('Số liệu') && { figures: figures() }),
    ...(has('Quy tắc') && { relations: relations() }),
    outline,
    annexes: Object.fromEntries(
      profile.freeSheets.map(({ name, rows, merges, landscape }) => [
        name,
        { cells: FILLED_ANNEXES[name] ?? rows, more: { merges, landscape } },
      ]),
    ),
  };
}

function labelOf(field: string): string {
  return INFO_ITEMS.find((item) => item.field === field)?.label ?? field;
}

function figures() {
  return FIGURE_CATALOGUE.map(([code, content, unit]) => {
    const [current = '', cumulative = '', previous = ''] = FILLED_FIGURES[code] ?? [];
    const row: Record<string, CellValue> = { Mã: code, 'Nội dung': content, 'Đơn vị tính': unit };
    const numbers = { 'Kỳ này': current, 'Lũy kế': cumulative, 'Kỳ trước': previous };
    return { ...row, ...numbers, 'Ghi chú': cumulative === '' ? '' : 'Lũy kế từ 01/7/2025' };
  });
}

function relations() {
  return RELATION_CATALOGUE.map(
    ([code, left, comparison, right, severity, message, rightMissing = '']) => ({
      Mã: code,
      'Vế trái': left,
      'So sánh': comparison,
      'Vế phải': right,
      'Mức độ': severity,
      'Thông báo': message,
      'Thiếu vế phải': rightMissing,
    }),
  );
}

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))(
  'The template of %s, filled in',
  (_name, profile) => {
    const { findings, outline } = assess(gridsOf(filled(profile)));

    test('has no Lỗi and no Cảnh báo', () => {
      const heavy = findings.filter(({ severity }) => severity !== 'Gợi ý');
      expect(
        heavy.map(({ rule, at, message }) => `${rule} ${at.sheet}!${at.cell} ${message}`),
      ).toEqual([]);
    });

    test('is offered no mend', () => {
      const offered = findings.filter(({ fix }) => fix);
      expect(offered.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    });

    test('prints every field and row', () => {
      expect(outline.fields.filter(({ problem }) => problem !== undefined)).toEqual([]);
      expect(outline.problems).toEqual([]);
    });
  },
);
