import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Rule } from '../../domain/rules/rule';
import { withoutMarks } from '../../domain/vietnamese';
import { GUIDE } from '../guideStrings';
import { Disclosure } from '../parts/Disclosure';
import { useLoaded } from '../parts/useLoaded';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

const { help: text } = GUIDE;

/** Rules shown at most; more words find the others. */
const MOST = 20;

/** The first report in a few steps, how numbers are entered, how the report goes out, and what every rule asks for. */
export function HelpPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {text.chapters.map(({ title, lines }) => (
        <Disclosure key={title} title={title}>
          <ul className={styles.list} aria-label={title}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <RuleSearch pane={pane} />
    </>
  );
}

/** Finds rules by the words of their title, example and remedy, with or without marks. */
function RuleSearch({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const rules = useLoaded(pane, pane.actions.rules) ?? [];
  const found = wanted.trim() === '' ? [] : rules.filter((rule) => matches(rule, wanted));
  return (
    <>
      <Field label={text.search}>
        <Input
          type="search"
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      {wanted.trim() !== '' && found.length === 0 && <span>{text.none}</span>}
      <ul className={styles.list} aria-label={TEXT.check.rule}>
        {found.slice(0, MOST).map(({ id, title, example, remedy }) => (
          <li key={id}>
            <strong>{title}.</strong> {TEXT.ruleText.example} {example} {TEXT.ruleText.remedy}{' '}
            {remedy}
          </li>
        ))}
      </ul>
    </>
  );
}

function matches({ title, example, remedy }: Rule, wanted: string): boolean {
  const words = plain(wanted).split(/\s+/);
  const all = plain(`${title} ${example} ${remedy}`);
  return words.every((word) => all.includes(word));
}

const plain = (words: string): string => withoutMarks(words).toLowerCase();

const useStyles = makeStyles({
  list: {
    margin: '4px 0 0',
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
});
