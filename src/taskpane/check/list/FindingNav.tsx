import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import { isAway, isFree } from '../../parts/focus/useKeptFocus';
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
  const { index } = chosen;
  const place = useRef<HTMLSpanElement>(null);
  const open = index >= 0;
  const wasOpen = useRef(open);
  useEffect(() => {
    // The finding at work left the list, and took the keyboard with it.
    const onward = place.current?.nextElementSibling;
    if (wasOpen.current && !open && onward instanceof HTMLElement && isFree() && !isAway())
      onward.focus();
    wasOpen.current = open;
  }, [open]);
  if (shown.length < 2) return null;
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
      <span ref={place}>
        {open ? COUNTED.position(index + 1, shown.length) : COUNTED.findings(shown.length)}
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
