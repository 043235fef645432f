import { ok } from '../../../domain/result';
import { forCaller } from '../callers/caller';
import { projectsOf } from '../carts/projects';

/** `{caller}` → the rooms of the caller's projects, the last touched first. */
export const cartProjectList = forCaller('reads', (app, { id: owner }) => ok(projectsOf(app, owner)));
