import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import type { Finding } from '../../../domain/finding';
import { Foot } from '../../parts/Foot';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import type { Chosen } from './useChosen';

interface FindingNavProps {
  readonly shown: readonly Finding[];
  readonly chosen: Chosen;
}

/** Previous and next, always within reach at the foot of the pane. */
export function FindingNav({ shown, chosen }: FindingNavProps): ReactNode {
  if (shown.length < 2) return null;
  const { index } = chosen;
  return (
    <Foot>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        disabledFocusable={index <= 0}
        onClick={() => {
          chosen.move(-1);
        }}
      >
        {TEXT.check.previous}
      </Button>
      <span>
        {index < 0 ? COUNTED.findings(shown.length) : COUNTED.position(index + 1, shown.length)}
      </span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={index === shown.length - 1}
        onClick={() => {
          chosen.move(1);
        }}
      >
        {TEXT.check.next}
      </Button>
    </Foot>
  );
}
