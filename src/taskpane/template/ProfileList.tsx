import { Field, makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProfileName } from '../../domain/profiles/profileNames';
import { RadioStop } from '../parts/RadioStop';
import { TEXT } from '../strings';

interface ProfileListProps {
  readonly profiles: readonly ProfileName[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The five reports, each with what it contains. */
export function ProfileList({ profiles, chosen, onChoose }: ProfileListProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={TEXT.template.profiles}>
      <RadioGroup
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {profiles.map(({ id, name, description }) => (
          <RadioStop
            key={id}
            value={id}
            chosen={chosen ?? ''}
            first={id === profiles[0]?.id}
            className={styles.radio}
            label={
              <>
                {name}
                <span className={styles.description}>{description}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  radio: { alignItems: 'flex-start' },
  description: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
