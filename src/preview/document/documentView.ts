import { renderAsync } from 'docx-preview';
import type { WordHost } from '../../simulator/word/host';
import { controlsIn, withText } from '../../simulator/word/model/controls';
import { documentXml, setDocumentXml } from '../../simulator/word/model/wordDocument';
import { ANCHOR, shownCopy, typedText } from './shownCopy';

/** The document as pages; a person types over its figures there. */
export interface DocumentView {
  readonly draw: () => Promise<void>;
}

/** Draws the simulated Word's document; what is typed into a figure goes into the document, a click chooses the figure. */
export function documentView(host: WordHost, place: HTMLElement, chosen: () => void): DocumentView {
  let drawing = Promise.resolve();
  const draw = async (): Promise<void> => {
    const page = document.createElement('div');
    await renderAsync(shownCopy(host.document), page, undefined, {
      inWrapper: true,
      ignoreLastRenderedPageBreak: true,
      useBase64URL: true,
    });
    for (const link of page.querySelectorAll('a')) makeFigure(host, link, chosen);
    place.replaceChildren(page);
  };
  return {
    draw: () => {
      drawing = drawing.then(draw);
      return drawing;
    },
  };
}

function makeFigure(host: WordHost, link: HTMLAnchorElement, chosen: () => void): void {
  const control = Number(link.hash.slice(1 + ANCHOR.length));
  if (!link.hash.startsWith(`#${ANCHOR}`)) return;
  link.contentEditable = 'plaintext-only';
  link.classList.add('figure');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    host.select(control);
    chosen();
  });
  link.addEventListener('input', () => {
    const xml = documentXml(host.document);
    const found = controlsIn(xml)[control];
    if (found) setDocumentXml(host.document, withText(xml, found, typedText(link.textContent)));
  });
}
