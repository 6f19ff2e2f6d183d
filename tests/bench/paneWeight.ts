import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration, type Stats } from 'webpack';

const root = join(__dirname, '../..');
const pane = join(root, 'src/taskpane');
const cache = join(root, '.cache/bench');
const { base } = createRequire(__filename)(join(root, 'webpack.config.js')) as {
  readonly base: (mode: string) => Configuration;
};

/** What the pane may load at first beyond React and the Fluent components it uses, in bytes. */
const ALLOWED = 60_000;

/** Builds the pane, and React with Fluent alone; prints both first loads, gzipped; true when within the limit. */
export async function paneWeight(): Promise<boolean> {
  mkdirSync(cache, { recursive: true });
  const alone = join(cache, 'fluentAlone.ts');
  writeFileSync(alone, fluentAlone());
  const ours = await firstLoad(join(pane, 'index.tsx'), 'pane');
  const libraries = await firstLoad(alone, 'fluent');
  console.log(
    `\nFirst load, gzipped: pane ${ours} bytes, React with Fluent alone ${libraries}: ${ours - libraries} more, ${ALLOWED} allowed`,
  );
  return ours - libraries <= ALLOWED;
}

/** A module that uses what the pane imports from Fluent and React, and nothing else; charts come later, on demand. */
function fluentAlone(): string {
  const sources = readdirSync(pane, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(pane, file), 'utf8'))
    .join('\n');
  const found = [
    ...sources.matchAll(/import \{([^}]*)\} from '((?:@fluentui\/react-(?!charts)|react)[^']*)'/g),
  ];
  const names = new Map<string, string>();
  for (const [, list = '', from = ''] of found)
    for (const name of valuesOf(list)) names.set(name, from);
  const imports = [...names].map(([name, from]) => `import { ${name} } from '${from}';`);
  return `${imports.join('\n')}\nconsole.log(${[...names.keys()].join(', ')});\n`;
}

/** The imported names that are not types. */
function valuesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/** Gzipped bytes of the scripts that an entry needs before it runs. */
async function firstLoad(entry: string, name: string): Promise<number> {
  const path = join(cache, name);
  const configuration = base('production');
  const output = { ...configuration.output, path };
  const stats = await build({ ...configuration, entry: { first: entry }, output });
  const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
  const assets = entrypoints?.['first']?.assets ?? [];
  const scripts = assets.filter((asset) => asset.name.endsWith('.js'));
  return scripts.reduce(
    (sum, asset) => sum + gzipSync(readFileSync(join(path, asset.name))).length,
    0,
  );
}

function build(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve(stats);
    });
  });
}
