import khaSon from '../../assets/examples/kha-son.json';
import type { PlannedRefresh, Refresh } from '../../src/actions/word/refreshReport';
import { planReportRefresh, refreshedBytes } from '../../src/actions/word/refreshReport';
import { assess } from '../../src/domain/assess';
import type { Assessment } from '../../src/domain/assess';
import { composeReport } from '../../src/domain/report/composeReport';
import type { PlannedFigure } from '../../src/domain/refresh/plan/refreshPlan';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { lintDocx } from '../docx/lint/lintDocx';
import { changedParts, controlXml, editDocx, typeOver, xmlOf } from '../support/editDocx';
import type { Example } from '../support/exampleGrids';
import { exampleGrids } from '../support/exampleGrids';

const AT = '2026-05-01T08:00:00Z';

/** The example with some cells typed anew: by table, the first cell that holds `key`, and the column. */
function assessed(
  ...typed: readonly (readonly [string, string, string, string | number])[]
): Assessment {
  const example = structuredClone(khaSon) as unknown as {
    tables: Record<string, Record<string, string | number>[]>;
  };
  for (const [table, key, column, value] of typed) {
    const row = example.tables[table]?.find((cells) => Object.values(cells).includes(key));
    if (!row) throw new Error(`no ${key} in ${table}`);
    row[column] = value;
  }
  return assess(exampleGrids(example as unknown as Example));
}

let written: Uint8Array;

beforeAll(async () => {
  const report = composeReport(assessed(), { draft: false, written: '2026-04-26T10:00:00Z' });
  written = await writeDocx(report);
});

function planned(docx: Uint8Array, facts: Assessment, ...take: readonly string[]): PlannedRefresh {
  const refresh: Refresh = planReportRefresh(openReport(docx), facts, new Set(take), AT);
  if (refresh.kind === 'refused') throw new Error(refresh.sentence);
  return refresh;
}

function figure({ plan }: PlannedRefresh, field: string): readonly PlannedFigure[] {
  return plan.figures.filter((one) => one.field === field);
}

/** What a person did: two figures and two paragraphs typed over, a control copied, one deleted. */
function byHand(docx: Uint8Array): Uint8Array {
  return editDocx(docx, (xml) => {
    const typed = typeOver(typeOver(xml, 'cds.ho_so_mang', '97'), 'cds.dien_thoai', '96,4');
    const copied = typed.replace(
      controlXml(typed, 'cds.tai_khoan'),
      (control) =>
        `${control}<w:r><w:t xml:space="preserve"> (hay </w:t></w:r>${control.replace(/<w:id w:val="\d+"\/>/, '<w:id w:val="90001"/>')}<w:r><w:t>)</w:t></w:r>`,
    );
    const words = copied
      .replace('Kha Sơn, ngày', 'Xã Kha Sơn, ngày')
      .replace('Độc lập - Tự do', 'Độc lập – Tự do');
    return words.replace(controlXml(words, 'cds.to_cong_nghe'), '');
  });
}

const CHANGED = [
  ['Số liệu', 'cds.dich_vu_cong', 'Kỳ này', 99],
  ['Số liệu', 'cds.tai_khoan', 'Kỳ này', 61],
  ['Số liệu', 'cds.dien_thoai', 'Kỳ này', 97],
  ['Chỉ tiêu', 'Tỷ lệ phủ sóng 5G trên dân số', 'Kết quả', 88.5],
] as const;

describe('a report that people have worked on, and a workbook that has moved on', () => {
  let edited: Uint8Array;
  let refresh: PlannedRefresh;
  let refreshed: Uint8Array;

  beforeAll(async () => {
    edited = byHand(written);
    refresh = planned(edited, assessed(...CHANGED));
    refreshed = await refreshedBytes(refresh);
  });

  it('lets figures follow that nobody touched, in every copy', () => {
    expect(figure(refresh, 'cds.dich_vu_cong')).toMatchObject([
      { outcome: 'update', base: '100', now: '100', fresh: '99' },
    ]);
    expect(figure(refresh, 'cds.tai_khoan')).toMatchObject([
      { outcome: 'update', base: '50', fresh: '61' },
      { outcome: 'update', base: '50', fresh: '61' },
    ]);
  });

  it('keeps and names a figure that was changed by hand', () => {
    expect(figure(refresh, 'cds.ho_so_mang')).toMatchObject([
      {
        outcome: 'kept',
        base: '95',
        now: '97',
        fresh: '95',
        place: expect.stringMatching(/^Số liệu!D\d+$/) as string,
      },
    ]);
    expect(figure(refresh, 'cds.ho_so_mang')[0]?.paragraph).toContain('97');
  });

  it('makes a conflict of a figure that was changed on both sides, and leaves it', () => {
    expect(figure(refresh, 'cds.dien_thoai')).toMatchObject([
      { outcome: 'conflict', now: '96,4', fresh: '97' },
    ]);
    expect(controlXml(xmlOf(refreshed), 'cds.dien_thoai')).toContain('96,4');
  });

  it('names a figure that was deleted and does not put it back', () => {
    expect(figure(refresh, 'cds.to_cong_nghe')).toMatchObject([{ outcome: 'removed' }]);
    expect(xmlOf(refreshed)).not.toContain('"cds.to_cong_nghe"');
  });

  it('lets a cell of a table follow, and only that', () => {
    const [table] = refresh.plan.tables.filter(({ cells }) => cells.length > 0);
    expect(table).toMatchObject({ outcome: 'update', source: 'Chỉ tiêu' });
    expect(table?.cells).toMatchObject([
      {
        column: 'Kết quả (tính đến hết ngày 26/4/2026)',
        base: '72,5',
        now: '72,5',
        fresh: '88,5',
        outcome: 'update',
      },
    ]);
  });

  it('counts what it wrote, kept and left open', () => {
    expect(refresh.plan).toMatchObject({ written: 4, kept: 1, conflicts: 1 });
  });

  it('leaves every other part, and all text outside of what it wrote, to the byte', () => {
    expect(changedParts(edited, refreshed)).toEqual(['customXml/item1.xml', 'word/document.xml']);
    const undone = typeOver(
      typeOver(typeOver(xmlOf(refreshed), 'cds.dich_vu_cong', '100'), 'cds.tai_khoan', '50'),
      'cds.tai_khoan',
      '50',
      1,
    ).replace('88,5', '72,5');
    expect(undone).toBe(xmlOf(edited));
  });

  it('writes a document that Word has nothing to repair in', () => {
    expect(lintDocx(refreshed)).toEqual(lintDocx(edited));
  });

  it('does nothing when it is done again: the same bytes, and what was left stays listed', async () => {
    const again = planned(refreshed, assessed(...CHANGED));
    expect(again.plan).toMatchObject({ written: 0, kept: 1, conflicts: 1 });
    expect(again.plan.record).toEqual(again.opened.record?.record);
    expect((await refreshedBytes(again)) === again.opened.bytes).toBe(true);
  });

  it('settles a conflict that a person decides, and leaves other hand edits', async () => {
    const chosen = planned(edited, assessed(...CHANGED), 'cds.dien_thoai');
    expect(chosen.plan).toMatchObject({ written: 5, kept: 1, conflicts: 0 });
    const xml = xmlOf(await refreshedBytes(chosen));
    expect(controlXml(xml, 'cds.dien_thoai')).toContain('>97<');
    expect(controlXml(xml, 'cds.ho_so_mang')).toContain('>97<');
  });

  it('follows again after a person pressed Undo', () => {
    const undone = editDocx(refreshed, (xml) => typeOver(xml, 'cds.dich_vu_cong', '100'));
    expect(figure(planned(undone, assessed(...CHANGED)), 'cds.dich_vu_cong')).toMatchObject([
      { outcome: 'update', now: '100', fresh: '99' },
    ]);
  });
});

it('gives the very same bytes where nothing has changed', async () => {
  const refresh = planned(written, assessed());
  expect(refresh.plan).toMatchObject({ written: 0, kept: 0, conflicts: 0, notes: [] });
  expect((await refreshedBytes(refresh)) === refresh.opened.bytes).toBe(true);
});
