import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The way out of what is open; Escape presses it too (useEscape). */
export function BackButton(props: ButtonProps): ReactNode {
  return <Button {...props} data-back="" />;
}
