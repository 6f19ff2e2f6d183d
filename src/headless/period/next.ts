import { next } from './nextCommand';
import { runCommand } from '../runCommand';

void runCommand(next);
