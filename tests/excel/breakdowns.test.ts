import khaSon from '../../assets/examples/kha-son.json';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import type { TemplateResult } from '../../src/actions/template/makeTemplate';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { removeSamples } from '../../src/actions/template/removeSamples';
import type { Outcome } from '../../src/actions/outcome';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { PERSONALITIES } from '../../src/simulator/excel/personality';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { healsAfter } from '../support/everyBreak';
import { fillTemplate } from '../support/fillTemplate';
import { sheetNamed, workbookOf } from '../support/workbook';

jest.setTimeout(120_000);

let filled: Workbook;
let session: SimulatorSession;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
  sheetNamed(filled, 'Chỉ tiêu').conditionalFormats.push({
    ...{ id: 'theirs', type: 'Custom', formula: '=1=2', stopIfTrue: false },
    areas: [{ row: 0, column: 0, rows: 3, columns: 2 }],
    format: { fill: '#00FF00' },
  });
});

async function make(profile: string): Promise<Outcome<TemplateResult>> {
  const proposal = await prepareTemplate(profile);
  return proposal.ok ? applyTemplate(proposal.value) : proposal;
}

/** A workbook of an earlier version: a column and some items are missing, another one is the officer's. */
function older(): Workbook {
  return workbookOf({
    'Thông tin': [
      ['Mục', 'Nội dung'],
      ['Năm', 2026],
      ['Tên đơn vị', 'Kha Sơn'],
    ],
    'Chỉ tiêu': {
      rows: [
        ['TT', 'Chỉ tiêu', 'Riêng', 'Đơn vị tính', 'Kết quả'],
        ['1', 'Một', 'x', '%', 91],
        ['2', 'Hai', 'y', '%', '=90+1'],
      ],
      tables: { tblChiTieu: 'A1:E3' },
    },
  });
}

const { web, desktop2021, microsoft365, mac } = PERSONALITIES;
const onNew = (): Promise<Outcome<unknown>> => make('tuan');
const onOlder = (): Promise<Outcome<unknown>> => make('so-ket');

describe('a press that broke off at any of its requests', () => {
  it('is finished by the next Tạo mẫu on a new workbook', async () => {
    expect(
      await healsAfter({ start: () => newWorkbook(), personality: web, press: onNew }),
    ).toBeGreaterThan(4);
  });

  it.each([
    ['on a new workbook, gone for one request', newWorkbook, onNew, microsoft365, false],
    ["on the officer's own, gone for good", older, onOlder, mac, true],
  ] as const)('is finished by the next Tạo mẫu %s', async (_, start, press, excel, lasting) => {
    const moments = [0.5, 'after'] as const;
    expect(
      await healsAfter({ start: () => start(), personality: excel, press, lasting, moments }),
    ).toBeGreaterThan(4);
  });

  it("is finished by the next Tạo mẫu on a workbook of the officer's own, Excel having been gone for good", async () => {
    expect(
      await healsAfter({ start: older, personality: desktop2021, press: onOlder, lasting: true }),
    ).toBeGreaterThan(4);
  });

  it.each([
    ['on a new workbook', () => newWorkbook(), onNew],
    ["on the officer's own", older, onOlder],
  ])(
    'is finished by the next Tạo mẫu %s wherever in a request it broke off',
    async (_, start, press) => {
      const shares = [0.08, 0.33, 0.77];
      expect(await healsAfter({ start, personality: web, press, moments: shares })).toBeGreaterThan(
        4,
      );
    },
  );

  it.each([
    [web, false],
    [desktop2021, true],
    [microsoft365, true],
    [mac, false],
  ] as const)(
    'is finished by the next Kiểm tra, marks and result sheet (%o)',
    async (excel, lasting) => {
      const checked = (): Workbook => structuredClone(filled);
      expect(
        await healsAfter({
          start: checked,
          personality: excel,
          press: () => checkWorkbook(),
          lasting,
        }),
      ).toBeGreaterThan(4);
    },
  );

  it('is finished by removing the sample rows again', async () => {
    const sampled = (): Workbook => structuredClone(filled);
    expect(
      await healsAfter({ start: sampled, personality: web, press: () => removeSamples() }),
    ).toBeGreaterThan(2);
  });
});

describe('a Tạo mẫu that broke off', () => {
  async function breakOff(share: number): Promise<void> {
    session = startSimulator(newWorkbook());
    session.host.breakAt({ at: 4, when: share });
    expect((await make('so-ket')).ok).toBe(false);
    session.host.breakAt(null);
  }

  it('keeps what was typed meanwhile', async () => {
    await breakOff(0.6);
    session.edit('Thông tin', 'B6', 'UBND XÃ KHA SƠN');
    const proposal = await prepareTemplate('so-ket');
    if (!proposal.ok) throw new Error(proposal.problem.details);
    expect(proposal.value.summary[0]).toMatch(/^Lập nốt phần mẫu lần trước còn dở: Thông tin,/);
    expect((await applyTemplate(proposal.value)).ok).toBe(true);
    expect(sheetNamed(session.workbook, 'Thông tin').cells[5]?.[1]?.content).toBe(
      'UBND XÃ KHA SƠN',
    );
    expect(session.workbook.settings['dangLapMau']).toBeUndefined();
  });

  it('is finished first when another profile is chosen, and makes a sheet again that was deleted', async () => {
    await breakOff(0.6);
    session.workbook.sheets = session.workbook.sheets.filter(({ name }) => name !== 'Số liệu');
    const proposal = await prepareTemplate('tuan');
    if (!proposal.ok) throw new Error(proposal.problem.details);
    expect(proposal.value.profile.id).toBe('so-ket');
    expect((await applyTemplate(proposal.value)).ok).toBe(true);
    expect(sheetNamed(session.workbook, 'Số liệu').frozen.rows).toBe(4);
  });

  it('leaves a sheet alone that has become something else meanwhile', async () => {
    await breakOff(0.6);
    const info = sheetNamed(session.workbook, 'Thông tin');
    info.cells = {
      0: { 0: { content: 'Khác' } },
      3: { 0: { content: 'x' }, 1: { content: 'y' }, 2: { content: 'z' } },
    };
    await make('so-ket');
    expect(info.cells[3]?.[0]?.content).toBe('x');
  });
});

describe('a Kiểm tra without the window in front', () => {
  it('lists everything, and gives its sheet the looks with the next press', async () => {
    session = startSimulator(newWorkbook());
    await make('tuan');
    session.edit('Thông tin', 'B6', 'Kha Sơn');
    session.host.refusal = 'unfocused';
    expect(await checkWorkbook()).toMatchObject({ ok: true });
    const sheet = sheetNamed(session.workbook, 'Kết quả kiểm tra');
    expect(sheet.frozen.rows).toBe(0);
    session.host.refusal = null;
    expect(await checkWorkbook()).toMatchObject({ ok: true });
    expect(sheet.frozen.rows).toBe(4);
  });
});

describe('a Tạo mẫu without the window in front', () => {
  it('makes everything but the looks, says so, and gives them with the next press', async () => {
    session = startSimulator(newWorkbook());
    session.host.refusal = 'unfocused';
    const made = await make('tuan');
    if (!made.ok) throw new Error(made.problem.details);
    expect(made.value).toMatchObject({
      kind: 'applied',
      left: [expect.stringContaining('Thông tin')],
    });
    expect(sheetNamed(session.workbook, '_DanhMuc').visibility).toBe('VeryHidden');
    expect(sheetNamed(session.workbook, 'Thông tin').frozen.rows).toBe(0);
    session.host.refusal = null;
    await make('tuan');
    expect(sheetNamed(session.workbook, 'Thông tin').frozen.rows).toBe(4);
    const proposal = await prepareTemplate('tuan');
    expect(proposal.ok && proposal.value.summary).toEqual([]);
  });

  it('does not ask for them a third time', async () => {
    session = startSimulator(newWorkbook());
    session.host.refusal = 'unfocused';
    await make('tuan');
    const again = await make('tuan');
    const [said = ''] = again.ok ? (again.value.left ?? []) : [];
    expect(said).toMatch(/^Excel vẫn chưa nhận việc chỉnh chiều cao hàng, cố định hàng tiêu đề/);
    expect(said).not.toMatch(/_DanhMuc|lần nữa/);
    const proposal = await prepareTemplate('tuan');
    expect(proposal.ok && proposal.value.summary).toEqual([]);
  });
});
