import { report } from './reportCommand';
import { runCommand } from '../runCommand';

void runCommand(report);
