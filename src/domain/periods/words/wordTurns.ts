import type { PeriodMove } from '../next/periodMove';
import { periodAfter } from '../neighbours';
import type { PeriodKind } from '../../sheets/info';
import { type Span, isOnePeriod, shiftSpan } from '../span';
import { lastDay } from '../next/info/infoChanges';
import type { SpanTurn } from './dateMoves';
import type { WordTurns } from './moveText';
import type { Turn } from './periodNames';

/** What the names and days of the period before, the old and the next become. None where the period is open. */
export function wordTurns(move: PeriodMove): WordTurns | undefined {
  if (move.open) return undefined;
  const { old, next, before } = move;
  const { kind } = old.period;
  const later = next.span && shiftSpan(kind, next.span, 1);
  const after = periodAfter(next.period, later);
  const names: readonly Turn[] = [
    { role: 'old', from: old.period, to: next.period },
    ...(before ? [{ role: 'before' as const, from: before.period, to: old.period }] : []),
    ...(after ? [{ role: 'next' as const, from: next.period, to: after }] : []),
  ];
  return { kind, names, spans: spanTurns(move, later) };
}

function spanTurns(move: PeriodMove, later: Span | undefined): readonly SpanTurn[] {
  const { old, next, before, oldSequel, newSequel } = move;
  const { kind } = old.period;
  const turns: SpanTurn[] = [];
  if (old.span && next.span) {
    turns.push({ role: 'old', from: old.span, to: next.span });
    turns.push(...cutOffTurn(move, old.span, next.span));
    if (before?.span) turns.push({ role: 'before', from: before.span, to: old.span });
    if (later) turns.push({ role: 'next', from: next.span, to: later });
  }
  const [from, to] = [whole(oldSequel), whole(newSequel)];
  if (from && to) turns.push(sequelTurn(kind, from, to));
  return turns;
}

/** Kỳ sau as typed; one that is no period of the kind, a quarter after nine months, only goes on as the kind does. */
function sequelTurn(kind: PeriodKind, from: Span, to: Span): SpanTurn {
  if (kind === 'Lũy kế' || isOnePeriod(kind, from)) return { role: 'next', from, to };
  return { role: 'next', from, to: shiftSpan(kind, from, 1) ?? to, doubtful: true };
}

/** Where the figures were counted up to another day than the last, that day means the new last day. */
function cutOffTurn(move: PeriodMove, old: Span, next: Span): readonly SpanTurn[] {
  const { cutOff } = move;
  if (cutOff === undefined || cutOff === old.to || cutOff < old.from) return [];
  return [
    { role: 'old', from: { ...old, to: cutOff }, to: { ...next, to: lastDay(move) ?? next.to } },
  ];
}

function whole(span: Partial<Span> | undefined): Span | undefined {
  return span?.from === undefined || span.to === undefined
    ? undefined
    : { from: span.from, to: span.to };
}
