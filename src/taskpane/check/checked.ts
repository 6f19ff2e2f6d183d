/** What stands below a check, in one piece of the bundle that comes with the first one. */
export { CheckResult } from './CheckResult';
export { FixCard } from './fix/FixCard';
export { wordsOf } from './fix/wordsOf';
