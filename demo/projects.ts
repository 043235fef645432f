import type { Row } from './demo-file';
import { at, DAY } from './ids';
import { PEOPLE, type PersonName } from './people';
import { row } from './row';

/** A group of somebody's cart whose hotel's rooms they have said: its lines are for that many. */
interface Project {
  readonly person: PersonName;
  readonly group: string;
  readonly rooms: number;
  readonly daysAgo: number;
}

export const PROJECTS: readonly Project[] = [
  { person: 'alice', group: '西湖样板房', rooms: 12, daysAgo: 1 },
  { person: 'bob', group: '天河公寓', rooms: 40, daysAgo: 5 },
];

export const projectRows = (): Row[] =>
  PROJECTS.map(({ person, group, rooms, daysAgo }) => {
    const { openid } = PEOPLE[person];
    const time = at(-daysAgo * DAY);
    return row(
      'tbl_cart_project',
      `${person} ${group}`,
      { cart_owner: openid, cart_number: group, cart_rooms: rooms },
      { created: time, updated: time },
      { person: openid },
    );
  });
