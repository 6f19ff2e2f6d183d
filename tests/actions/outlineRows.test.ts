import khaSon from '../../assets/examples/kha-son.json';
import { goToFinding } from '../../src/actions/check/goToFinding';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import type { EditableSentence } from '../../src/actions/sentence/editSentence';
import { chosenSentence } from '../../src/actions/sentence/editSentence';
import {
  addSentence,
  removeSentence,
  restoreSentence,
} from '../../src/actions/sentence/outlineRows';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, sheetNamed } from '../support/workbook';

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

async function sentenceAt(cell: string): Promise<EditableSentence> {
  valueOf(await goToFinding({ at: { sheet: 'Nội dung', cell } }));
  const sentence = valueOf(await chosenSentence());
  if (!sentence) throw new Error(`no row of the outline at ${cell}`);
  return sentence;
}

const words = (): readonly unknown[] =>
  Array.from({ length: 40 }, (_, row) =>
    ['A', 'B', 'C'].map((letters) => cellOf(session.workbook, 'Nội dung', `${letters}${row + 5}`)),
  );

test('a paragraph knows its neighbours, and the first and the last have one each', async () => {
  const sentence = await sentenceAt('C7');
  expect(sentence.previous?.cell).toBe('C6');
  expect(sentence.next?.cell).toBe('C8');
  expect((await sentenceAt('C5')).previous).toBeUndefined();
});

test('a row is added below with the level of its neighbour, the table with it', async () => {
  const before = words();
  const { rows } = sheetNamed(session.workbook, 'Nội dung').tables[0]?.area ?? { rows: 0 };
  const sentence = await sentenceAt('C7');
  expect(valueOf(await addSentence(sentence))).toEqual({ sheet: 'Nội dung', cell: 'C8' });
  expect(words()).toEqual([
    ...before.slice(0, 3),
    [sentence.level, '', ''],
    ...before.slice(3, -1),
  ]);
  expect(sheetNamed(session.workbook, 'Nội dung').tables[0]?.area.rows).toBe(rows + 1);
  expect((await sentenceAt('C8')).level).toBe(sentence.level);
});

test('a row goes and comes back as it was', async () => {
  const before = words();
  const sentence = await sentenceAt('C7');
  const removed = valueOf(await removeSentence(sentence));
  if (!removed) throw new Error('nothing was removed');
  expect(removed.text).toBe(sentence.text);
  expect(words().slice(0, -1)).toEqual([...before.slice(0, 2), ...before.slice(3)]);
  expect(valueOf(await restoreSentence(removed))).toEqual({ sheet: 'Nội dung', cell: 'C7' });
  expect(words()).toEqual(before);
});

test('a row that somebody has changed since is neither removed nor added to', async () => {
  const sentence = await sentenceAt('C7');
  session.type('Nội dung', 'C7', 'Khác rồi');
  const before = words();
  expect(valueOf(await removeSentence(sentence))).toBeUndefined();
  expect(valueOf(await addSentence(sentence))).toBeUndefined();
  expect(words()).toEqual(before);
});

test('a figure that a text lacks is entered from its own words, and only as a number', async () => {
  session.type('Nội dung', 'C7', 'Đã tiếp nhận {{hoso.tiep_nhan}} hồ sơ');
  const sentence = await sentenceAt('C7');
  const [figure] = sentence.missing(sentence.text);
  if (!figure) throw new Error('nothing is missing');
  expect(figure.at).toEqual({ sheet: 'Số liệu', cell: 'D9' });
  expect(figure.change('nhiều')).toBeUndefined();
  expect(figure.change('98,5%')).toMatchObject({ after: '98,5%', format: '@' });
  const change = figure.change('1.200');
  if (!change) throw new Error('no number');
  const { undo } = valueOf(await mendFindings([{ label: '', certain: true, changes: [change] }]));
  expect(cellOf(session.workbook, 'Số liệu', 'D9')).toBe(1200);
  expect((await sentenceAt('C7')).missing(sentence.text)).toEqual([]);
  valueOf(await undoMending(undo));
  expect(cellOf(session.workbook, 'Số liệu', 'D9')).toBe('');
});
