import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COUNTED } from '../counted';
import { Card } from '../parts/Card';
import { NamedList } from '../parts/NamedList';
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

/** `14:05 ngày 26/4/2026`. */
function timeOf(at: Date): string {
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${clock.join(':')} ngày ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
}
