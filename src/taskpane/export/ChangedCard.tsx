import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COUNTED } from '../counted';
import { Card } from '../parts/Card';
import { NamedList } from '../parts/NamedList';
import { timeOf } from '../parts/timeOf';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

const { changed: text } = TEXT;
/** More are folded away. */
const AT_ONCE = 8;

/** Which figures and rows of the exported report no longer say what the workbook says. */
export function ChangedCard({ pane }: { readonly pane: Pane }): ReactNode {
  const { changed } = pane.state;
  if (!changed) return null;
  const lines = [
    ...changed.changed,
    ...(changed.gone > 0 ? [COUNTED.goneSince(changed.gone)] : []),
  ];
  return (
    <Card
      quiet
      tone="warning"
      title={COUNTED.changedSince(changed.file, timeOf(new Date(changed.at)))}
      buttons={
        pane.state.step !== 'export' && (
          <Button
            size="small"
            onClick={() => {
              pane.show('export');
            }}
          >
            {text.toExport}
          </Button>
        )
      }
    >
      <span>{text.text}</span>
      <NamedList
        title={COUNTED.group(text.list, lines.length)}
        lines={lines}
        open={lines.length <= AT_ONCE}
      />
    </Card>
  );
}
