import { attribute, eachAttribute, isTrue } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { children } from '../../package/xml/element';
import { MOST_COLUMNS } from './address';

/** A run of columns with properties of their own; zero-based, `last` included. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  /** In characters of the standard font. */
  readonly width?: number;
  readonly style?: number;
}

/** The runs of a `cols` section. */
export function readColumns(cols: XmlElement | undefined): readonly ColumnRun[] {
  return children(cols, 'col').flatMap(({ tag }) => {
    const [first, last] = [Number(attribute(tag, 'min')) - 1, Number(attribute(tag, 'max')) - 1];
    const [width, style] = [attribute(tag, 'width'), attribute(tag, 'style')];
    if (!(first >= 0 && last >= first && last < MOST_COLUMNS)) return [];
    return [
      {
        first,
        last,
        hidden: isTrue(attribute(tag, 'hidden')),
        ...(width !== undefined && { width: Number(width) }),
        ...(style !== undefined && { style: Number(style) }),
      },
    ];
  });
}

/** What a row's own tag says. */
export interface RowLine {
  readonly hidden: boolean;
  /** In points, where a person set it; a height that Excel found for itself follows the contents. */
  readonly height?: number;
  readonly style?: number;
}

/** Reads a row's tag. */
export function readRowLine(tag: string): RowLine {
  let [hidden, custom, formatted] = [false, false, false];
  let height: number | undefined;
  let style: number | undefined;
  eachAttribute(tag, (name, value) => {
    if (name === 'hidden') hidden = isTrue(value);
    else if (name === 'customHeight') custom = isTrue(value);
    else if (name === 'customFormat') formatted = isTrue(value);
    else if (name === 'ht') height = Number(value);
    else if (name === 's') style = Number(value);
  });
  return {
    hidden,
    ...(custom && height !== undefined && { height }),
    ...(formatted && style !== undefined && { style }),
  };
}
