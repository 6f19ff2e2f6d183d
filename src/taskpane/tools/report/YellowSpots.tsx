import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Report } from '../../../domain/report/report';
import { COUNTED } from '../../counted';
import { Foot } from '../../parts/Foot';

interface YellowSpotsProps {
  readonly paper: RefObject<HTMLElement>;
  readonly report: Report;
}

/** Walks from one place that is still to be filled in to the next. */
export function YellowSpots({ paper, report }: YellowSpotsProps): ReactNode {
  const last = useRef(-1);
  const [count, setCount] = useState(0);
  useEffect(() => {
    setCount(paper.current?.querySelectorAll('mark').length ?? 0);
  }, [report]);
  if (count === 0) return null;
  const next = () => {
    const marks = paper.current?.querySelectorAll<HTMLElement>('mark') ?? [];
    last.current = (last.current + 1) % Math.max(marks.length, 1);
    const mark = marks[last.current];
    mark?.scrollIntoView({ block: 'center' });
    (mark?.querySelector<HTMLElement>('a') ?? mark)?.focus();
  };
  return (
    <Foot>
      <Button appearance="primary" onClick={next}>
        {COUNTED.yellow(count)}
      </Button>
    </Foot>
  );
}
