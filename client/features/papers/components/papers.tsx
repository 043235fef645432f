import { Text } from '@tarojs/components';
import type { UserInfo } from '../../../shared/api/contract';
import { papersText } from '../text';
import { PAPER_FIELDS } from '../../../../domain/users';
import { useFreshLinks } from '../hooks/use-fresh-links';
import { PaperCard } from './paper-card';
import './papers.css';

/** Identity card and qualification, one card each. */
export function Papers({ user }: { readonly user: UserInfo }) {
  const isFresh = useFreshLinks(PAPER_FIELDS.some((field) => user[field] !== ''));
  return (
    <>
      <Text className="papers__intro">{papersText.intro}</Text>
      {PAPER_FIELDS.map((field) => (
        <PaperCard key={field} field={field} user={user} isFresh={isFresh} />
      ))}
    </>
  );
}
