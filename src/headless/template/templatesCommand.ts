import { join } from 'node:path';
import { PROFILES } from '../../domain/profiles';
import { readArguments, required } from '../readArguments';
import { template } from './templateCommand';

const LINE = 'npm run -s templates -- --out <thư mục>';

/** A new workbook per profile, `<folder>/<id>.xlsx`: what the page in a plain browser offers. */
export async function templates(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { options: { out: 'text' }, files: 0, line: LINE });
  const folder = required(given, 'out', LINE);
  for (const { id } of PROFILES)
    await template(['--profile', id, '--out', join(folder, `${id}.xlsx`)]);
  return 0;
}
