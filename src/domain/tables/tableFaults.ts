import { memo } from '../memo/memo';
import { faultsOf, type Fault } from './faults';
import { freeTables } from './freeTables';
import { relationsOf } from './relations';

/** Every wrong number of the free tables. */
export const tableFaults = memo((facts): readonly Fault[] =>
  freeTables(facts).flatMap((table) => faultsOf(relationsOf(table))),
);
