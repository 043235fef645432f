import type { ReactNode } from 'react';
import { PrivacySheet } from '../features/privacy/components/privacy-sheet';
import type * as StandIn from '../features/stand-in/components/stand-in-bar';
import { Back } from '../shared/ui/back';
import type { PageName } from '../shared/navigate';
import { Page } from '../shared/ui/page';
import { TabBar } from './tab-bar';

// Only a `require` that the inlined flag makes dead leaves nothing behind: an import would keep the styles.
const StandInBar =
  process.env.TARO_APP_STANDIN === '1'
    ? // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
      (require('../features/stand-in/components/stand-in-bar') as typeof StandIn).StandInBar
    : undefined;

interface ScreenProps {
  readonly title?: string;
  /** Opened from another page. */
  readonly hasBack?: boolean;
  /** `show`: where one looks at products. Else the desk, with cards. */
  readonly plane?: 'show';
  /** Its last child is a `BottomBar`. */
  readonly bar?: boolean;
  /** A first page, with the bar that leads to the others. */
  readonly tab?: PageName;
  /** The page that is itself the privacy text asks for nothing over it. */
  readonly isPrivacyText?: boolean;
  readonly children: ReactNode;
}

/** What every page has around its content. */
export function Screen(props: ScreenProps) {
  const { title, hasBack = false, plane, bar, tab, isPrivacyText = false, children } = props;
  return (
    <>
      {hasBack && <Back />}
      <Page title={title} plane={plane} bar={bar} tabs={tab !== undefined}>
        {children}
      </Page>
      {tab !== undefined && <TabBar here={tab} />}
      {!isPrivacyText && <PrivacySheet />}
      {StandInBar !== undefined && <StandInBar />}
    </>
  );
}
