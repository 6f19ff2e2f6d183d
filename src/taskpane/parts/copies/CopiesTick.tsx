import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COPIES_TEXT } from './copiesText';

interface CopiesTickProps {
  readonly copies: boolean;
  readonly onCopies: (copies: boolean) => void;
}

/** Before a change of many cells: whether hidden copies of the sheets are kept. */
export function CopiesTick({ copies, onCopies }: CopiesTickProps): ReactNode {
  return (
    <Checkbox
      label={COPIES_TEXT.label}
      checked={copies}
      onChange={(_, { checked }) => {
        onCopies(checked === true);
      }}
    />
  );
}
