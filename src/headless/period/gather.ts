import { gather } from './gatherCommand';
import { runCommand } from '../runCommand';

void runCommand(gather);
