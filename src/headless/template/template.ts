import { template } from './templateCommand';
import { runCommand } from '../runCommand';

void runCommand(template);
