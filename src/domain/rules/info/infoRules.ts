import type { Rule } from '../rule';
import { tt01NoReportNumber } from './tt01NoReportNumber';
import { tt02NoIssueDay } from './tt02NoIssueDay';
import { tt05PlaceNameTwoWays } from './tt05PlaceNameTwoWays';
import { tt06NoAddressee } from './tt06NoAddressee';
import { tt07NoAsAbove } from './tt07NoAsAbove';
import { tt08RecipientPunctuation } from './tt08RecipientPunctuation';
import { tt09ArchiveLine } from './tt09ArchiveLine';
import { tt10SigningFor } from './tt10SigningFor';
import { tt11NoSigner } from './tt11NoSigner';
import { tt12MissingItem } from './tt12MissingItem';
import { tt13RequestIncomplete } from './tt13RequestIncomplete';
import { tt14IssuedBeforeCutOff } from './tt14IssuedBeforeCutOff';
import { tt15RequestOnDayOff } from './tt15RequestOnDayOff';
import { tt17ClosingBeyondTitle } from './tt17ClosingBeyondTitle';
import { tt18LayoutOutsideDecree } from './tt18LayoutOutsideDecree';
import { tt19UnitNamedOtherwise } from './tt19UnitNamedOtherwise';
import { tt20NumberAndSymbol } from './tt20NumberAndSymbol';
import { tt22OtherPlace } from './tt22OtherPlace';
import { tt23OtherProvince } from './tt23OtherProvince';

/** Thông tin chung (TT). */
export const INFO_RULES: readonly Rule[] = [
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
  tt18LayoutOutsideDecree,
  tt19UnitNamedOtherwise,
  tt20NumberAndSymbol,
  tt22OtherPlace,
  tt23OtherProvince,
];
