import { Button, Checkbox, Textarea, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SelfTest } from '../../actions/selfTest';
import { copyText } from '../office/copyText';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { selfTestText } from './selfTestText';
import { violations } from './violations';

const { selfTest: text } = TEXT;

/** Tries how this Excel behaves, asks what only a person sees, and gives one text to copy. */
export function SelfTestPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [tested, setTested] = useState<SelfTest>();
  const start = async () => {
    const result = await pane.press('selfTest', pane.actions.selfTest);
    if (result) setTested(result);
  };
  return (
    <>
      <p className={styles.text}>{text.intro}</p>
      <div>
        <Button
          appearance={tested ? 'secondary' : 'primary'}
          disabledFocusable={pane.working}
          onClick={() => void start()}
        >
          {tested ? text.again : text.start}
        </Button>
      </div>
      {tested && <Result tested={tested} />}
    </>
  );
}

function Result({ tested }: { readonly tested: SelfTest }): ReactNode {
  const styles = useStyles();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const whole = selfTestText(tested, seen, violations());
  const answer = (id: string, yes: boolean) => {
    setSeen((now) => new Set(yes ? [...now, id] : [...now].filter((one) => one !== id)));
  };
  const copy = async () => {
    setSaid((await copyText(whole)) ? text.copied : text.notCopied);
  };
  return (
    <>
      <p className={styles.text}>{text.questions}</p>
      {tested.questions.map(({ id, question }) => (
        <Checkbox
          key={id}
          label={question}
          checked={seen.has(id)}
          onChange={(_, { checked }) => {
            answer(id, checked === true);
          }}
        />
      ))}
      <Textarea readOnly rows={12} value={whole} aria-label={text.result} />
      <div>
        <Button appearance="primary" onClick={() => void copy()}>
          {text.copy}
        </Button>
      </div>
      <p aria-live="polite" className={styles.text}>
        {said}
      </p>
      <p className={styles.text}>{text.send}</p>
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
