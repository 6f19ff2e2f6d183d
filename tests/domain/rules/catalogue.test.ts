import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/domain/rules';
import { RELATION_CATALOGUE } from '../../../src/domain/profiles/catalogues/relationCatalogue';
import { rulesPage } from './rulesPage';

const ROOT = path.resolve(__dirname, '../../..');
const IDS = RULES.map(({ id }) => id);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(full) : [full];
  });
}

test('every rule has an id of its own, and none that a shipped relation bears', () => {
  expect(new Set(IDS).size).toBe(IDS.length);
  const relations = new Set(RELATION_CATALOGUE.map(([code]) => code));
  expect(IDS.filter((id) => relations.has(id))).toEqual([]);
});

test('every rule says what it is, with an example and a remedy', () => {
  for (const { id, title, example, remedy } of RULES) {
    expect(id).toMatch(/^[A-Z]{2}\d\d$/);
    for (const text of [title, example, remedy]) expect(text.length).toBeGreaterThan(5);
  }
});

test('every rule’s file begins with its id and stands in the catalogue', () => {
  const files = filesUnder(path.join(ROOT, 'src/domain/rules')).map((file) =>
    path.basename(file, '.ts'),
  );
  const ruleFiles = files.filter((name) => /^[a-z]{2}\d\d[A-Z]/.test(name));
  expect(ruleFiles.map((name) => name.slice(0, 4).toUpperCase()).sort()).toEqual([...IDS].sort());
});

test('every rule has a test file of its own beside its family’s', () => {
  const rules = filesUnder(path.join(ROOT, 'src/domain/rules'))
    .map((file) => path.relative(path.join(ROOT, 'src/domain/rules'), file).replace(/\.ts$/, ''))
    .filter((file) => /\/[a-z]{2}\d\d[A-Z]\w+$/.test(file));
  const tested = new Set(filesUnder(__dirname).map((file) => path.relative(__dirname, file)));
  expect(rules.length).toBe(IDS.length);
  expect(rules.filter((rule) => !tested.has(`${rule}.test.ts`))).toEqual([]);
});

test('docs/rules.md is up to date with the catalogue', () => {
  const page = readFileSync(path.join(ROOT, 'docs/rules.md'), 'utf8');
  expect(page).toBe(rulesPage());
  for (const id of IDS) expect(page).toContain(`### ${id}\n`);
});
