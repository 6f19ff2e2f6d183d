import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportSignature } from '../../../domain/report/report';
import { TEXT } from '../../strings';

/** Nơi nhận and the signature, side by side. */
export function SignatureView({ signature }: { readonly signature: ReportSignature }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <div>
        <strong>
          <em>{TEXT.report.recipients}</em>
        </strong>
        {signature.recipients.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className={styles.signer}>
        {signature.authority.map((line) => (
          <div key={line}>{line}</div>
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
  name: { marginTop: '28px' },
});
