import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportHeader } from '../../../domain/report/report';
import { TEXT } from '../../strings';
import { RunsView } from './RunsView';

/** The head of page 1: who writes, where and when, what about, to whom. */
export function HeaderView({ header }: { readonly header: ReportHeader }): ReactNode {
  const styles = useStyles();
  return (
    <header>
      <div className={styles.columns}>
        <div>
          {header.parentBody !== undefined && <div>{header.parentBody}</div>}
          {header.issuingBody.map((line) => (
            <strong key={line} className={styles.line}>
              {line}
            </strong>
          ))}
          <div className={styles.blanks}>{header.number}</div>
        </div>
        <div>
          <strong className={styles.capitals}>{TEXT.report.title}</strong>
          <strong className={styles.line}>{TEXT.report.motto}</strong>
          <em className={styles.blanks}>{header.placeAndDate}</em>
        </div>
      </div>
      <div className={styles.title}>
        <div>{header.type}</div>
        {(header.abstractRuns ?? header.abstract.map((text) => [{ text }])).map((runs, index) => (
          <div key={index}>
            <RunsView runs={runs} />
          </div>
        ))}
      </div>
      {header.addressees.length > 0 && (
        <p>
          {TEXT.report.addressees}{' '}
          {header.addressees.length === 1
            ? header.addressees[0]
            : header.addressees.map((name) => (
                <span key={name} className={mergeClasses(styles.line, styles.inner)}>
                  {name}
                </span>
              ))}
        </p>
      )}
    </header>
  );
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '2fr 3fr',
    gap: '8px',
    textAlign: 'center',
    fontSize: '11px',
    lineHeight: '1.4',
  },
  line: { display: 'block' },
  capitals: { textTransform: 'uppercase' },
  inner: { marginLeft: '24px' },
  blanks: { whiteSpace: 'pre-wrap' },
  title: { margin: '12px 0', textAlign: 'center', fontWeight: tokens.fontWeightBold },
});
