import { ch01DecomposedLetters } from './letters/ch01DecomposedLetters';
import { ch02OddBlanks } from './letters/ch02OddBlanks';
import { ch03LookAlikes } from './letters/ch03LookAlikes';
import { ch04OldEncoding } from './letters/ch04OldEncoding';
import { ct01NoResult } from './targets/ct01NoResult';
import { ct02NoGoalOrUnit } from './targets/ct02NoGoalOrUnit';
import { ct03UnreadableResult } from './targets/ct03UnreadableResult';
import { ct04NotMet } from './targets/ct04NotMet';
import { ct05StatusContradicts } from './targets/ct05StatusContradicts';
import { ct06DirectionUnclear } from './targets/ct06DirectionUnclear';
import { ct07PercentTwice } from './targets/ct07PercentTwice';
import { ct08DoubleTarget } from './targets/ct08DoubleTarget';
import { ct09NumberingJumps } from './targets/ct09NumberingJumps';
import { ct10DecimalDot } from './targets/ct10DecimalDot';
import { ct11WordsAgainstTable } from './targets/ct11WordsAgainstTable';
import { ct12PraiseBesideMissed } from './targets/ct12PraiseBesideMissed';
import { ct13QuantityWithoutNumber } from './targets/ct13QuantityWithoutNumber';
import { ct14OnTheWrongSheet } from './targets/ct14OnTheWrongSheet';
import { ct15DecimalsDiffer } from './targets/ct15DecimalsDiffer';
import { ct16MetWithoutNumber } from './targets/ct16MetWithoutNumber';
import { dl01MissingSheet } from './reading/dl01MissingSheet';
import { dl02NoHeaderRow } from './reading/dl02NoHeaderRow';
import { dl03MissingColumn } from './reading/dl03MissingColumn';
import { dl04ChangedHeader } from './reading/dl04ChangedHeader';
import { dl05DoubleHeader } from './reading/dl05DoubleHeader';
import { dl06DoubleItem } from './reading/dl06DoubleItem';
import { dl07BelowGap } from './reading/dl07BelowGap';
import { dl08MonthFirst } from './reading/dl08MonthFirst';
import { dl09UnreadableNumber } from './reading/dl09UnreadableNumber';
import { dl10DateInNumberColumn } from './reading/dl10DateInNumberColumn';
import { dl11UnreadableDate } from './reading/dl11UnreadableDate';
import { dl12NoSuchDate } from './reading/dl12NoSuchDate';
import { dl13NotInList } from './reading/dl13NotInList';
import { dl14ExcelError } from './reading/dl14ExcelError';
import { dl15PercentWithoutUnit } from './reading/dl15PercentWithoutUnit';
import { dl16BadField } from './reading/dl16BadField';
import { dl17BadOutlineRow } from './reading/dl17BadOutlineRow';
import { dl18ComputedOverwritten } from './reading/dl18ComputedOverwritten';
import { dl19BadCode } from './reading/dl19BadCode';
import { dl20ShareForPercent } from './reading/dl20ShareForPercent';
import { ky01EndBeforeStart } from './period/ky01EndBeforeStart';
import { ky02NotTheUsualDays } from './period/ky02NotTheUsualDays';
import { ky03NextPeriodOverlaps } from './period/ky03NextPeriodOverlaps';
import { ky04GapBeforeNext } from './period/ky04GapBeforeNext';
import { ky05WeekNotSevenDays } from './period/ky05WeekNotSevenDays';
import { ky06WeekNumber } from './period/ky06WeekNumber';
import { ky07DaysBetweenPeriods } from './period/ky07DaysBetweenPeriods';
import { ky08OtherPeriod } from './period/ky08OtherPeriod';
import { ky09PlanOutsideNext } from './period/ky09PlanOutsideNext';
import { ky10NoCutOff } from './period/ky10NoCutOff';
import { ky11ComparedWithoutFigure } from './period/ky11ComparedWithoutFigure';
import { ky12CumulativeWithoutStart } from './period/ky12CumulativeWithoutStart';
import { nd01NumberingJumps } from './wording/nd01NumberingJumps';
import { nd02OnlyChild } from './wording/nd02OnlyChild';
import { nd03PartInArabic } from './wording/nd03PartInArabic';
import { nd04EmptyHeading } from './wording/nd04EmptyHeading';
import { nd05SentenceEnd } from './wording/nd05SentenceEnd';
import { nd06BlockWithoutLabel } from './wording/nd06BlockWithoutLabel';
import { nd07AbbreviatedTwoWays } from './wording/nd07AbbreviatedTwoWays';
import { nd08UnexplainedAbbreviation } from './wording/nd08UnexplainedAbbreviation';
import { nd09LikelySlip } from './wording/nd09LikelySlip';
import { nd10ToneMarkTwoWays } from './wording/nd10ToneMarkTwoWays';
import { nd11Contradiction } from './wording/nd11Contradiction';
import { nd12StrayPunctuation } from './wording/nd12StrayPunctuation';
import { nd13GuidanceLeft } from './wording/nd13GuidanceLeft';
import { nd14NumberStyles } from './wording/nd14NumberStyles';
import { nd15ResolutionNamedManyWays } from './wording/nd15ResolutionNamedManyWays';
import { nv01NoSuchStatus } from './tasks/nv01NoSuchStatus';
import { nv03NoTotal } from './tasks/nv03NoTotal';
import { nv05ClaimAgainstTasks } from './tasks/nv05ClaimAgainstTasks';
import { nv06TaskWithinTask } from './tasks/nv06TaskWithinTask';
import { nv07Overdue } from './tasks/nv07Overdue';
import { nv08DoneBeforeDue } from './tasks/nv08DoneBeforeDue';
import { nv09NoLeadOrSource } from './tasks/nv09NoLeadOrSource';
import { nv10NotStartedWithoutReason } from './tasks/nv10NotStartedWithoutReason';
import { nv11PlannedAsDone } from './tasks/nv11PlannedAsDone';
import { nv12NotStartedButReached } from './tasks/nv12NotStartedButReached';
import { nv13SourceBeyondTitle } from './tasks/nv13SourceBeyondTitle';
import { nv14SelfRating } from './tasks/nv14SelfRating';
import { nv15DoneAfterCutOff } from './tasks/nv15DoneAfterCutOff';
import { pl10FreeSheetNotPrinted } from './annexes/pl10FreeSheetNotPrinted';
import { qt01RelationFails } from './relations/qt01RelationFails';
import { qt02BadRelation } from './relations/qt02BadRelation';
import { th06PartAboveWhole } from './procedures/th06PartAboveWhole';
import { th08RateDisagrees } from './procedures/th08RateDisagrees';
import { th09ZeroWhole } from './procedures/th09ZeroWhole';
import { th10RateAboveHundred } from './procedures/th10RateAboveHundred';
import { th11SharesNotHundred } from './procedures/th11SharesNotHundred';
import { th12TwoValues } from './procedures/th12TwoValues';
import { th16ScoreMaximum } from './procedures/th16ScoreMaximum';
import { th17ScoreCalledRate } from './procedures/th17ScoreCalledRate';
import { th18PartsAndTotal } from './procedures/th18PartsAndTotal';
import { th19CountAndList } from './procedures/th19CountAndList';
import { tt01NoReportNumber } from './info/tt01NoReportNumber';
import { tt02NoIssueDay } from './info/tt02NoIssueDay';
import { tt05PlaceNameTwoWays } from './info/tt05PlaceNameTwoWays';
import { tt06NoAddressee } from './info/tt06NoAddressee';
import { tt07NoAsAbove } from './info/tt07NoAsAbove';
import { tt08RecipientPunctuation } from './info/tt08RecipientPunctuation';
import { tt09ArchiveLine } from './info/tt09ArchiveLine';
import { tt10SigningFor } from './info/tt10SigningFor';
import { tt11NoSigner } from './info/tt11NoSigner';
import { tt12MissingItem } from './info/tt12MissingItem';
import { tt13RequestIncomplete } from './info/tt13RequestIncomplete';
import { tt14IssuedBeforeCutOff } from './info/tt14IssuedBeforeCutOff';
import { tt15RequestOnDayOff } from './info/tt15RequestOnDayOff';
import { tt17ClosingBeyondTitle } from './info/tt17ClosingBeyondTitle';
import { vb01NoNumberOrDay } from './documents/vb01NoNumberOrDay';
import { vb02DoubleDocument } from './documents/vb02DoubleDocument';
import { vb03OneNumberTwoCodes } from './documents/vb03OneNumberTwoCodes';
import { vb04MalformedCode } from './documents/vb04MalformedCode';
import { vb05TypeAndCode } from './documents/vb05TypeAndCode';
import { vb06IssuerAndCode } from './documents/vb06IssuerAndCode';
import { vb07DatedAfterReport } from './documents/vb07DatedAfterReport';
import { vb08NumberUpDayDown } from './documents/vb08NumberUpDayDown';
import { vb09DayStyles } from './documents/vb09DayStyles';
import { vb10NumberInAbstract } from './documents/vb10NumberInAbstract';
import { vb11AbstractForm } from './documents/vb11AbstractForm';
import { vb12CountAgainstList } from './documents/vb12CountAgainstList';
import { vb13DoubleWord } from './documents/vb13DoubleWord';
import { vb14NotByDay } from './documents/vb14NotByDay';
import { vb15NoneInAnnex } from './documents/vb15NoneInAnnex';
import { vb16OldTerm } from './documents/vb16OldTerm';
import type { Rule } from './rule';

/** The catalogue, in the order in which it is checked and listed. */
export const RULES: readonly Rule[] = [
  tt01NoReportNumber,
  tt02NoIssueDay,
  tt05PlaceNameTwoWays,
  tt06NoAddressee,
  tt07NoAsAbove,
  tt08RecipientPunctuation,
  tt09ArchiveLine,
  tt10SigningFor,
  tt11NoSigner,
  tt12MissingItem,
  tt13RequestIncomplete,
  tt14IssuedBeforeCutOff,
  tt15RequestOnDayOff,
  tt17ClosingBeyondTitle,
  ky01EndBeforeStart,
  ky02NotTheUsualDays,
  ky03NextPeriodOverlaps,
  ky04GapBeforeNext,
  ky05WeekNotSevenDays,
  ky06WeekNumber,
  ky07DaysBetweenPeriods,
  ky08OtherPeriod,
  ky09PlanOutsideNext,
  ky10NoCutOff,
  ky11ComparedWithoutFigure,
  ky12CumulativeWithoutStart,
  th06PartAboveWhole,
  th08RateDisagrees,
  th09ZeroWhole,
  th10RateAboveHundred,
  th11SharesNotHundred,
  th12TwoValues,
  th16ScoreMaximum,
  th17ScoreCalledRate,
  th18PartsAndTotal,
  th19CountAndList,
  ct01NoResult,
  ct02NoGoalOrUnit,
  ct03UnreadableResult,
  ct04NotMet,
  ct05StatusContradicts,
  ct06DirectionUnclear,
  ct07PercentTwice,
  ct08DoubleTarget,
  ct09NumberingJumps,
  ct10DecimalDot,
  ct11WordsAgainstTable,
  ct12PraiseBesideMissed,
  ct13QuantityWithoutNumber,
  ct14OnTheWrongSheet,
  ct15DecimalsDiffer,
  ct16MetWithoutNumber,
  nv01NoSuchStatus,
  nv03NoTotal,
  nv05ClaimAgainstTasks,
  nv06TaskWithinTask,
  nv07Overdue,
  nv08DoneBeforeDue,
  nv09NoLeadOrSource,
  nv10NotStartedWithoutReason,
  nv11PlannedAsDone,
  nv12NotStartedButReached,
  nv13SourceBeyondTitle,
  nv14SelfRating,
  nv15DoneAfterCutOff,
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
  nd01NumberingJumps,
  nd02OnlyChild,
  nd03PartInArabic,
  nd04EmptyHeading,
  nd05SentenceEnd,
  nd06BlockWithoutLabel,
  nd07AbbreviatedTwoWays,
  nd08UnexplainedAbbreviation,
  nd09LikelySlip,
  nd10ToneMarkTwoWays,
  nd11Contradiction,
  nd12StrayPunctuation,
  nd13GuidanceLeft,
  nd14NumberStyles,
  nd15ResolutionNamedManyWays,
  pl10FreeSheetNotPrinted,
  qt01RelationFails,
  qt02BadRelation,
  dl01MissingSheet,
  dl02NoHeaderRow,
  dl03MissingColumn,
  dl04ChangedHeader,
  dl05DoubleHeader,
  dl06DoubleItem,
  dl07BelowGap,
  dl08MonthFirst,
  dl09UnreadableNumber,
  dl10DateInNumberColumn,
  dl11UnreadableDate,
  dl12NoSuchDate,
  dl13NotInList,
  dl14ExcelError,
  dl15PercentWithoutUnit,
  dl16BadField,
  dl17BadOutlineRow,
  dl18ComputedOverwritten,
  dl19BadCode,
  dl20ShareForPercent,
  ch01DecomposedLetters,
  ch02OddBlanks,
  ch03LookAlikes,
  ch04OldEncoding,
];
