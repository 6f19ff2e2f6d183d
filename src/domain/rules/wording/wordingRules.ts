import type { Rule } from '../rule';
import { nd01NumberingJumps } from './nd01NumberingJumps';
import { nd02OnlyChild } from './nd02OnlyChild';
import { nd03PartInArabic } from './nd03PartInArabic';
import { nd04EmptyHeading } from './nd04EmptyHeading';
import { nd05SentenceEnd } from './nd05SentenceEnd';
import { nd06BlockWithoutLabel } from './nd06BlockWithoutLabel';
import { nd07AbbreviatedTwoWays } from './nd07AbbreviatedTwoWays';
import { nd08UnexplainedAbbreviation } from './nd08UnexplainedAbbreviation';
import { nd09LikelySlip } from './nd09LikelySlip';
import { nd10ToneMarkTwoWays } from './nd10ToneMarkTwoWays';
import { nd11Contradiction } from './nd11Contradiction';
import { nd12StrayPunctuation } from './nd12StrayPunctuation';
import { nd13GuidanceLeft } from './nd13GuidanceLeft';
import { nd14NumberStyles } from './nd14NumberStyles';
import { nd15ResolutionNamedManyWays } from './nd15ResolutionNamedManyWays';
import { nd17ListEndsDiffer } from './nd17ListEndsDiffer';
import { nd18OpeningIsNoSentence } from './nd18OpeningIsNoSentence';
import { nd19MixedHeadings } from './nd19MixedHeadings';
import { nd20CapitalUnit } from './nd20CapitalUnit';
import { nd21OpenBracket } from './nd21OpenBracket';
import { nd22ParagraphTwice } from './nd22ParagraphTwice';
import { nd23SingleBraces } from './nd23SingleBraces';
import { nd24CommaForThousands } from './nd24CommaForThousands';
import { nd25DoubledWord } from './nd25DoubledWord';
import { nd26Leftover } from './nd26Leftover';
import { nd27VerdictAgainstGoal } from './nd27VerdictAgainstGoal';
import { nd28WrongMarks } from './nd28WrongMarks';

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
];
