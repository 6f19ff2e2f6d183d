import type { ReportStore, WaitingReport } from '../../src/actions/export/handOver';
import { leaveReport, takeReport, waitingReport } from '../../src/actions/export/handOver';

const HOUR = 3_600_000;
const report = { name: 'BC-UBND_Kha-Son.docx', bytes: new Uint8Array([80, 75, 3, 4]) };

let kept: Map<string, WaitingReport>;
let store: ReportStore;

beforeEach(() => {
  jest.useFakeTimers({ now: 1_800_000_000_000 });
  kept = new Map();
  store = {
    get: (key) => Promise.resolve(kept.get(key)),
    put: (key, one) => Promise.resolve(void kept.set(key, one)),
    delete: (key) => Promise.resolve(void kept.delete(key)),
  };
  Object.assign(globalThis, { Office: { context: { partitionKey: 'a1b2' } } });
});

afterEach(() => {
  jest.useRealTimers();
});

test("a report is left under Office's own key, offered by its name and taken once", async () => {
  expect(await leaveReport(report, store)).toBe(true);
  expect([...kept.keys()]).toEqual(['a1b2report']);
  expect(await waitingReport(store)).toBe(report.name);
  expect((await takeReport(store))?.bytes).toEqual(report.bytes);
  expect(await takeReport(store)).toBeUndefined();
});

test('only the last report waits', async () => {
  await leaveReport(report, store);
  await leaveReport({ ...report, name: 'moi.docx' }, store);
  expect(await waitingReport(store)).toBe('moi.docx');
  expect(kept.size).toBe(1);
});

test('a report waits for a day and is then thrown away', async () => {
  await leaveReport(report, store);
  jest.advanceTimersByTime(23 * HOUR);
  expect(await waitingReport(store)).toBe(report.name);
  jest.advanceTimersByTime(HOUR);
  expect(await waitingReport(store)).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('a browser that keeps nothing is no failure', async () => {
  expect(await leaveReport(report)).toBe(false);
  expect(await waitingReport()).toBeUndefined();
  expect(await takeReport()).toBeUndefined();
});
