import type { Level } from '../sheets/outline';
import { fromLetter, toLetter } from './alphabet';
import { ordinal, romanOrdinal } from './ordinal';
import { toRoman } from './roman';

/** Levels that count, from the outside in. */
export const HEADINGS = ['Phần', 'I', '1', '1.1', '1.1.1', 'a'] as const;
export type Heading = (typeof HEADINGS)[number];

/** Where numbering stands: one counter for every heading, and one for `(1)`. */
export interface Numbering {
  readonly counters: readonly number[];
  readonly bracket: number;
}

export const START: Numbering = { counters: HEADINGS.map(() => 0), bracket: 0 };

export interface Numbered {
  /** As printed: `Phần I`, `II.`, `1.1.`, `đ)`, `(1)`, `-`; empty without one. */
  readonly marker: string;
  readonly numbering: Numbering;
}

function isHeading(level: Level): level is Heading {
  return HEADINGS.some((heading) => heading === level);
}

/** The marker of the next row and where numbering stands after it; `typed` is what `Số` says. */
export function numberRow(before: Numbering, level: Level, typed: string): Numbered {
  if (level === '(1)') return numberBracket(before, typed);
  const numbering = before.bracket === 0 ? before : { ...before, bracket: 0 };
  if (!isHeading(level)) return { marker: plainMarker(level, typed), numbering };
  if (isDash(typed))
    return { marker: '', numbering: innerFromZero(numbering, HEADINGS.indexOf(level)) };
  return typed === '' ? numberHeading(numbering, level) : overrideHeading(numbering, level, typed);
}

/** `-` in any of the ways it is typed: no marker. */
export function isDash(typed: string): boolean {
  return /^[-–—−]$/.test(typed);
}

function numberHeading(numbering: Numbering, level: Heading): Numbered {
  const index = HEADINGS.indexOf(level);
  const after = set(numbering, index, (numbering.counters[index] ?? 0) + 1);
  return { marker: markerOf(level, after), numbering: after };
}

/** In the level's own style the counter is set and the marker completed; else it is printed as it stands. */
function overrideHeading(numbering: Numbering, level: Heading, typed: string): Numbered {
  const own = ownStyle(level, typed);
  if (own) {
    const first = HEADINGS.indexOf(level) - own.length + 1;
    const after = own.reduce((state, value, step) => set(state, first + step, value), numbering);
    return { marker: complete(level, typed), numbering: after };
  }
  const index = HEADINGS.indexOf(level);
  const value = ordinal(typed) ?? (numbering.counters[index] ?? 0) + 1;
  return { marker: complete(level, typed), numbering: set(numbering, index, value) };
}

/** The counters a marker in the level's own style sets, the level's own last: `2.2` → [2, 2]. */
function ownStyle(level: Heading, typed: string): readonly number[] | undefined {
  if (level === 'Phần' || level === 'I') {
    const roman = romanOrdinal(typed.replace(/^Phần /i, '').replace(/\.$/, ''));
    return roman === undefined ? undefined : [roman];
  }
  if (level === 'a') {
    const letter = fromLetter(typed.replace(/\)$/, ''));
    return letter === undefined ? undefined : [letter];
  }
  const pieces = typed.replace(/\.$/, '').split('.');
  const fits =
    pieces.length === level.split('.').length && pieces.every((piece) => /^\d+$/.test(piece));
  return fits ? pieces.map(Number) : undefined;
}

/** A bare number or letter takes the level's own punctuation; what brings its own, or several words, stands as typed. */
function complete(level: Heading, typed: string): string {
  if (!/^[\p{L}\d]+(?:\.[\p{L}\d]+)*$/u.test(typed)) return typed;
  if (level === 'Phần') return `Phần ${typed}`;
  return level === 'a' ? `${typed})` : `${typed}.`;
}

function markerOf(level: Heading, { counters }: Numbering): string {
  const [part = 0, section = 0, clause = 0, second = 0, third = 0, point = 0] = counters;
  // A level used without the one above it counts as under its first: `1.1`, never `0.1`.
  const above = Math.max(clause, 1);
  switch (level) {
    case 'Phần':
      return `Phần ${toRoman(part)}`;
    case 'I':
      return `${toRoman(section)}.`;
    case '1':
      return `${clause}.`;
    case '1.1':
      return `${above}.${second}.`;
    case '1.1.1':
      return `${above}.${Math.max(second, 1)}.${third}.`;
    case 'a':
      return `${toLetter(point)})`;
  }
}

function set(numbering: Numbering, index: number, value: number): Numbering {
  const counters = numbering.counters.map((counter, at) =>
    at < index ? counter : at > index ? 0 : value,
  );
  return { ...numbering, counters };
}

function innerFromZero(numbering: Numbering, index: number): Numbering {
  return set(numbering, index, numbering.counters[index] ?? 0);
}

function numberBracket(numbering: Numbering, typed: string): Numbered {
  if (isDash(typed)) return { marker: '', numbering };
  const own = /^(?:\((\d+)\)|(\d+))$/.exec(typed)?.slice(1).find(Boolean);
  const value = own === undefined ? (ordinal(typed) ?? numbering.bracket + 1) : Number(own);
  const next = typed === '' ? numbering.bracket + 1 : value;
  const marker = typed !== '' && own === undefined ? typed : `(${next})`;
  return { marker, numbering: { ...numbering, bracket: next } };
}

function plainMarker(level: Level, typed: string): string {
  if (isDash(typed)) return '';
  if (typed !== '') return typed;
  if (level === '-' || level === 'Danh sách') return '-';
  return level === '+' || level === '+ Danh sách' ? '+' : '';
}
