/** An element of page.html. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no #${id}`);
  return found;
}

/** A list of page.html to choose from. */
export function list(id: string): HTMLSelectElement {
  return element(id) as HTMLSelectElement;
}

/** Shows a sentence below the bar. */
export function say(text: string): void {
  const message = element('message');
  message.textContent = text;
  message.hidden = false;
}

/** Calls back with each file that a person chooses after pressing `Mở tệp`. */
export function onFileChosen(chosen: (bytes: ArrayBuffer, name: string) => void): void {
  const input = element('file') as HTMLInputElement;
  element('open').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file)
      void file.arrayBuffer().then((bytes) => {
        chosen(bytes, file.name);
      });
  });
}
