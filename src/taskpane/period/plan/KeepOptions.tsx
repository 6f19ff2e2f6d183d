import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NEXT_TEXT } from '../nextText';
import type { Keep } from '../useNextPeriod';

const text = NEXT_TEXT;
const KEEPS: readonly (keyof Keep)[] = ['keepResults', 'keepDone', 'keepDocuments'];

interface KeepOptionsProps {
  readonly keep: Keep;
  readonly copies: boolean;
  readonly working: boolean;
  readonly onKeep: (keep: Keep) => void;
  readonly onCopies: (copies: boolean) => void;
}

/** What stays beyond the plan's own choice, and whether copies of the old sheets are kept. */
export function KeepOptions({
  keep,
  copies,
  working,
  onKeep,
  onCopies,
}: KeepOptionsProps): ReactNode {
  return (
    <>
      {KEEPS.map((one) => (
        <Checkbox
          key={one}
          label={text[one]}
          checked={keep[one] === true}
          disabled={working}
          onChange={(_, { checked }) => {
            onKeep({ ...keep, [one]: checked === true });
          }}
        />
      ))}
      <Checkbox
        label={text.copies}
        checked={copies}
        onChange={(_, { checked }) => {
          onCopies(checked === true);
        }}
      />
    </>
  );
}
