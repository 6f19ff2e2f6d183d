import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Light or dark as Office is; contrast themes of Windows are the browser's own affair (forced colours). */
export function usePaneTheme(): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    // Excel tells nobody that its theme changed, so look again whenever the pane is looked at.
    const look = () => {
      setDark(isDark());
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(): boolean {
  // A plain browser has no Office, and may have no theme either.
  if (!('Office' in globalThis)) return prefersDark();
  const context: Partial<Office.Context> = Office.context;
  const background = /^#?([0-9a-f]{6})/i.exec(context.officeTheme?.bodyBackgroundColor ?? '')?.[1];
  return background !== undefined && luminance(background) < 0.5;
}

function prefersDark(): boolean {
  return 'matchMedia' in window && window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** From 0 (black) to 1 (white), as eyes weigh the three colours. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) =>
    Number.parseInt(hex.slice(start, start + 2), 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
