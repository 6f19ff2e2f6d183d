import type { Rule } from '../rule';
import { vb01NoNumberOrDay } from './days/vb01NoNumberOrDay';
import { vb02DoubleDocument } from './codes/vb02DoubleDocument';
import { vb03OneNumberTwoCodes } from './codes/vb03OneNumberTwoCodes';
import { vb04MalformedCode } from './codes/vb04MalformedCode';
import { vb05TypeAndCode } from './codes/vb05TypeAndCode';
import { vb06IssuerAndCode } from './codes/vb06IssuerAndCode';
import { vb07DatedAfterReport } from './days/vb07DatedAfterReport';
import { vb08NumberUpDayDown } from './days/vb08NumberUpDayDown';
import { vb09DayStyles } from './days/vb09DayStyles';
import { vb10NumberInAbstract } from './abstracts/vb10NumberInAbstract';
import { vb11AbstractForm } from './abstracts/vb11AbstractForm';
import { vb12CountAgainstList } from './mentions/vb12CountAgainstList';
import { vb13DoubleWord } from './abstracts/vb13DoubleWord';
import { vb14NotByDay } from './days/vb14NotByDay';
import { vb15NoneInAnnex } from './mentions/vb15NoneInAnnex';
import { vb16OldTerm } from './abstracts/vb16OldTerm';
import { vb17OneCodeTwoDays } from './days/vb17OneCodeTwoDays';
import { vb18CodeWithBlanks } from './codes/vb18CodeWithBlanks';
import { vb19ResolutionCode } from './codes/vb19ResolutionCode';
import { vb20NumberTurned } from './codes/vb20NumberTurned';
import { vb21LettersOtherwise } from './mentions/vb21LettersOtherwise';
import { vb22AbstractOtherwise } from './mentions/vb22AbstractOtherwise';

/** Văn bản ban hành (VB). */
export const DOCUMENTS_RULES: readonly Rule[] = [
  vb01NoNumberOrDay,
  vb02DoubleDocument,
  vb03OneNumberTwoCodes,
  vb04MalformedCode,
  vb05TypeAndCode,
  vb06IssuerAndCode,
  vb07DatedAfterReport,
  vb08NumberUpDayDown,
  vb09DayStyles,
  vb10NumberInAbstract,
  vb11AbstractForm,
  vb12CountAgainstList,
  vb13DoubleWord,
  vb14NotByDay,
  vb15NoneInAnnex,
  vb16OldTerm,
  vb17OneCodeTwoDays,
  vb18CodeWithBlanks,
  vb19ResolutionCode,
  vb20NumberTurned,
  vb21LettersOtherwise,
  vb22AbstractOtherwise,
];
