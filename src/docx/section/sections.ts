import type { Report, Section } from '../../domain/report/report';

/** A section as Word knows it: its own pages. */
export interface PrintedSection {
  readonly landscape: boolean;
  readonly blocks: Section['blocks'];
  /** Pages count from 1 here, and the first shows no number: the report itself, and each annex. */
  readonly restarts: boolean;
  /** Opens with the header block of the report. */
  readonly opens: boolean;
  /** Closes with signature and Nơi nhận. */
  readonly signed: boolean;
}

/** The sections of a report; annexes that share pages become one. */
export function printedSections({ body, annexes, layout }: Report): readonly PrintedSection[] {
  const words = body.length > 0 ? body : [{ landscape: false, blocks: [] }];
  const signed = words.map((section, at) => ({
    ...section,
    restarts: at === 0,
    opens: at === 0,
    signed: at === words.length - 1,
  }));
  return [...signed, ...printedAnnexes(layout.annexOnNewPage ? annexes : joined(annexes))];
}

function printedAnnexes(annexes: readonly Section[]): readonly PrintedSection[] {
  return annexes.map(({ landscape, blocks, startsAnnex }, at) => {
    return { landscape, blocks, restarts: startsAnnex || at === 0, opens: false, signed: false };
  });
}

/** Annexes follow one another on the page as long as it is not turned. */
function joined(annexes: readonly Section[]): readonly Section[] {
  return annexes.reduce<readonly Section[]>((sections, next) => {
    const last = sections.at(-1);
    if (last?.landscape !== next.landscape) return [...sections, next];
    return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...next.blocks] }];
  }, []);
}
