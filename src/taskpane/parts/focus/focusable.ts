/** What Excel on the web moves among with Tab; on anything else, as a heading, Tab dies there. */
export const FOCUSABLE = 'button:not([disabled]), input, select, textarea, a[href]';

/** Whether an element is there to take the keyboard. */
export function canHold(element: HTMLElement): boolean {
  return element.isConnected && element.matches(FOCUSABLE) && isSeen(element);
}

/** Older webviews cannot say; there the element is tried. */
function isSeen(element: Partial<Pick<HTMLElement, 'checkVisibility'>>): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
