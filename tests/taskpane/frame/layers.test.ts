import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.join(__dirname, '../../../src');

/** Every import of a folder's files, as `[file, imported path from src]`. */
function importsOf(folder: string): readonly (readonly [string, string])[] {
  const files = readdirSync(path.join(source, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const full = path.join(source, folder, file);
      const text = readFileSync(full, 'utf8');
      const found = text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g);
      return [...found].map(
        ([, target = '']) =>
          [file, path.relative(source, path.resolve(path.dirname(full), target))] as const,
      );
    });
}

test('the pane and the ribbon reach Excel and Word only through the actions', () => {
  const imports = [...importsOf('taskpane'), ...importsOf('commands')];
  expect(imports.length).toBeGreaterThan(50);
  const allowed = /^(taskpane|commands|actions|domain)(\/|$)/;
  expect(imports.filter(([, target]) => !allowed.test(target))).toEqual([]);
});

test('the wire of the simulated hosts knows neither of them', () => {
  const imports = importsOf('simulator/wire');
  expect(imports.length).toBeGreaterThan(0);
  const hosts = /^simulator\/(excel|word|formulas|xlsx)\//;
  expect(imports.filter(([, target]) => hosts.test(target))).toEqual([]);
});

test('the pane opens without loading an action: each comes when first pressed', () => {
  const files = readdirSync(path.join(source, 'taskpane'), { recursive: true, encoding: 'utf8' });
  const eager = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(source, 'taskpane', file), 'utf8');
      const found = text.matchAll(/^import (?!type)[^;]*from '[./]*\/actions\/[^']*'/gm);
      return [...found].map(([line]) => `${file}: ${line}`);
    });
  expect(eager).toEqual([]);
});
