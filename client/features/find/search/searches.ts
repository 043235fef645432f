import { platform } from '../../../platform';
import { createHistory } from './history';

export const searches = createHistory(platform.storage);
