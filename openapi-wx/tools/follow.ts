import { isRef, type Location, type UserContext } from '@redocly/openapi-core';
import type { Reference } from './openapi';

/** The value behind any chain of references and where it stands; undefined when there is none (another rule says so). */
export function follow<T extends object>(
  ctx: UserContext,
  value: T | Reference | undefined,
  location: Location,
): { node: T; location: Location } | undefined {
  if (value === undefined) return undefined;
  if (!isRef(value)) return { node: value as T, location };
  const target = ctx.resolve<T>(value, location.source.absoluteRef);
  if (target.node === undefined || target.location === undefined) return undefined;
  return follow(ctx, target.node, target.location);
}
