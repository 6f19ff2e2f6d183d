import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('the commands do right by every workbook of tests/inputs, hostile and foreign ones too', () => {
  const runner = join(__dirname, '../inputs/check_inputs.py');
  const { stdout } = spawnSync('python3', [runner, '--jobs', '1', '--slow', '4'], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  const [, holding, all] = /inputs: (\d+)\/(\d+) hold/.exec(stdout) ?? [];
  expect(all).toBeDefined();
  expect(`${holding ?? ''} hold\n${stdout}`).toBe(`${all ?? ''} hold\n${stdout}`);
}, 1_200_000);
