import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Report } from '../../../domain/report/report';
import { TEXT } from '../../strings';

/** Nơi nhận and the signature, side by side. */
export function SignatureView({ report }: { readonly report: Report }): ReactNode {
  const styles = useStyles();
  const { signature, layout } = report;
  const isParty = layout.form === 'party';
  const office = isParty && signature.authority.length > 1 ? signature.authority.at(-1) : undefined;
  return (
    <div className={styles.columns}>
      <div>
        {isParty ? (
          <u>{TEXT.report.recipients}</u>
        ) : (
          <strong>
            <em>{TEXT.report.recipients}</em>
          </strong>
        )}
        {signature.recipients.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className={styles.signer}>
        {signature.authority.map((line) => (
          <div key={line} className={line === office ? styles.office : ''}>
            {line}
          </div>
        ))}
        <div className={styles.name}>{signature.name}</div>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    marginTop: '12px',
    fontSize: '12px',
  },
  signer: { textAlign: 'center', fontWeight: tokens.fontWeightBold },
  office: { fontWeight: tokens.fontWeightRegular },
  name: { marginTop: '28px' },
});
