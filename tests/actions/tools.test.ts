import khaSon from '../../assets/examples/kha-son.json';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import type { EditableSentence } from '../../src/actions/sentence/editSentence';
import { chosenSentence } from '../../src/actions/sentence/editSentence';
import { goToFinding } from '../../src/actions/check/goToFinding';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import { previewReport } from '../../src/actions/export/previewReport';
import { proposePeriod } from '../../src/actions/template/proposePeriod';
import { weighedRules, weighRule } from '../../src/actions/check/weighRule';
import { toDay } from '../../src/domain/number/dates/date';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf } from '../support/workbook';

let filled: Workbook;
let session: SimulatorSession;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
}, 60_000);

beforeEach(() => {
  session = startSimulator(structuredClone(filled));
});

afterEach(() => {
  expect(session.missing).toEqual([]);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

/** Chooses a cell and reads the paragraph of its row. */
async function sentenceAt(sheet: string, cell: string): Promise<EditableSentence | undefined> {
  valueOf(await goToFinding({ at: { sheet, cell } }));
  return valueOf(await chosenSentence());
}

async function outlineSentence(cell: string): Promise<EditableSentence> {
  const sentence = await sentenceAt('Nội dung', cell);
  if (!sentence) throw new Error(`no row of the outline at ${cell}`);
  return sentence;
}

describe('the paragraph that is chosen', () => {
  it('is none on another sheet, above the table and below its last row', async () => {
    expect(await sentenceAt('Chỉ tiêu', 'B6')).toBeUndefined();
    expect(await sentenceAt('Nội dung', 'C2')).toBeUndefined();
    expect(await sentenceAt('Nội dung', 'C300')).toBeUndefined();
  });

  it('is found from any cell of its row, with its level and its text as typed', async () => {
    const sentence = await outlineSentence('A7');
    expect(sentence.at).toEqual({ sheet: 'Nội dung', cell: 'C7' });
    expect(sentence.level).toBe('Đoạn');
    expect(sentence.text).toContain('{{hai_so(vb.tong)}} văn bản');
  });

  it('prints with its fields filled, and so does what is being typed', async () => {
    const sentence = await outlineSentence('C7');
    expect(sentence.print(sentence.text)?.sentences[0]?.text).toContain('03 văn bản');
    const edited = sentence.print('Có {{vb.ke_hoach}} kế hoạch, {{tyle(vb.ke_hoach; vb.tong; 0)}}');
    expect(edited?.sentences[0]?.text).toBe('Có 2 kế hoạch, 67%');
    expect(sentence.print('Có {{vb.ke_hoac}}')?.fields[0]?.problem).toContain('vb.ke_hoach');
  });

  it('offers every figure in words with its value, and what can be made of two', async () => {
    const { figures, choices } = await outlineSentence('C7');
    expect(figures.find(({ name }) => name === 'vb.tong')).toEqual({
      name: 'vb.tong',
      label: 'Văn bản: tổng số',
      text: '3',
      number: true,
    });
    expect(figures.find(({ name }) => name === 'dia_danh')?.label).toBe('Địa danh');
    expect(figures.filter(({ label, name }) => label === name).map(({ name }) => name)).toEqual([]);
    expect(choices('vb.ke_hoach', 'vb.tong').map(({ text }) => text)).toEqual([
      '66,67%',
      'giảm 33,33%',
    ]);
  });

  it('is written as Text, so that a paragraph beginning with a sign stays one, and can be taken back', async () => {
    const sentence = await outlineSentence('C7');
    const fix = { label: '', certain: true, changes: [sentence.change('- 3 văn bản')] };
    const mended = valueOf(await mendFindings([fix]));
    expect(cellOf(session.workbook, 'Nội dung', 'C7')).toBe('- 3 văn bản');
    valueOf(await undoMending(mended.undo));
    expect(cellOf(session.workbook, 'Nội dung', 'C7')).toBe(sentence.text);
  });
});

describe('the dates of the period', () => {
  /** The row of an item of Thông tin. */
  const cellOfItem = (item: string): string => {
    const row = Array.from({ length: 60 }, (_, index) => index + 1).find(
      (one) => cellOf(session.workbook, 'Thông tin', `A${one}`) === item,
    );
    return `B${row ?? 0}`;
  };
  const fill = (item: string, value: string | number) => {
    session.edit('Thông tin', cellOfItem(item), value);
  };

  it('are none for Sơ kết, which has no dates of its own', async () => {
    expect(valueOf(await proposePeriod())).toEqual([]);
  });

  it('follow for a quarter by the calendar and by Nghị định 09/2019, the next period with them', async () => {
    fill('Loại kỳ', 'Quý');
    fill('Kỳ số', '1');
    const [calendar, decree] = valueOf(await proposePeriod());
    expect([calendar?.period, calendar?.from, calendar?.to]).toEqual([
      'quý I/2026',
      '01/01/2026',
      '31/3/2026',
    ]);
    expect([decree?.from, decree?.to]).toEqual(['15/12/2025', '14/3/2026']);
    const days = decree?.fix.changes.map(({ cell, after }) => [cell, after]);
    expect(days).toEqual([
      [cellOfItem('Từ ngày'), toDay({ year: 2025, month: 12, day: 15 })],
      [cellOfItem('Đến ngày'), toDay({ year: 2026, month: 3, day: 14 })],
      [cellOfItem('Kỳ sau từ ngày'), toDay({ year: 2026, month: 3, day: 15 })],
      [cellOfItem('Kỳ sau đến ngày'), toDay({ year: 2026, month: 6, day: 14 })],
    ]);
  });

  it('once filled in are not offered again, and the check reads them as dates', async () => {
    fill('Loại kỳ', 'Tuần');
    fill('Kỳ số', '15');
    const [week, ...others] = valueOf(await proposePeriod());
    expect(others).toEqual([]);
    if (!week) throw new Error('no proposal');
    expect([week.from, week.to]).toEqual(['06/4/2026', '12/4/2026']);
    valueOf(await mendFindings([week.fix]));
    expect(valueOf(await proposePeriod())[0]?.fix.changes).toEqual([]);
    const { findings } = valueOf(await checkWorkbook()).assessment;
    expect(findings.filter(({ rule }) => ['KY01', 'KY10', 'DL11'].includes(rule))).toEqual([]);
  });
});

/** What a person or a template put into the cells; results of formulas come and go by themselves. */
function entered({ sheets }: Workbook): string {
  return JSON.stringify(sheets, (_, value: unknown) => {
    const calculated = typeof value === 'object' && value !== null && 'formula' in value;
    return calculated ? { ...value, content: undefined } : value;
  });
}

it('the report can be read before it is made, and reading it writes nothing', async () => {
  const before = entered(session.workbook);
  const report = valueOf(await previewReport());
  expect(report.header.issuingBody).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ KHA SƠN']);
  expect(report.annexes.length).toBeGreaterThan(0);
  expect(entered(session.workbook) === before).toBe(true);
});

it('a rule that is turned off with a reason finds nothing, until it is given its weight back', async () => {
  const count = async (rule: string) =>
    valueOf(await checkWorkbook()).assessment.findings.filter((one) => one.rule === rule).length;
  const before = await count('NV01');
  expect(before).toBeGreaterThan(0);
  valueOf(await weighRule({ rule: 'NV01', off: true, reason: 'Chờ tỉnh hướng dẫn' }));
  expect(await count('NV01')).toBe(0);
  expect(valueOf(await weighedRules())).toEqual([
    { rule: 'NV01', off: true, reason: 'Chờ tỉnh hướng dẫn' },
  ]);
  valueOf(await weighRule({ rule: 'NV01', severity: 'Gợi ý', reason: 'Nhẹ hơn' }));
  expect(await count('NV01')).toBe(before);
  valueOf(await weighRule({ rule: 'NV01', reason: '' }));
  expect(valueOf(await weighedRules())).toEqual([]);
});
