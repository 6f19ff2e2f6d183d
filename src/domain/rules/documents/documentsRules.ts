import type { Rule } from '../rule';
import { vb01NoNumberOrDay } from './vb01NoNumberOrDay';
import { vb02DoubleDocument } from './vb02DoubleDocument';
import { vb03OneNumberTwoCodes } from './vb03OneNumberTwoCodes';
import { vb04MalformedCode } from './vb04MalformedCode';
import { vb05TypeAndCode } from './vb05TypeAndCode';
import { vb06IssuerAndCode } from './vb06IssuerAndCode';
import { vb07DatedAfterReport } from './vb07DatedAfterReport';
import { vb08NumberUpDayDown } from './vb08NumberUpDayDown';
import { vb09DayStyles } from './vb09DayStyles';
import { vb10NumberInAbstract } from './vb10NumberInAbstract';
import { vb11AbstractForm } from './vb11AbstractForm';
import { vb12CountAgainstList } from './vb12CountAgainstList';
import { vb13DoubleWord } from './vb13DoubleWord';
import { vb14NotByDay } from './vb14NotByDay';
import { vb15NoneInAnnex } from './vb15NoneInAnnex';
import { vb16OldTerm } from './vb16OldTerm';
import { vb17OneCodeTwoDays } from './vb17OneCodeTwoDays';
import { vb18CodeWithBlanks } from './vb18CodeWithBlanks';
import { vb19ResolutionCode } from './vb19ResolutionCode';
import { vb20NumberTurned } from './vb20NumberTurned';

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
];
