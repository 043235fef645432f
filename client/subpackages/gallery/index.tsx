import { galleryText as words } from './text';
import { Page } from '../../shared/ui/page';
import { Avatars } from './sections/avatars';
import { Buttons } from './sections/buttons';
import { Dialogs } from './sections/dialogs';
import { Fields } from './sections/fields';
import { Lists } from './sections/lists';
import { Sheets } from './sections/sheets';
import { States } from './sections/states';
import { Toasts } from './sections/toasts';
import './index.css';

/** Preview builds only: every component of the kit in every state, for the eye and for tests. */
export default function GalleryPage() {
  return (
    <Page title={words.title}>
      <Buttons />
      <Fields />
      <Sheets />
      <Dialogs />
      <Toasts />
      <States />
      <Avatars />
      <Lists />
    </Page>
  );
}
