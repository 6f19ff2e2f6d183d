import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CODE_HYPHEN } from '../../domain/report/codeHyphen';

const BLANKS = /(\s+)/;
/** A longer one would stand out of a narrow pane. */
const LONGEST = 24;

/** Text in which no line ends inside a document's code (`57-NQ/TW`); copied, it stays as it is. */
export function Unbroken({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  if (!CODE_HYPHEN.test(text)) return text;
  return text.split(BLANKS).map((word, index) =>
    CODE_HYPHEN.test(word) && word.length <= LONGEST ? (
      <span key={index} className={styles.code}>
        {word}
      </span>
    ) : (
      word
    ),
  );
}

const useStyles = makeStyles({ code: { whiteSpace: 'nowrap' } });
