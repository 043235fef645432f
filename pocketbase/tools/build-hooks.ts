/** `npm run build:hooks` */
import { join } from 'node:path';
import { bundleHooks } from './hooks-bundle';

void bundleHooks(join(__dirname, '../../dist/pb_hooks'));
