import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { template } from './template';
import type { Writer } from './writer';

export const carbone: Writer = {
  name: 'carbone',
  prepare: async (rows) => {
    const { default: library } = await import('carbone');
    const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'template.docx');
    writeFileSync(
      path,
      await template(2, (key, _, row) => `{d.rows[i${row === 1 ? '+1' : ''}].${key}}`),
    );
    process.once('exit', () => {
      rmSync(dirname(path), { recursive: true });
    });
    return () =>
      new Promise((resolve, reject) => {
        library.render(path, { rows }, (error, result) => {
          if (error) reject(error);
          else resolve(result);
        });
      });
  },
};
