import { Button, Field, Input, makeStyles, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { AddedReport } from '../../actions/template/addReport';
import type { FurtherReportWish } from '../../domain/template/further/planFurtherReport';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import { RadioStop } from '../parts/RadioStop';
import { UndoReport } from '../period/UndoReport';
import type { Pane } from '../state/usePane';
import { outdated } from '../state/paneState';
import { ADD_REPORT_TEXT } from './addReportText';

const text = ADD_REPORT_TEXT;

type Added = Extract<AddedReport, { kind: 'added' }>;

/** Thêm báo cáo cho nơi nhận khác: who it is for, its form, one press; taken back while nothing was filled. */
export function AddReportPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [addressee, setAddressee] = useState('');
  const [form, setForm] = useState<FurtherReportWish['form']>('Nhà nước');
  const [refused, setRefused] = useState('');
  const [added, setAdded] = useState<Added>();
  const add = async (): Promise<void> => {
    const result = await pane.press('template', (press) =>
      pane.actions.addReport({ addressee, form }, press),
    );
    if (!result) return;
    setRefused(result.kind === 'refused' ? result.sentence : '');
    if (result.kind === 'refused') return;
    setAdded(result);
    pane.update((state) => ({ ...outdated(state), added: [...state.added, result.addressee] }));
  };
  if (added)
    return (
      <AddedCard
        pane={pane}
        added={added}
        onRestored={() => {
          setAdded(undefined);
        }}
      />
    );
  return (
    <>
      <p className={styles.text}>{text.intro}</p>
      <Field label={text.addressee} {...(refused !== '' && { validationMessage: refused })}>
        <Input
          value={addressee}
          placeholder={text.example}
          onChange={(_, { value }) => {
            setAddressee(value);
          }}
        />
      </Field>
      <FormChoice form={form} onForm={setForm} />
      <Foot>
        <Button appearance="primary" disabledFocusable={pane.working} onClick={() => void add()}>
          {text.add}
        </Button>
      </Foot>
    </>
  );
}

interface AddedCardProps {
  readonly pane: Pane;
  readonly added: Added;
  readonly onRestored: () => void;
}

function AddedCard({ pane, added, onRestored }: AddedCardProps): ReactNode {
  const styles = useStyles();
  return (
    <Card
      tone="good"
      title={text.done(added.sheet)}
      buttons={
        <>
          <Button
            appearance="primary"
            onClick={() => void pane.goTo({ sheet: added.sheet, cell: '' })}
          >
            {text.open}
          </Button>
          <UndoReport pane={pane} addressee={added.addressee} onRestored={onRestored} />
        </>
      }
    >
      <p className={styles.text}>{text.then}</p>
    </Card>
  );
}

interface FormChoiceProps {
  readonly form: FurtherReportWish['form'];
  readonly onForm: (form: FurtherReportWish['form']) => void;
}

function FormChoice({ form, onForm }: FormChoiceProps): ReactNode {
  return (
    <Field label={text.form}>
      <RadioGroup
        value={form}
        onChange={(_, { value }) => {
          onForm(value === 'Đảng' ? 'Đảng' : 'Nhà nước');
        }}
      >
        <RadioStop chosen={form} value="Nhà nước" label={text.state} />
        <RadioStop chosen={form} value="Đảng" label={text.party} />
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
