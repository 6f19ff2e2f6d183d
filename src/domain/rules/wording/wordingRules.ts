import type { Rule } from '../rule';
import { nd01NumberingJumps } from './headings/nd01NumberingJumps';
import { nd02OnlyChild } from './headings/nd02OnlyChild';
import { nd03PartInArabic } from './headings/nd03PartInArabic';
import { nd04EmptyHeading } from './headings/nd04EmptyHeading';
import { nd05SentenceEnd } from './punctuation/nd05SentenceEnd';
import { nd06BlockWithoutLabel } from './headings/nd06BlockWithoutLabel';
import { nd07AbbreviatedTwoWays } from './abbreviations/nd07AbbreviatedTwoWays';
import { nd08UnexplainedAbbreviation } from './abbreviations/nd08UnexplainedAbbreviation';
import { nd09LikelySlip } from './spelling/nd09LikelySlip';
import { nd10ToneMarkTwoWays } from './spelling/nd10ToneMarkTwoWays';
import { nd11Contradiction } from './sense/nd11Contradiction';
import { nd12StrayPunctuation } from './punctuation/nd12StrayPunctuation';
import { nd13GuidanceLeft } from './sense/nd13GuidanceLeft';
import { nd14NumberStyles } from './sense/nd14NumberStyles';
import { nd15ResolutionNamedManyWays } from './abbreviations/nd15ResolutionNamedManyWays';
import { nd17ListEndsDiffer } from './punctuation/nd17ListEndsDiffer';
import { nd18OpeningIsNoSentence } from './headings/nd18OpeningIsNoSentence';
import { nd19MixedHeadings } from './headings/nd19MixedHeadings';
import { nd20CapitalUnit } from './spelling/nd20CapitalUnit';
import { nd21OpenBracket } from './punctuation/nd21OpenBracket';
import { nd22ParagraphTwice } from './sense/nd22ParagraphTwice';
import { nd23SingleBraces } from './punctuation/nd23SingleBraces';
import { nd24CommaForThousands } from './sense/nd24CommaForThousands';
import { nd25DoubledWord } from './spelling/nd25DoubledWord';
import { nd26Leftover } from './sense/nd26Leftover';
import { nd27VerdictAgainstGoal } from './sense/nd27VerdictAgainstGoal';
import { nd28WrongMarks } from './spelling/nd28WrongMarks';
import { nd29DeedCountedAsNone } from './sense/nd29DeedCountedAsNone';
import { nd30BrokenThousands } from './sense/nd30BrokenThousands';

/** Nội dung, đề mục (ND). */
export const WORDING_RULES: readonly Rule[] = [
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
  nd17ListEndsDiffer,
  nd18OpeningIsNoSentence,
  nd19MixedHeadings,
  nd20CapitalUnit,
  nd21OpenBracket,
  nd22ParagraphTwice,
  nd23SingleBraces,
  nd24CommaForThousands,
  nd25DoubledWord,
  nd26Leftover,
  nd27VerdictAgainstGoal,
  nd28WrongMarks,
  nd29DeedCountedAsNone,
  nd30BrokenThousands,
];
