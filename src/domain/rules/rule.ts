import type { Facts } from '../facts';
import type { Fix, Severity } from '../findings/finding';
import type { Place } from '../place';
import type { Steps } from '../memo/steps';

/** What a rule yields; the catalogue adds its id and severity. */
export interface Remark {
  readonly at: Place;
  readonly also?: readonly Place[];
  /** Overrides the rule's own severity, for rules whose weight depends on what was found. */
  readonly severity?: Severity;
  /** Overrides the rule's id: only the rule that runs `Quy tắc` uses it, for a row's own `Mã`. */
  readonly rule?: string;
  readonly message: string;
  readonly fix?: Fix;
  /** As of the rule, for some of its remarks only. */
  readonly yieldsTo?: readonly string[];
}

/** One rule of the catalogue. */
export interface Rule {
  /** `CT03`. */
  readonly id: string;
  /** Vietnamese, as the catalogue lists it. */
  readonly title: string;
  readonly severity: Severity;
  /** For docs/rules.md and the pane's help: an example of what is wrong, and how to mend it. */
  readonly example: string;
  readonly remedy: string;
  /** Rules that have the word where both speak of one cell; the catalogue applies it. */
  readonly yieldsTo?: readonly string[];
  /** What it takes long to reckon, in steps; `check` finds it done. */
  readonly prepare?: (facts: Facts) => Steps<unknown>;
  /** Looks at the facts only: never at cells, another rule, or the clock. */
  check(facts: Facts): Iterable<Remark>;
}
