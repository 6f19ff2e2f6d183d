import { HostError, NotSimulated } from '../../../wire/hostError';

/** `#rrggbb` in capitals, also of the commonest named colours; other names are not simulated. */
export function hexColor(color: string): string {
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  if (/^[a-z]{3,}$/i.test(color) && !/^[0-9a-f]{6}$/i.test(color))
    throw new NotSimulated(`colour ${color}`);
  if (!/^#?[0-9a-f]{6}$/i.test(color))
    throw new HostError('InvalidArgument', `not a colour: ${color}`);
  return `#${color.replace('#', '').toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  pink: '#FFC0CB',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightblue: '#ADD8E6',
  lightyellow: '#FFFFE0',
  darkblue: '#00008B',
  darkgreen: '#006400',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
};
