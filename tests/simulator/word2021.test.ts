import {
  planRefreshHere,
  refreshInPlace,
  openRefreshed,
} from '../../src/actions/word/refreshInWord';
import { refreshedBytes } from '../../src/actions/word/refreshReport';
import { traceChosenFigure } from '../../src/actions/word/traceInWord';
import { WORD_2021 } from '../../src/simulator/word/personality';
import { startWordSimulator } from '../../src/simulator/word/session';
import { readOff, walkThrough } from '../support/wordWalk';

it('Word 2021, through Microsoft’s word-win32 client at WordApi 1.3, is walked through in place and by an opened copy', async () => {
  const walk = await walkThrough('kha-son');
  const session = startWordSimulator(walk.edited, WORD_2021);
  const planned = await planRefreshHere(walk.workbook, new Set(), session.common);
  if (!planned.ok || planned.value.kind === 'refused') throw new Error(JSON.stringify(planned));
  const copy = await refreshedBytes(planned.value);
  const done = await refreshInPlace(planned.value, session.common);
  expect(done).toEqual({
    ok: true,
    value: { written: planned.value.plan.written, left: 0, reasons: [] },
  });
  expect(readOff(session.bytes())).toEqual(readOff(copy));
  expect((await openRefreshed(planned.value)).ok).toBe(true);
  expect(readOff(session.host.opened[0] ?? new Uint8Array())).toEqual(readOff(copy));
  session.host.clickInto('cds.tai_khoan');
  expect(await traceChosenFigure(session.common)).toMatchObject({
    ok: true,
    value: { field: 'cds.tai_khoan' },
  });
  expect(session.host.missing).toEqual([]);
}, 60_000);

it('below WordApi 1.3 every press that needs Word is refused with one sentence, and the document stays', async () => {
  const walk = await walkThrough('kha-son');
  const session = startWordSimulator(walk.edited, WORD_2021);
  const planned = await planRefreshHere(walk.workbook, new Set(), session.common);
  if (!planned.ok || planned.value.kind === 'refused') throw new Error(JSON.stringify(planned));
  session.client.apiLevel = '1.2';
  const refused = [
    await refreshInPlace(planned.value, session.common),
    await openRefreshed(planned.value),
    await traceChosenFigure(session.common),
  ];
  for (const outcome of refused)
    expect(outcome).toMatchObject({
      ok: false,
      problem: {
        code: 'too-old',
        sentence: expect.stringContaining('Word 2021') as string,
      },
    });
  expect(readOff(session.bytes())).toEqual(readOff(walk.edited));
}, 60_000);
