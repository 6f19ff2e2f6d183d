import { Radio, type RadioProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface RadioStopProps extends RadioProps {
  /** The group's value; empty where nothing is chosen yet. */
  readonly chosen: string;
  /** The first of its group: where Tab stops while nothing is chosen. */
  readonly first?: boolean;
}

/** A radio button; Excel on the web stops with Tab at every one that it lists, and a group is one stop. */
export function RadioStop({ chosen, first = false, ...radio }: RadioStopProps): ReactNode {
  const stops = chosen === '' ? first : radio.value === chosen;
  return <Radio {...radio} tabIndex={stops ? 0 : -1} />;
}
