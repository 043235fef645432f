import { galleryText as words } from '../text';
import { List, ListItem } from '../../../shared/ui/list';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';

export function Lists() {
  return (
    <Section title={words.list}>
      <List>
        <ListItem label={words.phone} value={words.phoneValue} />
        <ListItem label={words.address} value={words.addressValue} />
        <ListItem
          label={words.papers}
          note={words.papersNote}
          value={words.papersValue}
          onTap={() => toast(words.copied)}
        />
        <ListItem label={words.remove} danger onTap={() => toast(words.notSaved, 'danger')} />
      </List>
    </Section>
  );
}
