import { parseArgs } from 'node:util';
import { assessSet } from './assessSet';
import { type List, LISTS, listOf, tableOf } from './printed';
import { readSets } from './readSets';
import { floorsOf } from './totals';

/** `npm run recall -- [--folder DIR] [--set NAME] [--list missed|false|wrong-value|clean] [--floors]` */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    set: { type: 'string' },
    list: { type: 'string' },
    floors: { type: 'boolean' },
  },
});

const sets = readSets(values.folder).filter(({ name }) => [undefined, name].includes(values.set));
const assessed = sets.map(assessSet);
console.log(printed().join('\n'));

function printed(): readonly string[] {
  if (values.floors)
    return [JSON.stringify(Object.fromEntries(assessed.map((one) => [one.set, floorsOf(one)])))];
  if (values.list === undefined) return tableOf(assessed);
  if (!isList(values.list)) throw new Error(`--list takes ${LISTS.join(', ')}`);
  return listOf(values.list, assessed);
}

function isList(list: string): list is List {
  return LISTS.some((one) => one === list);
}
