import { assess } from '../../src/domain/assess';
import { distinctChanges } from './distinctChanges';
import type { Finding } from '../../src/domain/findings/finding';
import type { Grids } from '../../src/domain/grid';
import { type Book, computed, gridsOf } from './book';
import { applied, cellAt, differences } from './edit';
import { addressOf, type Mutation } from './mutation';
import { DOCUMENT_SLIPS } from './slips/documents';
import { FIGURE_SLIPS } from './slips/figures';
import { INFO_SLIPS } from './slips/info';
import { SHEET_SLIPS } from './slips/sheets';
import { TARGET_SLIPS } from './slips/targets';
import { TASK_SLIPS } from './slips/tasks';
import { WORD_SLIPS } from './slips/words';

const FAMILIES = {
  Targets: TARGET_SLIPS,
  Tasks: TASK_SLIPS,
  Documents: DOCUMENT_SLIPS,
  Info: INFO_SLIPS,
  Figures: FIGURE_SLIPS,
  Words: WORD_SLIPS,
  Sheets: SHEET_SLIPS,
};

const placeOf = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;
const keyOf = (finding: Finding) => `${finding.rule} ${placeOf(finding.at)} ${finding.message}`;
const shown = (finding: Finding) => `${finding.severity} ${keyOf(finding)}`;

/** The clean workbook and its few findings, made once. */
const known = new Map<Book, { grids: Grids; findings: readonly Finding[]; keys: Set<string> }>();
function clean(book: Book) {
  const hit = known.get(book);
  if (hit) return hit;
  const grids = gridsOf(book);
  const { findings } = assess(grids);
  const made = { grids, findings, keys: new Set(findings.map(keyOf)) };
  known.set(book, made);
  return made;
}

function run({ of, slip }: Mutation) {
  const before = clean(of);
  const typed = slip.apply(before.grids);
  const grids = slip.frozen ? typed : computed(typed);
  const all = assess(grids).findings;
  return { before, grids, all, found: all.filter((finding) => !before.keys.has(keyOf(finding))) };
}

function placeExpected({ at, slip }: Mutation, clean: Grids, grids: Grids): string {
  if (typeof at === 'string') return at;
  return at ? addressOf(grids, at) : (slip.cells(clean)[0] ?? '');
}

describe.each(Object.entries(FAMILIES))('%s', (_family, mutations) => {
  describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s',
    (_name, mutation) => {
      const { before, grids, all, found } = run(mutation);
      const changes = distinctChanges(all.flatMap(({ fix }) => fix ?? []));
      const written = applied(grids, changes);
      const mended = mutation.fix === undefined ? written : computed(written);

      test('is found at its cell, with what it should be', () => {
        const place = placeExpected(mutation, before.grids, grids);
        const own = found.filter(
          ({ rule, at, also = [] }) =>
            rule === mutation.rule && [at, ...also].map(placeOf).includes(place),
        );
        expect(
          own.map(shown).length > 0 ? [] : [`${mutation.rule} ${place}`, ...found.map(shown)],
        ).toEqual([]);
        for (const part of mutation.says) expect(own[0]?.message).toContain(part);
      });

      test('brings no other Lỗi or Cảnh báo', () => {
        const others = found.filter(
          ({ rule, severity }) =>
            severity !== 'Gợi ý' && rule !== mutation.rule && !mutation.also?.includes(rule),
        );
        expect(others.map(shown)).toEqual([]);
      });

      test('is mended where the mend is certain, and nothing else is touched', () => {
        const cells = mutation.slip.cells(before.grids);
        expect(changes.map(placeOf)).toEqual(mutation.fix === undefined ? [] : cells);
        if (mutation.fix === 'back') expect(differences(mended, before.grids)).toEqual([]);
        else if (mutation.fix) expect(cells.map((cell) => at(mended, cell))).toEqual(mutation.fix);
      });

      test('leaves fewer findings once mended', () => {
        const after = assess(mended).findings;
        if (mutation.fix === 'back') expect(after.map(shown)).toEqual(before.findings.map(shown));
        else if (mutation.fix) expect(after.length).toBeLessThan(all.length);
        else expect(after).toHaveLength(all.length);
      });
    },
  );
});

function at(grids: Grids, place: string): unknown {
  const [sheet = '', cell = ''] = place.split('!');
  return cellAt(grids, sheet, cell);
}
