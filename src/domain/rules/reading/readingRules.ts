import type { Rule } from '../rule';
import { dl01MissingSheet } from './sheets/dl01MissingSheet';
import { dl02NoHeaderRow } from './sheets/dl02NoHeaderRow';
import { dl03MissingColumn } from './sheets/dl03MissingColumn';
import { dl04ChangedHeader } from './sheets/dl04ChangedHeader';
import { dl05DoubleHeader } from './sheets/dl05DoubleHeader';
import { dl06DoubleItem } from './sheets/dl06DoubleItem';
import { dl07BelowGap } from './sheets/dl07BelowGap';
import { dl08MonthFirst } from './days/dl08MonthFirst';
import { dl09UnreadableNumber } from './cells/dl09UnreadableNumber';
import { dl10DateInNumberColumn } from './cells/dl10DateInNumberColumn';
import { dl11UnreadableDate } from './days/dl11UnreadableDate';
import { dl12NoSuchDate } from './days/dl12NoSuchDate';
import { dl13NotInList } from './cells/dl13NotInList';
import { dl14ExcelError } from './cells/dl14ExcelError';
import { dl15PercentWithoutUnit } from './cells/dl15PercentWithoutUnit';
import { dl16BadField } from './outline/dl16BadField';
import { dl17BadOutlineRow } from './outline/dl17BadOutlineRow';
import { dl18ComputedOverwritten } from './cells/dl18ComputedOverwritten';
import { dl19BadCode } from './outline/dl19BadCode';
import { dl20ShareForPercent } from './cells/dl20ShareForPercent';
import { dl21NearlyInList } from './cells/dl21NearlyInList';
import { dl22FarYear } from './days/dl22FarYear';
import { dl23NotEntered } from './missing/dl23NotEntered';
import { dl24NothingEntered } from './missing/dl24NothingEntered';
import { dl25SettingsIgnored } from './sheets/dl25SettingsIgnored';
import { dl28MergesRebuilt } from './sheets/dl28MergesRebuilt';
import { dl29DoubleSheet } from './sheets/dl29DoubleSheet';

/** Đọc dữ liệu (DL). */
export const READING_RULES: readonly Rule[] = [
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
  dl21NearlyInList,
  dl22FarYear,
  dl23NotEntered,
  dl24NothingEntered,
  dl25SettingsIgnored,
  dl28MergesRebuilt,
  dl29DoubleSheet,
];
