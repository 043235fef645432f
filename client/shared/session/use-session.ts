import { useStore } from 'zustand';
import { session } from '../services';
import type { SessionState } from './state';

export const useSession = (): SessionState => useStore(session.store);
