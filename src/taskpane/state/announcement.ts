import type { Counts } from '../../domain/countFindings';
import { COUNTED, countOf } from '../counted';
import { DOING, STAGES, TEXT } from '../strings';
import type { PaneState } from './paneState';
import type { ActionState } from './actionState';

/** One sentence for the ear about where the last press stands; failures are told elsewhere. */
export function announcement(action: ActionState, state: PaneState): string {
  if (action.phase === 'working') {
    return action.waiting ?? (action.progress ? STAGES[action.progress.stage] : DOING[action.work]);
  }
  return action.phase === 'done' ? doneSentence(action.work, state) : '';
}

function doneSentence(work: string, { check, mended, saved, question, made }: PaneState): string {
  if (work === 'template') return made ? TEXT.template.madeTitle : '';
  if (work === 'check' && check) {
    const before = mended && !mended.undone ? `${COUNTED.fixed(mended.changed.length)}. ` : '';
    return before + countsSentence(check.counts);
  }
  if (work !== 'export') return '';
  if (question) return countsSentence(question.counts);
  return saved ? `${TEXT.export.saved}: ${saved.name}` : '';
}

/** `5 lỗi, 3 cảnh báo, 0 gợi ý`, or that there is nothing. */
function countsSentence({ errors, warnings, hints }: Counts): string {
  if (errors + warnings + hints === 0) return TEXT.check.cleanTitle;
  return [countOf('Lỗi', errors), countOf('Cảnh báo', warnings), countOf('Gợi ý', hints)].join(
    ', ',
  );
}
