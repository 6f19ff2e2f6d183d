import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { INFO_ITEMS } from '../../domain/sheets/info';
import { Disclosure } from '../parts/Disclosure';
import { useLoaded } from '../parts/useLoaded';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { findRules } from './findRules';
import { HELP as text } from './helpStrings';

/** Rules shown at most; more words find the others. */
const MOST = 20;

/** The first report in a few steps, how numbers are entered, how the report goes out, and what every rule asks for. */
export function HelpPage({ pane }: { readonly pane: Pane }): ReactNode {
  return (
    <>
      {text.chapters.map((chapter) => (
        <Chapter key={chapter.title} {...chapter} />
      ))}
      <Chapter title={text.page.title} lines={[text.page.text, ...PAGE_ITEMS]} />
      <RuleSearch pane={pane} />
    </>
  );
}

/** The rows that an officer may add to Thông tin. */
const PAGE_ITEMS = INFO_ITEMS.filter(({ optional }) => optional).map(
  ({ label, guidance }) => `${label}. ${guidance}`,
);

interface ChapterProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Chapter({ title, lines }: ChapterProps): ReactNode {
  const styles = useStyles();
  return (
    <Disclosure title={title}>
      <ul className={styles.list} aria-label={title}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Finds rules by the words of their title, example and remedy, with or without marks. */
function RuleSearch({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const rules = useLoaded(pane, pane.actions.rules) ?? [];
  const found = findRules(rules, wanted);
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

const useStyles = makeStyles({
  list: {
    margin: '4px 0 0',
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
});
