import { holdFloors } from './holdFloors';

holdFloors(2);
