import { holdFloors } from './holdFloors';

holdFloors(4);
