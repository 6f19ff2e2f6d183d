import { fix } from './fixCommand';
import { runCommand } from '../runCommand';

void runCommand(fix);
