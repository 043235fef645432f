import type { Refusal } from '../domain/result';

/** Thrown by a route of the stand-in for input it cannot take; becomes the envelope of that code. */
export class DevRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
