import type { Rule } from '../rule';
import { pl01UnnumberedAnnexes } from './pl01UnnumberedAnnexes';
import { pl02AnnexNotCited } from './pl02AnnexNotCited';
import { pl03WrongAnnexCited } from './pl03WrongAnnexCited';
import { pl05CountsDiffer } from './words/pl05CountsDiffer';
import { pl06EmptyAnnex } from './pl06EmptyAnnex';
import { pl07BlankCells } from './cells/pl07BlankCells';
import { pl08TitleAndContent } from './pl08TitleAndContent';
import { pl10FreeSheetNotPrinted } from './pl10FreeSheetNotPrinted';
import { pl11Reckonings } from './cells/pl11Reckonings';
import { pl12PartAboveWhole } from './cells/pl12PartAboveWhole';
import { pl13Ranks } from './cells/pl13Ranks';
import { pl14RowNumbers } from './cells/pl14RowNumbers';
import { pl17DayOutOfOrder } from './cells/pl17DayOutOfOrder';
import { pl15TotalCounts } from './words/pl15TotalCounts';
import { pl16WordsAgainstAnnex } from './words/pl16WordsAgainstAnnex';

/** Phụ lục (PL). */
export const ANNEXES_RULES: readonly Rule[] = [
  pl01UnnumberedAnnexes,
  pl02AnnexNotCited,
  pl03WrongAnnexCited,
  pl05CountsDiffer,
  pl06EmptyAnnex,
  pl07BlankCells,
  pl08TitleAndContent,
  pl10FreeSheetNotPrinted,
  pl11Reckonings,
  pl12PartAboveWhole,
  pl13Ranks,
  pl14RowNumbers,
  pl15TotalCounts,
  pl16WordsAgainstAnnex,
  pl17DayOutOfOrder,
];
