import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import { selfTest } from '../../src/actions/selfTest';
import { run } from '../../src/excel/requests/run';
import { ANSWER_MS } from '../../src/excel/requests/watchAnswers';
import type { Purpose } from '../../src/excel/requests/problem';
import type { Outcome } from '../../src/excel/requests/outcome';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { sheetNamed, workbookOf } from '../support/workbook';

let session: SimulatorSession;

// The client releases the ranges of a finished run a moment later; in an Excel that answers nothing it would go on trying.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 20)));

beforeEach(() => {
  session = startSimulator(workbookOf({ 'Chỉ tiêu': [['TT', 'Chỉ tiêu']] }));
});

async function readCell(context: Excel.RequestContext): Promise<unknown> {
  const range = context.workbook.worksheets.getItem('Chỉ tiêu').getRange('A1');
  range.load('values');
  await context.sync();
  return range.values[0]?.[0];
}

async function readName(context: Excel.RequestContext): Promise<string> {
  context.workbook.load('name');
  await context.sync();
  return context.workbook.name;
}

async function writeCell(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getItem('Chỉ tiêu').getRange('A2').values = [['1']];
  await context.sync();
}

async function refuse(code: string, purpose: Purpose): Promise<Outcome<void>> {
  return run(() => Promise.reject(officeError(code)), {}, purpose);
}

function officeError(code: string): Error {
  const { Error: OfficeError } = OfficeExtension as unknown as {
    Error: new (given: object) => Error;
  };
  return new OfficeError({ code, message: 'localised', debugInfo: {} });
}

describe('running a press in Excel', () => {
  it('gives back what the work returns when nothing refuses', async () => {
    expect(await run(readCell)).toEqual({ ok: true, value: 'TT' });
    expect(session.missing).toEqual([]);
  });

  it('waits while a cell is being edited, says so once asked, and goes on by itself when the edit ends', async () => {
    const heard: string[] = [];
    session.host.refusal = 'cellEdit';
    const pressed = run(readName, { onWaiting: (sentence) => heard.push(sentence) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([expect.stringContaining('nhấn Enter để kết thúc sửa ô')]);
    session.host.refusal = null;
    expect(await pressed).toEqual({ ok: true, value: session.workbook.name });
  });

  it('stops waiting for the edit when the press is cancelled', async () => {
    const stop = new AbortController();
    session.host.refusal = 'cellEdit';
    const pressed = run(readName, {
      onWaiting: () => {
        stop.abort();
      },
      signal: stop.signal,
    });
    expect(await pressed).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    session.host.refusal = null;
  });

  it('says that a sheet is protected, and what to do', async () => {
    sheetNamed(session.workbook, 'Chỉ tiêu').protection = { options: {} };
    const outcome = await run(writeCell, {}, 'write');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'protected' } });
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('bỏ bảo vệ trang tính');
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('“Chỉ tiêu”');
  });

  it('tells a read-only workbook from a protected one', async () => {
    session.host.refusal = 'readOnly';
    const outcome = await run(writeCell, {}, 'write');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'read-only' } });
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('chỉ đọc');
    expect(await run(readCell)).toEqual({ ok: true, value: 'TT' });
  });

  it('takes a refused reading for Protected View', async () => {
    const outcome = await refuse('AccessDenied', 'read');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'protected-view' } });
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('Cho phép chỉnh sửa');
  });

  it('says that another workbook is in front', async () => {
    session.host.refusal = 'inactive';
    const outcome = await run(async (context) => {
      context.workbook.worksheets.getItem('Chỉ tiêu').activate();
      await context.sync();
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'other-workbook' } });
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('Một sổ làm việc khác');
  });

  it('asks an Excel below ExcelApi 1.14 for nothing and says which one is needed', async () => {
    session.apiLevel = '1.9';
    const outcome = await run(readCell);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'too-old' } });
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('Office LTSC 2021');
    expect(session.requests).toEqual([]);
  });

  it.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
    'says that the workbook is too large on %s',
    async (code) => {
      expect(await refuse(code, 'read')).toMatchObject({
        ok: false,
        problem: { code: 'too-large' },
      });
    },
  );

  it('copies Office code, place, host and API level of anything else, and no figure', async () => {
    const outcome = await run(async (context) => {
      context.workbook.worksheets.getItem('Không có 258').getRange('A1').values = [[258]];
      await context.sync();
    });
    if (outcome.ok) throw new Error('should have been refused');
    expect(outcome.problem.code).toBe('gone');
    expect(outcome.problem.sentence).toContain('bấm Kiểm tra');
    expect(outcome.problem.details).toContain('ItemNotFound');
    expect(outcome.problem.details).toContain('ExcelApi 1.14');
    expect(outcome.problem.details).not.toContain('258');
  });

  it('gives every refusal a sentence of its own', async () => {
    const codes = [
      'AccessDenied',
      'InactiveWorkbook',
      'ApiNotFound',
      'MemoryLimitReached',
      'GeneralException',
    ];
    const outcomes = await Promise.all(codes.map((code) => refuse(code, 'read')));
    const sentences = outcomes.map((outcome) => (outcome.ok ? '' : outcome.problem.sentence));
    expect(new Set(sentences).size).toBe(codes.length);
  });

  it.each([
    ['ConnectionFailure', 'network'],
    ['InvalidOrTimedOutSession', 'session'],
    ['ActivityLimitReached', 'busy'],
    ['ItemNotFound', 'gone'],
  ])('tells %s apart', async (code, ours) => {
    expect(await refuse(code, 'read')).toMatchObject({ ok: false, problem: { code: ours } });
  });

  it('frees the pane after 20 s without an answer, and sends nothing more', async () => {
    jest.useFakeTimers();
    const late: unknown[] = [];
    const silent = run(async (context) => {
      context.sync = () => new Promise<never>(() => undefined);
      late.push('asked');
      await context.sync();
    });
    await jest.advanceTimersByTimeAsync(19_000);
    expect(late).toEqual(['asked']);
    await jest.advanceTimersByTimeAsync(1_500);
    jest.useRealTimers();
    const outcome = await silent;
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'silent' } });
    if (!outcome.ok) expect(outcome.problem.sentence).toContain('không trả lời trong 20 giây');
  });

  it('says that it could not read an answer that is none, for reading and for a whole verb', async () => {
    session.host.refusal = 'garbled';
    for (const outcome of [
      await run(readCell),
      await run(writeCell, {}, 'write'),
      await checkWorkbook(),
    ]) {
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'garbled' } });
      if (outcome.ok) continue;
      expect(outcome.problem.sentence).toContain('Excel trả lời không đọc được');
      expect(outcome.problem.details).toContain('SyntaxError');
    }
    session.host.refusal = null;
    expect(await run(readCell)).toEqual({ ok: true, value: 'TT' });
  });

  it('throws a mistake of our own on, though it be one of reading', async () => {
    const mistake = run(() => Promise.reject(new SyntaxError('ours')));
    await expect(mistake).rejects.toThrow('ours');
  });

  it('asks an Excel that fell silent for nothing more', async () => {
    const answer = session.host.process.bind(session.host);
    let asked = 0;
    session.host.process = (body, text) => {
      asked += 1;
      if (asked === 3) session.host.refusal = 'silent';
      return answer(body, text);
    };
    jest.useFakeTimers();
    const pressed = checkWorkbook();
    await jest.advanceTimersByTimeAsync(ANSWER_MS + 2_000);
    jest.useRealTimers();
    Reflect.deleteProperty(session.host, 'process');
    expect(await pressed).toMatchObject({ ok: true, value: { markProblem: { code: 'silent' } } });
    expect(asked).toBe(3);
  });

  it('stops the self-test at once, though Excel does not answer', async () => {
    session.host.refusal = 'silent';
    const stop = new AbortController();
    jest.useFakeTimers();
    const pressed = selfTest({ signal: stop.signal });
    await jest.advanceTimersByTimeAsync(5);
    stop.abort();
    expect(await pressed).toMatchObject({ ok: true });
    jest.useRealTimers();
  });

  it('stops at once when told to, also while Excel does not answer', async () => {
    const stop = new AbortController();
    const pressed = run(() => new Promise<never>(() => undefined), { signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 5);
    expect(await pressed).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });

  it('throws our own errors on', async () => {
    await expect(run(() => Promise.reject(new RangeError('ours')))).rejects.toThrow('ours');
  });

  it('keeps the findings of a check when a protected sheet cannot be marked', async () => {
    session.host.refusal = 'readOnly';
    const outcome = await checkWorkbook();
    if (!outcome.ok) throw new Error(outcome.problem.details);
    expect(outcome.value.assessment.findings.length).toBeGreaterThan(0);
    expect(outcome.value.markProblem?.code).toBe('read-only');
  });
});
