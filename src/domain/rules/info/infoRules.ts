import type { Rule } from '../rule';
import { tt01NoReportNumber } from './number/tt01NoReportNumber';
import { tt02NoIssueDay } from './number/tt02NoIssueDay';
import { tt05PlaceNameTwoWays } from './names/tt05PlaceNameTwoWays';
import { tt06NoAddressee } from './recipients/tt06NoAddressee';
import { tt07NoAsAbove } from './recipients/tt07NoAsAbove';
import { tt08RecipientPunctuation } from './recipients/tt08RecipientPunctuation';
import { tt09ArchiveLine } from './recipients/tt09ArchiveLine';
import { tt10SigningFor } from './signing/tt10SigningFor';
import { tt11NoSigner } from './signing/tt11NoSigner';
import { tt12MissingItem } from './tt12MissingItem';
import { tt13RequestIncomplete } from './request/tt13RequestIncomplete';
import { tt14IssuedBeforeCutOff } from './number/tt14IssuedBeforeCutOff';
import { tt15RequestOnDayOff } from './request/tt15RequestOnDayOff';
import { tt17ClosingBeyondTitle } from './request/tt17ClosingBeyondTitle';
import { tt18LayoutOutsideDecree } from './tt18LayoutOutsideDecree';
import { tt19UnitNamedOtherwise } from './names/tt19UnitNamedOtherwise';
import { tt20NumberAndSymbol } from './number/tt20NumberAndSymbol';
import { tt22OtherPlace } from './names/tt22OtherPlace';
import { tt23OtherProvince } from './names/tt23OtherProvince';
import { tt24NoDistrict } from './names/tt24NoDistrict';
import { tt25VillageMistyped } from './names/tt25VillageMistyped';

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
  tt24NoDistrict,
  tt25VillageMistyped,
];
