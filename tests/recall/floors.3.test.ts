import { holdFloors } from './holdFloors';

holdFloors(3);
