/** What is heard of Office while the page opens. */
export interface OfficeHearing {
  /** office.js is there: what must be said before it meets its host. */
  readonly onLoaded: () => void;
  /** The host's name, also when it answers late; undefined where there is none, or none can be reached. */
  readonly onHost: (host: string | undefined) => void;
}

/**
 * Listens to what startup.js tells of office.js, which loads beside the page: blocked, hanging or without a host, it
 * must not keep anybody from working on files.
 */
export function watchOffice({ onLoaded, onHost }: OfficeHearing): void {
  let loaded = false;
  const look = () => {
    if (!loaded && 'Office' in globalThis) {
      loaded = true;
      onLoaded();
      void Office.onReady(({ host }) => {
        // The types know no missing host.
        const name: unknown = host;
        onHost(typeof name === 'string' && name !== '' ? name : undefined);
      });
    }
    const told = document.documentElement.dataset['office'];
    if (told === 'failed' || told === 'late') onHost(undefined);
  };
  document.addEventListener('office', look);
  look();
}

/** Whether Excel or Word opened this page: they say so in its address. */
export function isInOffice(): boolean {
  return /[?&#]_host_info=/iu.test(window.location.href);
}
