import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COUNTED } from '../counted';
import { GUIDE } from '../guideStrings';
import { Card } from '../parts/Card';
import type { UnitMemory } from './useUnitMemory';

const { unit: text } = GUIDE;

/** Offers a new workbook the unit's data that this computer remembers, in one press. */
export function UnitOffer({
  memory: { proposal, working, fill, allow, card },
}: {
  readonly memory: UnitMemory;
}): ReactNode {
  if (proposal?.kind !== 'kept' || proposal.changes.length === 0) return card;
  return (
    <>
      {card}
      <Card
        quiet
        title={text.known}
        buttons={
          <>
            <Button
              appearance="primary"
              disabledFocusable={working}
              onClick={() => void fill(proposal.changes)}
            >
              {COUNTED.useUnit(proposal.name)}
            </Button>
            <Button onClick={() => void allow(false)}>{text.forget}</Button>
          </>
        }
      >
        <span>{text.text}</span>
      </Card>
    </>
  );
}
