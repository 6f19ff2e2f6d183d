import khaSon from '../../assets/examples/kha-son.json';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import { exportReport } from '../../src/actions/export/exportReport';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import { watchWorkbook } from '../../src/actions/watchWorkbook';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { ConditionalFormat, Workbook } from '../../src/simulator/excel/model/book/workbook';
import { PERSONALITIES } from '../../src/simulator/excel/personality';
import type { Personality } from '../../src/simulator/excel/personality';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, sheetNamed } from '../support/workbook';

const TARGETS = 'Chỉ tiêu';
let filled: Workbook;
let session: SimulatorSession;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
}, 30_000);

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

function rule(id: string, more: Partial<ConditionalFormat> = {}): ConditionalFormat {
  return {
    id,
    type: 'Custom',
    areas: [{ row: 4, column: 1, rows: 9, columns: 2 }],
    formula: `="${id}"=""`,
    stopIfTrue: false,
    format: { fill: '#00FF00' },
    ...more,
  };
}

function formats(): ConditionalFormat[] {
  return sheetNamed(session.workbook, TARGETS).conditionalFormats;
}

const isOwn = ({ formula }: ConditionalFormat): boolean => formula.includes('BaoCao57');

/** The user's rules, in their order, without the ids that Excel gives anew. */
function theirs(): unknown[] {
  return formats()
    .filter((one) => !isOwn(one))
    .map(({ type, formula, areas, format, stopIfTrue }) => ({
      ...{ type, formula, areas, format, stopIfTrue },
    }));
}

/** A workbook with a mark of either colour to come. */
function open(personality: Personality, rules: readonly ConditionalFormat[]): void {
  session = startSimulator(structuredClone(filled), personality);
  formats().push(...rules);
  session.edit(TARGETS, 'H6', '≥ chín mươi');
  session.edit('Thông tin', 'B8', 'không phải ngày');
}

const USER = [
  rule('một'),
  rule('hai', { type: 'ColorScale', formula: '' }),
  rule('ba', { type: 'CellValue', formula: '', cellValue: { formula1: '=1' } }),
];

describe.each(Object.values(PERSONALITIES))('on $name', (personality: Personality) => {
  afterEach(() => {
    expect(session.missing).toEqual([]);
  });

  it("checks four times in a row and leaves the user's rules as they are, whatever happens between", async () => {
    open(personality, USER);
    const own = async (): Promise<number> => {
      valueOf(await checkWorkbook());
      return formats().filter(isOwn).length;
    };
    const first = await own();
    expect(first).toBeGreaterThan(0);
    const before = theirs();
    expect(before).toHaveLength(USER.length);
    expect(await own()).toBe(first);
    expect(theirs()).toEqual(before);

    formats().unshift(rule('mới'));
    const added = theirs();
    expect(await own()).toBe(first);
    expect(theirs()).toEqual(added);

    formats().reverse();
    formats().push({ ...rule('chép'), formula: formats().find(isOwn)?.formula ?? '' });
    const moved = theirs();
    expect(await own()).toBe(first);
    expect(theirs()).toEqual(moved);
    session.open(session.workbook);
    expect(await own()).toBe(first);
    expect(theirs()).toEqual(moved);
  });

  it('puts its marks above rules of the user', async () => {
    open(personality, USER);
    valueOf(await checkWorkbook());
    const count = formats().filter(isOwn).length;
    expect(formats().slice(0, count).every(isOwn)).toBe(true);
  });

  it.each(['read', 'delete'] as const)(
    'checks beside rules that refuse to be %s, reports all the same, and does not pile marks up',
    async (trouble) => {
      open(personality, [...USER, rule('kẹt', { trouble }), rule('sau')]);
      const once = valueOf(await checkWorkbook());
      const own = formats().filter(isOwn).length;
      const before = theirs();
      expect(own).toBeGreaterThan(0);
      const again = valueOf(await checkWorkbook());
      expect(formats().filter(isOwn)).toHaveLength(own);
      expect(theirs()).toEqual(before);
      expect(again.markProblem).toBeUndefined();
      expect(again.assessment.findings).toEqual(once.assessment.findings);
      expect(cellOf(session.workbook, 'Kết quả kiểm tra', 'A5')).toBe('Lỗi');
    },
  );

  it('says so when a mark of its own cannot be deleted, and adds no second one', async () => {
    open(personality, USER);
    valueOf(await checkWorkbook());
    for (const one of formats()) if (isOwn(one)) one.trouble = 'delete';
    const own = formats().filter(isOwn).length;
    const { markProblem } = valueOf(await checkWorkbook());
    expect(markProblem?.code).toBe('marks');
    expect(formats().filter(isOwn)).toHaveLength(own);
    expect(theirs()).toHaveLength(USER.length);
  });

  it('makes a template, and finds it complete', async () => {
    session = startSimulator(newWorkbook(), personality);
    valueOf(await applyTemplate(valueOf(await prepareTemplate('luy-ke'))));
    expect(sheetNamed(session.workbook, TARGETS_OF_LUY_KE).frozen.rows).toBe(4);
    expect(sheetNamed(session.workbook, '_DanhMuc').visibility).toBe('VeryHidden');
    expect(valueOf(await prepareTemplate('luy-ke')).summary).toEqual([]);
  });

  it('mends, takes back, hears edits and writes the report', async () => {
    open(personality, []);
    let heard = 0;
    const watch = valueOf(await watchWorkbook(() => (heard += 1)));
    const { findings } = valueOf(await checkWorkbook()).assessment;
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    const mended = valueOf(await mendFindings(fixes));
    valueOf(await undoMending(mended.undo));
    session.edit(TARGETS, 'H6', 91);
    session.edit('Thông tin', 'B8', 2026);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toBeGreaterThan(0);
    await watch.stop();
    expect(valueOf(await exportReport('draft')).kind).toBe('written');
  });
});

const TARGETS_OF_LUY_KE = 'Nhiệm vụ';
