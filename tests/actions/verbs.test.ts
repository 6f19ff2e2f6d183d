import { unzipSync, strFromU8 } from 'fflate';
import khaSon from '../../assets/examples/kha-son.json';
import { acceptFinding } from '../../src/actions/check/acceptFinding';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import { exportReport } from '../../src/actions/export/exportReport';
import { goToFinding } from '../../src/actions/check/goToFinding';
import { imposedProfile } from '../../src/actions/template/imposedProfile';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { mendFindings } from '../../src/actions/check/mendFindings';
import type { Outcome, Stage } from '../../src/actions/outcome';
import { removeSamples } from '../../src/actions/template/removeSamples';
import { selectedCell, watchSelectedCell, watchWorkbook } from '../../src/actions/watchWorkbook';
import { PROFILES } from '../../src/domain/profiles';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, sheetNamed } from '../support/workbook';

let filled: Workbook;
let session: SimulatorSession;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
}, 30_000);

beforeEach(() => {
  session = startSimulator(structuredClone(filled));
});

afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(Math.max(0, ...session.requests.map(({ sentBytes }) => sentBytes))).toBeLessThan(
    1_000_000,
  );
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

/** What stands in every cell: its formula, else its constant. */
function contents({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, own]) =>
      Object.entries(own).map(
        ([column, { formula, content }]) =>
          `${name} ${row} ${column} ${JSON.stringify(formula ?? content ?? '')}`,
      ),
    ),
  );
}

/** Lets events that are under way arrive. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

describe('Tạo mẫu', () => {
  it.each(PROFILES.map(({ id }) => id))(
    'draws %s on a new workbook in at most 8 syncs, two of which look whether its own sheet is blank',
    async (id) => {
      session.open(newWorkbook());
      const proposal = valueOf(await prepareTemplate(id));
      expect(proposal.summary.join('\n')).toContain('Thêm trang tính Thông tin');
      expect(session.workbook.sheets).toHaveLength(1);
      expect(valueOf(await applyTemplate(proposal)).kind).toBe('applied');
      expect(session.requests.length).toBeLessThanOrEqual(8);
      expect(sheetNamed(session.workbook, 'Thông tin').id).toBe(session.workbook.active);
      expect(valueOf(await imposedProfile())).toBe(id);
    },
  );

  it('finds nothing to add to what it has just drawn, and changes no cell of a filled workbook', async () => {
    const before = contents(session.workbook);
    const proposal = valueOf(await prepareTemplate('so-ket'));
    expect(proposal.summary).toEqual([]);
    valueOf(await applyTemplate(proposal));
    expect(contents(session.workbook)).toEqual(before);
    expect(session.requests.length).toBeLessThanOrEqual(6);
  });

  it('does nothing that was not shown: a workbook that changed meanwhile gives a new proposal', async () => {
    session.open(newWorkbook());
    const shown = valueOf(await prepareTemplate('so-ket'));
    session.open(structuredClone(filled));
    const { kind, proposal } = valueOf(await applyTemplate(shown));
    expect(kind).toBe('changed');
    expect(proposal.summary).toEqual([]);
  });

  it('is done although another workbook is in front when it wants to show its first sheet', async () => {
    const proposal = valueOf(await prepareTemplate('so-ket'));
    session.host.refusal = 'inactive';
    expect(valueOf(await applyTemplate(proposal)).kind).toBe('applied');
  });

  it('empties the sample rows in one press', async () => {
    session.open(newWorkbook());
    valueOf(await applyTemplate(valueOf(await prepareTemplate('so-ket'))));
    const [sentence] = valueOf(await removeSamples());
    expect(sentence).toContain('ví dụ');
  });

  it('refuses a profile that does not exist as an error of ours', async () => {
    await expect(prepareTemplate('nam')).rejects.toThrow(RangeError);
  });
});

describe('Kiểm tra', () => {
  it('reads in two syncs, writes and marks in four, and tells its stages', async () => {
    const stages: Stage[] = [];
    const { assessment, counts } = valueOf(
      await checkWorkbook({ onProgress: ({ stage }) => stages.push(stage) }),
    );
    expect(session.requests).toHaveLength(6);
    expect(stages).toEqual(['read', 'check', 'mark']);
    expect(counts.errors).toBe(0);
    const unread = assessment.findings
      .filter(({ rule }) => rule === 'NV01')
      .map(({ at }) => at.cell);
    expect(unread).toEqual(['G7', 'G10']);
    expect(sheetNamed(session.workbook, 'Nhiệm vụ').conditionalFormats.length).toBeGreaterThan(0);
  });

  it('needs one sync more when it has marks of its own to remove', async () => {
    valueOf(await checkWorkbook());
    session.clearRequests();
    valueOf(await checkWorkbook());
    expect(session.requests).toHaveLength(7);
  });

  it('shows the cell of a finding', async () => {
    valueOf(await goToFinding({ at: { sheet: 'Nhiệm vụ', cell: 'G7' } }));
    expect(session.workbook.active).toBe(sheetNamed(session.workbook, 'Nhiệm vụ').id);
    expect(session.workbook.selection).toMatchObject({ row: 6, column: 6 });
  });

  it('keeps a reason for a warning in the workbook and shows it with the next check', async () => {
    const { assessment } = valueOf(await checkWorkbook());
    const finding = assessment.findings.find(({ rule }) => rule === 'NV01');
    if (!finding) throw new Error('no NV01');
    valueOf(await acceptFinding(finding, 'Chờ tỉnh hướng dẫn'));
    const again = valueOf(await checkWorkbook());
    expect(again.counts.accepted).toBe(1);
    const rows = Object.values(sheetNamed(session.workbook, 'Kết quả kiểm tra').cells);
    expect(rows.map((cells) => cells[6]?.content)).toContain('Chờ tỉnh hướng dẫn');
    valueOf(await acceptFinding(finding, ''));
    expect(valueOf(await checkWorkbook()).counts.accepted).toBe(0);
  });

  it('mends what is certain, and the next check no longer finds it', async () => {
    session.edit('Chỉ tiêu', 'E9', '≥ 98');
    const { assessment } = valueOf(await checkWorkbook());
    const finding = assessment.findings.find(
      ({ at, fix }) => fix && at.sheet === 'Chỉ tiêu' && at.cell === 'E9',
    );
    if (!finding?.fix) throw new Error('no fix at E9');
    const { changed } = valueOf(await mendFindings([finding.fix]));
    expect(changed.map(({ cell }) => cell)).toEqual(['D9', 'E9']);
    expect(cellOf(session.workbook, 'Chỉ tiêu', 'E9')).toBe(98);
    const after = valueOf(await checkWorkbook()).assessment.findings;
    expect(after.filter(({ rule, at }) => rule === finding.rule && at.cell === 'E9')).toEqual([]);
  });
});

describe('Xuất báo cáo', () => {
  it('asks once where only warnings stand, and then writes a final report', async () => {
    expect(valueOf(await exportReport('none'))).toMatchObject({ kind: 'needs-confirmation' });
    const result = valueOf(await exportReport('warnings'));
    if (result.kind !== 'written') throw new Error(result.kind);
    expect(result).toMatchObject({ draft: false, name: 'BC-UBND_Kha-Son_so-ket_2026-04.docx' });
    const words = strFromU8(unzipSync(result.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(words).toContain('Kha Sơn');
  });

  it('refuses a final report while an error stands, and writes a draft when told to', async () => {
    session.edit('Chỉ tiêu', 'F6', 'khoảng bảy mươi');
    expect(valueOf(await exportReport('none'))).toMatchObject({ kind: 'needs-draft' });
    expect(valueOf(await exportReport('warnings'))).toMatchObject({ kind: 'needs-draft' });
    const result = valueOf(await exportReport('draft'));
    expect(result).toMatchObject({ kind: 'written', draft: true });
  });

  it('stops when the press is cancelled, as an outcome like any other', async () => {
    const stop = new AbortController();
    const outcome = await exportReport('draft', {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === 'read') stop.abort();
      },
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });
});

describe('watching the workbook', () => {
  it('tells of a change that a person makes, not of the add-in own writing, until it is stopped', async () => {
    let heard = 0;
    const watch = valueOf(
      await watchWorkbook(() => {
        heard += 1;
      }),
    );
    valueOf(await checkWorkbook());
    await settle();
    expect(heard).toBe(0);
    session.edit('Chỉ tiêu', 'F6', 80);
    await settle();
    expect(heard).toBe(1);
    await watch.stop();
    session.edit('Chỉ tiêu', 'F6', 81);
    await settle();
    expect(heard).toBe(1);
  });

  it('reads the cell that is chosen', async () => {
    valueOf(await goToFinding({ at: { sheet: 'Chỉ tiêu', cell: 'F6' } }));
    expect(valueOf(await selectedCell())).toEqual({
      sheet: 'Chỉ tiêu',
      cell: 'F6',
      value: 72.5,
      formula: 72.5,
    });
  });

  it('tells when another cell is chosen', async () => {
    let heard = 0;
    const watch = valueOf(
      await watchSelectedCell(() => {
        heard += 1;
      }),
    );
    valueOf(await goToFinding({ at: { sheet: 'Chỉ tiêu', cell: 'F7' } }));
    await settle();
    expect(heard).toBeGreaterThan(0);
    await watch.stop();
  });
});
