/** Phụ lục (PL). */
export { pl01UnnumberedAnnexes } from './pl01UnnumberedAnnexes';
export { pl02AnnexNotCited } from './pl02AnnexNotCited';
export { pl03WrongAnnexCited } from './pl03WrongAnnexCited';
export { pl05CountsDiffer } from './words/pl05CountsDiffer';
export { pl06EmptyAnnex } from './pl06EmptyAnnex';
export { pl07BlankCells } from './cells/pl07BlankCells';
export { pl08TitleAndContent } from './pl08TitleAndContent';
export { pl10FreeSheetNotPrinted } from './pl10FreeSheetNotPrinted';
export { pl11Reckonings } from './cells/pl11Reckonings';
export { pl12PartAboveWhole } from './cells/pl12PartAboveWhole';
export { pl13Ranks } from './cells/pl13Ranks';
export { pl14RowNumbers } from './cells/pl14RowNumbers';
export { pl15TotalCounts } from './words/pl15TotalCounts';
export { pl16WordsAgainstAnnex } from './words/pl16WordsAgainstAnnex';
export { pl17DayOutOfOrder } from './cells/pl17DayOutOfOrder';
