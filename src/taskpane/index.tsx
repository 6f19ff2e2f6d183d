import { createRoot, type Root } from 'react-dom/client';
import { associateCommands } from '../commands/associateCommands';
import { App } from './App';
import { isInOffice, watchOffice } from './office/watchOffice';
import { ACTIONS } from './paneActions';
import { watchViolations } from './selfTest/violations';

watchViolations();

let root: Root | undefined;
/** Which host's pane stands there; a chosen file is not taken away by an Office that answers late. */
let shown: 'host' | 'file' | 'busy' | undefined;

watchOffice({
  // Before Office answers: the ribbon may have been pressed already.
  onLoaded: associateCommands,
  onHost: (host) => {
    const pane = document.getElementById('pane');
    const known = host === 'Excel' || host === 'Word';
    if (!pane || shown === 'host' || shown === 'busy' || (shown === 'file' && !known)) return;
    shown = known ? 'host' : 'file';
    root ??= createRoot(pane);
    if (host === 'Excel') root.render(<App actions={ACTIONS} />);
    else if (host === 'Word') void showInWord(root);
    else void showOnFiles(root);
    document.getElementById('splash')?.remove();
  },
});

/** Word's pane comes in a piece of its own: Excel's opens no later for it. */
async function showInWord(root: Root): Promise<void> {
  const { WordApp } = await import(/* webpackChunkName: "word-pane" */ './word/WordApp');
  root.render(<WordApp />);
}

/** In a plain browser there is no workbook that is open: the page works on files. */
async function showOnFiles(root: Root): Promise<void> {
  const { FileApp } = await import(/* webpackChunkName: "file-pane" */ './file/FileApp');
  if (shown !== 'file') return;
  const onChosen = () => {
    shown = 'busy';
  };
  root.render(<FileApp unreachable={isInOffice()} onChosen={onChosen} />);
}
