import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../domain/report/report';
import { TEXT } from '../../strings';
import { RunsView } from './RunsView';

/** The head of page 1: who writes, where and when, what about, to whom. */
export function HeaderView({ report }: { readonly report: Report }): ReactNode {
  const styles = useStyles();
  const { header } = report;
  const isParty = report.layout.form === 'party';
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
          {isParty && <strong>*</strong>}
          <div className={styles.blanks}>{header.number}</div>
        </div>
        <div>
          <Title isParty={isParty} />
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

/** Quốc hiệu with Tiêu ngữ, or what stands there of a Party body. */
function Title({ isParty }: { readonly isParty: boolean }): ReactNode {
  const styles = useStyles();
  if (isParty) return <strong className={styles.party}>{TEXT.report.party}</strong>;
  return (
    <>
      <strong className={styles.capitals}>{TEXT.report.title}</strong>
      <strong className={styles.line}>{TEXT.report.motto}</strong>
    </>
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
  party: { display: 'block', textTransform: 'uppercase', textDecorationLine: 'underline' },
  inner: { marginLeft: '24px' },
  blanks: { whiteSpace: 'pre-wrap' },
  title: { margin: '12px 0', textAlign: 'center', fontWeight: tokens.fontWeightBold },
});
