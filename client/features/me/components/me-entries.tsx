import { missingProfileParts, PAPER_FIELDS } from '../../../../domain/users';
import type { UserInfo } from '../../../shared/api/contract';
import { go } from '../../../shared/navigate';
import { meText } from '../../../shared/text';
import { List, ListItem } from '../../../shared/ui/list';

function completeness(user: UserInfo): string {
  const lacks = missingProfileParts(user).map((part) => meText.parts[part]);
  return lacks.length === 0 ? meText.profileComplete : meText.profileLacks(lacks.join('、'));
}

/** The ways on from one's own page, each with what it holds now. */
export function MeEntries({ user }: { readonly user: UserInfo }) {
  const papers = PAPER_FIELDS.filter((field) => user[field] !== '');
  return (
    <List>
      <ListItem label={meText.orders} onTap={() => void go('orders')} />
      <ListItem label={meText.profile} value={completeness(user)} onTap={() => void go('profile')} />
      <ListItem
        label={meText.phone}
        value={user.users_phone_masked || meText.noPhone}
        onTap={() => void go('phone')}
      />
      <ListItem
        label={meText.papers}
        note={meText.papersNote}
        value={meText.papersCount(papers.length)}
        onTap={() => void go('papers')}
      />
      <ListItem label={meText.settings} onTap={() => void go('settings')} />
    </List>
  );
}
