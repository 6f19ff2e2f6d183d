import type { CheckResult } from '../../actions/check/checkWorkbook';
import { countUnfilled, isFresh } from '../../domain/rules/unfilled';
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
    if (!check.templateThere) return TEXT.check.noTemplate;
    const before = mended && !mended.undone ? `${COUNTED.fixed(mended.changed.length)}. ` : '';
    return before + countsSentence(check);
  }
  if (work !== 'export') return '';
  if (question?.kind === 'no-template') return TEXT.check.noTemplate;
  if (question) return countsSentence(question);
  return saved ? `${TEXT.export.saved}: ${saved.name}` : '';
}

/** `5 lỗi, 3 cảnh báo, 0 gợi ý`, or that there is nothing. */
function countsSentence({
  counts,
  assessment,
}: Pick<CheckResult, 'counts' | 'assessment'>): string {
  if (isFresh(assessment.findings)) return TEXT.check.fresh;
  const { warnings, hints } = counts;
  const unfilled = countUnfilled(assessment.findings);
  const errors = counts.errors - unfilled;
  const left = unfilled > 0 ? [COUNTED.unfilled(unfilled)] : [];
  if (counts.errors + warnings + hints === 0) return TEXT.check.cleanTitle;
  return [
    ...left,
    countOf('Lỗi', errors),
    countOf('Cảnh báo', warnings),
    countOf('Gợi ý', hints),
  ].join(', ');
}
