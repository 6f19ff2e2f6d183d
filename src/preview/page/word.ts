import './page.css';
import { documentView } from '../document/documentView';
import { openPane } from '../frame/openPane';
import type { Pane } from '../frame/openPane';
import { wordFrame } from '../frame/wordFrame';
import { WordHost } from '../../simulator/word/host';
import { newDocument } from '../../simulator/word/model/newDocument';
import { openedDocument, savedDocument } from '../../simulator/word/model/wordDocument';
import { element, onFileChosen, say } from './elements';
import { chosenTheme, followChoices } from './followChoices';
import { saveBytes } from './saveBytes';

const host = new WordHost(newDocument());
let pane: Pane | null = null;
let name = 'van-ban.docx';
let shown = '';
const view = documentView(host, element('document'), () => pane?.flushEvents());

/** A new document of the add-in's takes the place of the open one: there is one window here. */
function takeOpened(): void {
  const bytes = host.opened.pop();
  if (!bytes) return;
  host.document = openedDocument(bytes);
  say('Phần bổ trợ vừa mở một văn bản mới; ở đây nó thay chỗ văn bản đang mở.');
}

/** Drawn anew after a request only where the document has changed. */
function follow(): void {
  takeOpened();
  const now = stateOf();
  if (now === shown) return;
  shown = now;
  void view.draw();
}

function stateOf(): string {
  const part = host.document.parts['word/document.xml'];
  return part ? new TextDecoder().decode(part) : '';
}

function open(bytes: Uint8Array): void {
  pane?.close();
  host.open(bytes);
  shown = stateOf();
  void view.draw();
  pane = openPane(wordFrame(host), element('pane'), '/taskpane.html', follow);
  pane.dress(chosenTheme());
}

onFileChosen((bytes, chosen) => {
  name = chosen;
  open(new Uint8Array(bytes));
  say(`Đã mở ${chosen}.`);
});
element('new').addEventListener('click', () => {
  open(newDocument());
});
element('save').addEventListener('click', () => {
  saveBytes(savedDocument(host.document), name);
  say(`Đã lưu ${name} vào thư mục tải xuống.`);
});
followChoices(() => pane);
open(newDocument());

/** For tests and for whoever looks: the simulated Word behind the page. */
Object.assign(window, { simulatedWord: host });
