import { execFileSync } from 'node:child_process';

/** Prints, for each cache of the domain, whether all that it exports has a forgetful double. */
const PRINT = `
  const { FORGETFUL } = await import('./tests/mutation-score/forgetful.mts');
  for (const [file, doubles] of Object.entries(FORGETFUL)) {
    const real = await import('./src/domain/' + file);
    const names = Object.keys(real).filter((name) => !['default', 'module.exports'].includes(name));
    console.log(file, names.filter((name) => !(name in doubles)).join(' ') || 'whole');
  }
`;

describe('the caches of the mutation run', () => {
  it('have a double for everything that the domain’s caches export', () => {
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', PRINT],
      { encoding: 'utf8' },
    );
    expect(printed.trim().split('\n')).toEqual(['memo/memo.ts whole', 'memo/perText.ts whole']);
  });
});
