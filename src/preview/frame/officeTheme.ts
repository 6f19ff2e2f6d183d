/** Office's themes, as far as an add-in has to tell them apart. */
export type OfficeTheme = 'light' | 'dark';

/** `bodyBackgroundColor` of Office's colourful and black themes. */
const BACKGROUNDS: Readonly<Record<OfficeTheme, string>> = { light: '#FFFFFF', dark: '#262626' };

interface Office {
  readonly context?: { readonly officeTheme?: { readonly bodyBackgroundColor: string } };
}

/**
 * Gives the pane's Office a theme, as the desktop's has one: office.js for the web has none, and no message brings it.
 * Nothing tells an add-in that the theme changed; coming back to it is when it looks.
 */
export function dressFrame(frame: HTMLIFrameElement, theme: OfficeTheme): void {
  const inside: (Window & { readonly Office?: Office }) | null = frame.contentWindow;
  const context = inside?.Office?.context;
  if (!inside || !context) return;
  const bodyBackgroundColor = BACKGROUNDS[theme];
  if (context.officeTheme?.bodyBackgroundColor === bodyBackgroundColor) return;
  Object.defineProperty(context, 'officeTheme', {
    value: { bodyBackgroundColor },
    configurable: true,
  });
  inside.dispatchEvent(new Event('focus'));
}
