import { readReportFile } from './readReportCommand';
import { runCommand } from '../runCommand';

void runCommand(readReportFile);
