import { consolidate } from './consolidateCommand';
import { runCommand } from '../runCommand';

void runCommand(consolidate);
