import { runCommand } from '../runCommand';
import { templates } from './templatesCommand';

void runCommand(templates);
