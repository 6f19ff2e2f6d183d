import khaSon from '../../assets/examples/kha-son.json';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import type { UnitProposal } from '../../src/actions/template/proposeUnit';
import { proposeUnit } from '../../src/actions/template/proposeUnit';
import { allowUnitMemory, rememberedUnit } from '../../src/actions/template/unitMemory';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf } from '../support/workbook';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

async function newTemplate(): Promise<SimulatorSession> {
  const session = startSimulator(newWorkbook(['Sheet1']));
  valueOf(await applyTemplate(valueOf(await prepareTemplate('tuan'))));
  return session;
}

async function kept(): Promise<Extract<UnitProposal, { kind: 'kept' }>> {
  const proposal = valueOf(await proposeUnit());
  if (proposal?.kind !== 'kept') throw new Error('nothing is kept');
  return proposal;
}

test('a checked workbook leaves the unit’s data on this computer, and one press fills the next new one', async () => {
  await fillTemplate(khaSon);
  valueOf(await checkWorkbook());
  expect((await kept()).changes).toEqual([]);

  const session = await newTemplate();
  const { name, changes } = await kept();
  expect(name).toBe('UBND xã Kha Sơn');
  const filled = valueOf(await mendFindings([{ label: '', certain: true, changes }]));
  expect(filled.refused).toEqual([]);
  const info = (row: number): unknown => cellOf(session.workbook, 'Thông tin', `B${row}`);
  const texts = Array.from({ length: 30 }, (_, row) => info(row + 1));
  expect(texts).toEqual(expect.arrayContaining(['Xã', 'Kha Sơn', khaSon.info['Người ký']]));
  expect(texts).toContain(khaSon.info['Nơi nhận']);
  expect(texts).not.toContain(khaSon.info['Ngày ban hành']);
  expect((await kept()).changes).toEqual([]);

  valueOf(await undoMending(filled.undo));
  expect((await kept()).changes).toEqual(changes);
  expect(session.missing).toEqual([]);
});

test('a template that names no unit or no signer leaves what is remembered as it was', async () => {
  await newTemplate();
  const before = rememberedUnit();
  valueOf(await checkWorkbook());
  expect(rememberedUnit()).toEqual(before);
});

test('what was forgotten stays forgotten through later checks, until it may be kept again', async () => {
  await fillTemplate(khaSon);
  valueOf(await checkWorkbook());
  valueOf(await allowUnitMemory(false));
  valueOf(await checkWorkbook());
  expect(valueOf(await proposeUnit())).toEqual({ kind: 'off' });
  valueOf(await allowUnitMemory(true));
  expect(valueOf(await proposeUnit())).toBeUndefined();
  valueOf(await checkWorkbook());
  expect((await kept()).name).toBe('UBND xã Kha Sơn');
});

test('a store that refuses, is missing or holds something else counts as empty', () => {
  const refusing = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const holding = (text: string) => () => ({ getItem: () => text, setItem: () => undefined });
  expect(rememberedUnit(refusing)).toBeUndefined();
  expect(rememberedUnit(() => undefined)).toBeUndefined();
  expect(rememberedUnit(holding('{'))).toBeUndefined();
  expect(rememberedUnit(holding('{"ten_don_vi":5}'))).toBeUndefined();
  expect(rememberedUnit(holding('{"ten_don_vi":"Kha Sơn"}'))).toEqual({ ten_don_vi: 'Kha Sơn' });
});
