import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { addresseesOf } from './addresseesOf';
import { EVERYBODY } from './everybody';

const { export: text } = TEXT;

/** For whom the report is written, where the workbook has outlines for several: one of them, or all. */
export function AddresseeChoice({ pane }: { readonly pane: Pane }): ReactNode {
  const others = addresseesOf(pane.state);
  if (others.length === 0) return null;
  return (
    <Field label={text.addressee}>
      <Select
        value={pane.state.addressee ?? ''}
        onChange={(_, { value }) => {
          pane.update({ addressee: value === '' ? undefined : value, question: undefined });
        }}
      >
        <option value="">{text.main}</option>
        {others.map((addressee) => (
          <option key={addressee}>{addressee}</option>
        ))}
        <option value={EVERYBODY}>{text.everybody}</option>
      </Select>
    </Field>
  );
}
