import { HostError } from '../../wire/hostError';

/** `#rrggbb` in capitals; names of colours are not part of the simulation. */
export function hexColor(color: string): string {
  if (!/^#?[0-9a-f]{6}$/i.test(color))
    throw new HostError('InvalidArgument', `not a colour: ${color}`);
  return `#${color.replace('#', '').toUpperCase()}`;
}
