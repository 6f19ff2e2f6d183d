import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useContext, type ReactNode } from 'react';
import type { ParagraphBlock } from '../../../domain/report/block';
import { TEXT } from '../../strings';
import { ReadingContext } from './ReadingContext';
import { RunsView } from './RunsView';

type Style = ParagraphBlock['style'];

const CENTRED: readonly Style[] = [
  'partNumber',
  'partTitle',
  'annexNumber',
  'annexTitle',
  'attached',
];
const BOLD: readonly Style[] = [
  'partNumber',
  'partTitle',
  'section',
  'clauseTitle',
  'annexNumber',
  'annexTitle',
];

/** The sign stands by the last word, so long as no line may end between the two either. */
const NO_BREAK = '\u00a0';

/** A paragraph; pressed, by mouse anywhere or by its own button, it leads to its row. */
export function ParagraphView({ block }: { readonly block: ParagraphBlock }): ReactNode {
  const { style, runs, at } = block;
  const styles = useStyles();
  const reading = useContext(ReadingContext);
  const look = mergeClasses(
    styles.paragraph,
    CENTRED.includes(style) && styles.centred,
    BOLD.includes(style) && styles.bold,
    style === 'annexTitle' && styles.capitals,
    style === 'attached' && styles.italic,
    style === 'plus' && styles.inner,
  );
  if (!reading || !at) {
    return (
      <p className={look}>
        <RunsView runs={runs} />
      </p>
    );
  }
  const open = () => {
    reading.onParagraph(at);
  };
  return (
    // The button says the same to the keyboard and to screen readers.
    <p className={mergeClasses(look, styles.pressable)} data-cell={at.cell} onClick={open}>
      <RunsView runs={runs} />
      <span className={styles.sign}>
        {NO_BREAK}
        <button
          type="button"
          className={styles.edit}
          title={TEXT.report.edit}
          aria-label={TEXT.report.edit}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          <EditRegular aria-hidden />
        </button>
      </span>
    </p>
  );
}

const useStyles = makeStyles({
  paragraph: { margin: '6px 0', whiteSpace: 'pre-wrap' },
  centred: { textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightBold },
  capitals: { textTransform: 'uppercase' },
  italic: { fontStyle: 'italic' },
  inner: { marginLeft: '12px' },
  pressable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover button': { opacity: 1 },
  },
  sign: { whiteSpace: 'nowrap' },
  edit: {
    padding: '0 2px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    verticalAlign: 'middle',
    fontSize: '14px',
    lineHeight: 1,
    cursor: 'pointer',
    // Fainter than the words, but seen: 3 : 1 in both themes.
    opacity: 0.7,
    ':focus-visible': { opacity: 1, outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { opacity: 1 },
  },
});
