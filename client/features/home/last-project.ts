import type { CartGroup } from '../cart';

export interface LastProject {
  readonly name: string;
  readonly rooms: number | undefined;
  readonly pieces: number;
  readonly fen: number;
}

/** The group that something was put into last, with what can be ordered of it; nothing while nothing can. */
export function lastProject(groups: readonly CartGroup[]): LastProject | undefined {
  const [group] = groups;
  const lines = (group?.lines ?? []).filter(({ state }) => state === 'ok' || state === 'price_changed');
  if (group === undefined || lines.length === 0) return undefined;
  return {
    name: group.name,
    rooms: group.rooms,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    fen: lines.reduce((sum, { fen, quantity }) => sum + fen * quantity, 0),
  };
}
