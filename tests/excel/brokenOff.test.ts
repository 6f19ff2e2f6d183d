import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Change, Fix } from '../../src/domain/findings/finding';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, workbookOf } from '../support/workbook';

let session: SimulatorSession;
const ROWS = 1500;
const process = (): SimulatorSession['host']['process'] => session.host.process.bind(session.host);

beforeEach(() => {
  const rows = Array.from({ length: ROWS }, (_, row) => [`${row}`, '', '≥ 98']);
  session = startSimulator(workbookOf({ 'Chỉ tiêu': rows }));
});

afterEach(() => {
  Reflect.deleteProperty(session.host, 'process');
});

const at = (cell: string, before: string, after: string | number): Change => ({
  sheet: 'Chỉ tiêu',
  cell,
  before,
  after,
});
const FIXES: readonly Fix[] = Array.from({ length: ROWS }, (_, row) => ({
  label: 'Tách',
  certain: true,
  changes: [at(`B${row + 1}`, '', '≥'), at(`C${row + 1}`, '≥ 98', 98)],
}));
const pairs = (): readonly string[] =>
  Array.from(
    { length: ROWS },
    (_, row) =>
      `${String(cellOf(session.workbook, 'Chỉ tiêu', `B${row + 1}`))}${String(cellOf(session.workbook, 'Chỉ tiêu', `C${row + 1}`))}`,
  );

/** Excel fails at a request: before it does anything, half-way through it, or after it. */
function failAt(
  number: number,
  when: 'before' | 'half' | 'after',
  code = 'GeneralException',
): void {
  const answer = process();
  let count = 0;
  session.host.process = (body, text) => {
    count += 1;
    if (count !== number) return answer(body, text);
    if (when === 'after') answer(body, text);
    if (when === 'half') {
      const actions = body.Actions.slice(0, Math.floor(body.Actions.length / 2) + 1);
      answer({ ...body, Actions: actions }, text);
    }
    const error = { Code: code, Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
    return { Results: [], Error: error };
  };
}

describe('mending that breaks off', () => {
  test.each(['before', 'half', 'after'] as const)(
    'leaves no fix half made and can be taken back whole (%s)',
    async (when) => {
      failAt(4, when);
      const outcome = await mendFindings(FIXES);
      if (!outcome.ok) throw new Error(outcome.problem.details);
      const { problem, changed, undo } = outcome.value;
      expect(problem?.code).toBe('unknown');
      expect(changed.length).toBeGreaterThan(0);
      expect(pairs().filter((pair) => pair !== '≥98' && pair !== '≥ 98')).toEqual([]);
      expect(pairs().filter((pair) => pair === '≥98')).toHaveLength(changed.length / 2);
      Reflect.deleteProperty(session.host, 'process');
      const undone = await undoMending(undo);
      expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
      expect(new Set(pairs())).toEqual(new Set(['≥ 98']));
    },
  );

  test('goes on where it broke off at the next press, refusing nothing of its own', async () => {
    failAt(4, 'half', 'ConnectionFailure');
    const first = await mendFindings(FIXES);
    expect(first).toMatchObject({ ok: true, value: { problem: { code: 'network' } } });
    Reflect.deleteProperty(session.host, 'process');
    expect(await mendFindings(FIXES)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(new Set(pairs())).toEqual(new Set(['≥98']));
  });

  test('reads and writes thousands of fixes within 5 MB a request', async () => {
    expect(await mendFindings(FIXES)).toMatchObject({ ok: true });
    const largest = session.requests.map((one) => Math.max(one.sentBytes, one.answeredBytes));
    expect(Math.max(...largest)).toBeLessThan(5_000_000);
    expect(session.requests.length).toBeLessThan(12);
  });
});
