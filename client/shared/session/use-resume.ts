import { useEffect, useMemo } from 'react';
import { session } from '../services';
import { createResume, type Resume } from './resume';

/** The resumption of one screen: `run` what a lost session must not undo. */
export function useResume(): Resume['run'] {
  const resume = useMemo(() => createResume(session.store, session.signIn), []);
  useEffect(() => resume.stop, [resume]);
  return resume.run;
}
