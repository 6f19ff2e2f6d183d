import { holdFloors } from './holdFloors';

holdFloors(1);
