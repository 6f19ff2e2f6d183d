import { attribute } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { children } from '../../package/xml/element';

/** A conditional format as written: its rule, and the block that says where it holds. */
export interface ConditionalXml {
  readonly block: XmlElement;
  readonly rule: XmlElement;
  /** `A1:B9 D4`. */
  readonly places: string;
  readonly priority: number;
}

/** The conditional formats of a sheet's sections, first priority first. */
export function readConditionals(sections: readonly XmlElement[]): readonly ConditionalXml[] {
  const found = sections
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((block) =>
      children(block, 'cfRule').map((rule) => ({
        block,
        rule,
        places: attribute(block.tag, 'sqref') ?? '',
        priority: Number(attribute(rule.tag, 'priority') ?? 0),
      })),
    );
  return found.sort((a, b) => a.priority - b.priority);
}
