import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../../src/simulator/xlsx/writeXlsx';
import type { Example } from '../../support/exampleGrids';
import { fillTemplate } from '../../support/fillTemplate';

/** What is claimed: 300 communes within 20 s on two cores, under 500 MB. */
const LIMITS = { seconds: 20, megabytes: 500 };

/** Makes so many communes' workbooks of one week, consolidates them in a process of its own, and prints what it took. */
async function bench(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-consolidate-'));
  try {
    for (let index = 0; index < count; index += 1) {
      const { workbook } = await fillTemplate(commune(index));
      writeFileSync(join(folder, `xa-${index + 1}.xlsx`), writeXlsx(workbook));
    }
    const command = ['--single-threaded-gc', '--import', 'tsx', join(__dirname, 'runOnce.ts')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, folder], {
      encoding: 'utf8',
    });
    if (status === null || status > 1) throw new Error(stderr);
    const { wall, cpu, megabytes } = JSON.parse(stdout) as Taken;
    console.log(
      `${count} sổ: ${wall.toFixed(1)} s đồng hồ, ${cpu.toFixed(1)} s CPU, cao nhất ${megabytes.toFixed(0)} MB (mức ${LIMITS.seconds} s, ${LIMITS.megabytes} MB)`,
    );
    if (cpu > 2 * LIMITS.seconds || megabytes > LIMITS.megabytes) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `runOnce` prints. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** A commune of its own name and figures. */
function commune(index: number): Example {
  const example = JSON.parse(readFileSync(exampleFile, 'utf8')) as Example;
  const figures = (example.tables['Số liệu'] ?? []).map((row) => {
    const value = row['Kỳ này'];
    return typeof value === 'number' && value > 10 ? { ...row, 'Kỳ này': value + index } : row;
  });
  return {
    ...example,
    info: {
      ...example.info,
      'Tên đơn vị': `Xã thử ${index + 1}`,
      'Địa danh': `Xã thử ${index + 1}`,
    },
    tables: { ...example.tables, 'Số liệu': figures },
  };
}

const exampleFile = join(__dirname, '../../../assets/examples/chiem-hoa.json');
void bench(Number(process.argv[2] ?? 300));
