import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextPlan } from '../../../domain/periods/next/plan';
import { DOCUMENTS, TARGETS, TASKS } from '../../../domain/sheets';
import { sameName } from '../../../domain/letters/vietnamese';
import { NEXT_TEXT } from '../nextText';
import type { Keep } from '../useNextPeriod';

const text = NEXT_TEXT;

/** What a choice is about: in a workbook without targets nobody is asked to keep their results. */
const KEEPS: readonly { readonly of: keyof Keep; readonly matters: (plan: NextPlan) => boolean }[] =
  [
    { of: 'keepResults', matters: ({ changes }) => changes.some(isOf(TARGETS.name)) },
    { of: 'keepDone', matters: ({ moved }) => moved.some(isOf(TASKS.name)) },
    { of: 'keepDocuments', matters: ({ moved }) => moved.some(isOf(DOCUMENTS.name)) },
  ];
const isOf =
  (name: string) =>
  ({ sheet }: { readonly sheet: string }): boolean =>
    sameName(sheet, name);

interface KeepOptionsProps {
  readonly plan: NextPlan;
  readonly keep: Keep;
  readonly copies: boolean;
  readonly working: boolean;
  readonly onKeep: (keep: Keep) => void;
  readonly onCopies: (copies: boolean) => void;
}

/** What stays beyond the plan's own choice, and whether copies of the old sheets are kept. */
export function KeepOptions({
  plan,
  keep,
  copies,
  working,
  onKeep,
  onCopies,
}: KeepOptionsProps): ReactNode {
  return (
    <>
      {KEEPS.filter(({ of, matters }) => keep[of] === true || matters(plan)).map(({ of: one }) => (
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
