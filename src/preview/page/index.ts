import './page.css';
import { createGrid } from '../grid/createGrid';
import { followPerson } from '../grid/followPerson';
import { GridSync } from '../grid/gridSync';
import type { Pane } from '../frame/openPane';
import { excelFrame } from '../frame/excelFrame';
import { openPane } from '../frame/openPane';
import { Host } from '../../simulator/excel/host';
import { newWorkbook } from '../../simulator/excel/model/book/newWorkbook';
import type { Workbook } from '../../simulator/excel/model/book/workbook';
import { readXlsx } from '../../simulator/xlsx/readXlsx';
import { writeXlsx } from '../../simulator/xlsx/writeXlsx';
import { UnreadableXlsx } from '../../xlsx/unreadableXlsx';
import { element, onFileChosen, say } from './elements';
import { listExamples } from './examples';
import { chosenTheme, followChoices } from './followChoices';
import { saveBytes } from './saveBytes';

/** The task pane as the add-in is built, on the same server. */
const PANE_ADDRESS = '/taskpane.html';

const host = new Host(newWorkbook(['Sheet1']));
const grid = createGrid(element('grid'));
const sync = new GridSync(grid, host);
let pane: Pane | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The add-in sends several requests for one press: the grid follows when they are through, and no cell is edited. */
function updateSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (host.refusal === 'cellEdit') updateSoon();
    else sync.update();
  }, 60);
}

function openWorkbook(workbook: Workbook): void {
  pane?.close();
  host.open(workbook);
  sync.update();
  pane = openPane(excelFrame(host), element('pane'), PANE_ADDRESS, updateSoon);
  pane.dress(chosenTheme());
}

function openBytes(bytes: ArrayBuffer, name: string): void {
  try {
    openWorkbook({ ...readXlsx(new Uint8Array(bytes)), name });
    say(`Đã mở ${name}.`);
  } catch (problem) {
    if (!(problem instanceof UnreadableXlsx)) throw problem;
    say(`Tệp này ${problem.sentence}.`);
  }
}

function save(): void {
  saveBytes(writeXlsx(host.workbook), host.workbook.name);
  say(`Đã lưu ${host.workbook.name} vào thư mục tải xuống.`);
}

function tell(): void {
  pane?.flushEvents();
}

followPerson(
  grid,
  host,
  sync,
  () => {
    tell();
    updateSoon();
  },
  tell,
);
openWorkbook(newWorkbook(['Sheet1']));
onFileChosen(openBytes);
void listExamples(openBytes);
element('new').addEventListener('click', () => {
  openWorkbook(newWorkbook(['Sheet1']));
});
element('save').addEventListener('click', save);
followChoices(() => pane);

/** For tests and for whoever looks: the simulated Excel behind the page. */
Object.assign(window, { simulatedExcel: host });
