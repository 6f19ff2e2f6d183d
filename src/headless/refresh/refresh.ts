import { refresh } from './refreshCommand';
import { runCommand } from '../runCommand';

void runCommand(refresh);
