import {
  planReportRefresh,
  refreshedBytes,
  type PlannedRefresh,
} from '../../src/actions/word/refreshReport';
import { openReport } from '../../src/docx/read/openReport';
import { lintDocx } from '../docx/lint/lintDocx';
import { changedParts, controlXml, xmlOf } from '../support/editDocx';
import {
  EXAMPLES,
  outside,
  ownWords,
  readOff,
  TYPED,
  walkThrough,
  type Walk,
} from '../support/wordWalk';

const AT = '2026-05-01T08:00:00Z';

function planned(docx: Uint8Array, { workbook }: Walk): PlannedRefresh {
  const refresh = planReportRefresh(openReport(docx), workbook.assessment, new Set(), AT);
  if (refresh.kind === 'refused') throw new Error(refresh.sentence);
  return refresh;
}

function outcomes({ plan }: PlannedRefresh, field: string | undefined): readonly string[] {
  return [
    ...new Set(plan.figures.filter((one) => one.field === field).map(({ outcome }) => outcome)),
  ];
}

describe.each(EXAMPLES)('the walk over the report of %s', (name) => {
  let walk: Walk;
  let plan: PlannedRefresh;
  let refreshed: Uint8Array;

  beforeAll(async () => {
    walk = await walkThrough(name);
    plan = planned(walk.edited, walk);
    refreshed = await refreshedBytes(plan);
  }, 60_000);

  it('updates follow, hand edits stay and are named, the collision is a conflict, what was deleted stays away', () => {
    expect(outcomes(plan, walk.kept)).toEqual(walk.kept ? ['kept'] : []);
    expect(outcomes(plan, walk.colliding)).toEqual(walk.colliding ? ['conflict'] : []);
    expect(outcomes(plan, walk.copied)).toEqual(walk.copied ? ['update'] : []);
    expect(outcomes(plan, walk.deleted)).toEqual(walk.deleted ? ['removed'] : []);
    for (const field of [walk.kept, walk.colliding])
      if (field) expect(controlXml(xmlOf(refreshed), field)).toContain(`>${TYPED}<`);
    if (walk.copied) {
      const texts = openReport(refreshed)
        .document.figures.filter(({ field }) => field === walk.copied)
        .map(({ text }) => text);
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(new Set(texts)).toEqual(new Set(['62']));
    }
    const cell = walk.cell;
    if (cell) expect(JSON.stringify(readOff(refreshed))).toContain(JSON.stringify(cell.text));
  });

  it('all other text and all other parts stay to the byte, and the package is sound', () => {
    expect(ownWords(xmlOf(refreshed))).toBe(2);
    expect(outside(xmlOf(refreshed))).toBe(outside(xmlOf(walk.edited)));
    for (const path of changedParts(walk.edited, refreshed))
      expect(path).toMatch(/^(word\/document\.xml|customXml\/item\d+\.xml)$/);
    expect(lintDocx(refreshed)).toEqual([]);
  });

  it('a second refresh does nothing, and still lists what was kept and what collides', async () => {
    const again = planned(refreshed, walk);
    expect(again.plan.written).toBe(0);
    expect([again.plan.kept, again.plan.conflicts]).toEqual([plan.plan.kept, plan.plan.conflicts]);
    expect(await refreshedBytes(again)).toBe(refreshed);
  });
});

it('the five reports give the walk every kind of figure and table cell', async () => {
  const walks = await Promise.all(EXAMPLES.map(walkThrough));
  const kinds = ['kept', 'colliding', 'copied', 'deleted', 'cell'] as const;
  for (const kind of kinds)
    expect(walks.filter((walk) => walk[kind] !== undefined).length).toBeGreaterThan(2);
});
