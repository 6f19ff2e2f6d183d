import type { Rule } from '../rule';
import { dl01MissingSheet } from './dl01MissingSheet';
import { dl02NoHeaderRow } from './dl02NoHeaderRow';
import { dl03MissingColumn } from './dl03MissingColumn';
import { dl04ChangedHeader } from './dl04ChangedHeader';
import { dl05DoubleHeader } from './dl05DoubleHeader';
import { dl06DoubleItem } from './dl06DoubleItem';
import { dl07BelowGap } from './dl07BelowGap';
import { dl08MonthFirst } from './dl08MonthFirst';
import { dl09UnreadableNumber } from './dl09UnreadableNumber';
import { dl10DateInNumberColumn } from './dl10DateInNumberColumn';
import { dl11UnreadableDate } from './dl11UnreadableDate';
import { dl12NoSuchDate } from './dl12NoSuchDate';
import { dl13NotInList } from './dl13NotInList';
import { dl14ExcelError } from './dl14ExcelError';
import { dl15PercentWithoutUnit } from './dl15PercentWithoutUnit';
import { dl16BadField } from './dl16BadField';
import { dl17BadOutlineRow } from './dl17BadOutlineRow';
import { dl18ComputedOverwritten } from './dl18ComputedOverwritten';
import { dl19BadCode } from './dl19BadCode';
import { dl20ShareForPercent } from './dl20ShareForPercent';
import { dl21NearlyInList } from './dl21NearlyInList';
import { dl22FarYear } from './dl22FarYear';
import { dl23NotEntered } from './dl23NotEntered';
import { dl24NothingEntered } from './dl24NothingEntered';
import { dl25SettingsIgnored } from './dl25SettingsIgnored';
import { dl28MergesRebuilt } from './dl28MergesRebuilt';

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
];
