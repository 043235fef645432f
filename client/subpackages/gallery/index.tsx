import { galleryText as words } from './text';
import { Page } from '../../shared/ui/page';
import { Avatars } from './sections/avatars';
import { Bars } from './sections/bars';
import { Buttons } from './sections/buttons';
import { Choosing } from './sections/choosing';
import { Dialogs } from './sections/dialogs';
import { Fields } from './sections/fields';
import { Finding } from './sections/finding';
import { Icons } from './sections/icons';
import { Lists } from './sections/lists';
import { Long } from './sections/long';
import { Pickers } from './sections/pickers';
import { Products } from './sections/products';
import { Sheets } from './sections/sheets';
import { Signs } from './sections/signs';
import { States } from './sections/states';
import { Strips } from './sections/strips';
import { TabBars } from './sections/tab-bars';
import { Toasts } from './sections/toasts';
import '../../shared/ui/shop-pages';
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
      <Icons />
      <Signs />
      <Products />
      <Choosing />
      <Finding />
      <Strips />
      <Bars />
      <TabBars />
      <Pickers />
      <Long />
    </Page>
  );
}
