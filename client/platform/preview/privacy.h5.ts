import { standInText } from './text';
import type { AskForConsent } from '../privacy/types';
import { askStandIn } from './dialog.h5';

/** Plays the popup with which WeChat asks where the mini-program has none of its own. */
export const askForConsent: AskForConsent = (answer) => {
  void askStandIn<'agreed' | 'refused'>({
    title: standInText.privacyTitle,
    lines: [standInText.privacyExplained],
    closed: 'refused',
    choices: [
      { words: standInText.agree, look: 'main', choose: () => 'agreed' },
      { words: standInText.deny, look: 'quiet', choose: () => 'refused' },
    ],
  }).then((chosen) => answer(chosen === 'agreed'));
};
