import { platform } from '..';
import { standInText } from './text';
import { choosePicture, pictureOf } from '../pictures/pictures.h5';
import type { LocalPicture } from '../pictures/types';
import { standInUser } from '../stand-in';
import { askStandIn } from './dialog.h5';

const SIDE = 264;

/** What WeChat would have as this person's avatar: their first letter on a colour of their own. */
function drawnAvatar(): Promise<LocalPicture | null> {
  const user = standInUser(platform.storage);
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = `hsl(${(user.charCodeAt(0) * 47) % 360} 55% 42%)`;
    context.fillRect(0, 0, SIDE, SIDE);
    context.fillStyle = '#fff';
    context.font = `600 ${SIDE / 2}px sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(user.slice(0, 1).toUpperCase(), SIDE / 2, SIDE / 2);
  }
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob && pictureOf(new File([blob], `${user}.png`, { type: 'image/png' }))),
      'image/png',
    ),
  );
}

/** Plays WeChat's avatar sheet. */
export async function askForAvatar(): Promise<LocalPicture | undefined> {
  const chosen = await askStandIn<LocalPicture | 'nothing'>({
    title: standInText.avatarTitle,
    lines: [],
    closed: 'nothing',
    choices: [
      {
        words: standInText.avatarWechat,
        look: 'main',
        choose: async () => (await drawnAvatar()) ?? undefined,
      },
      { words: standInText.avatarAlbum, look: 'quiet', choose: choosePicture },
      { words: standInText.cancel, look: 'text', choose: () => 'nothing' },
    ],
  });
  return chosen === 'nothing' ? undefined : chosen;
}
