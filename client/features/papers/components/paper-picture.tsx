import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { papersText } from '../text';
import { Picture } from '../../../shared/ui/picture';
import { Press } from '../../../shared/ui/press';
import { freshLinks } from '../links';
import './papers.css';

interface PaperPictureProps {
  readonly title: string;
  readonly url: string;
}

/**
 * One private picture, veiled until tapped and again when the page is left. Give it the attachment's id as its key:
 * it keeps its first link, because the same picture gets a new one with every answer and would be fetched anew.
 */
export function PaperPicture({ title, url }: PaperPictureProps) {
  const [isVeiled, setVeiled] = useState(true);
  const [link, setLink] = useState(url);
  const [isBroken, setBroken] = useState(false);
  const [isFetching, setFetching] = useState(false);
  useDidHide(() => setVeiled(true));

  async function fetchAgain() {
    setFetching(true);
    await freshLinks.ensure(true);
    setFetching(false);
    setBroken(false);
    setLink('');
  }
  // After a new link was asked for, the next drawing brings it.
  const shown = link === '' ? url : link;
  if (link === '') setLink(url);

  if (isBroken || shown === '') {
    return (
      <Press
        className="press paper__picture paper__picture--broken"
        busy={isFetching}
        onTap={() => void fetchAgain()}
      >
        <Text>{papersText.loadFailed}</Text>
      </Press>
    );
  }
  const words = isVeiled ? papersText.reveal : papersText.hide;
  return (
    <Press className="press paper__picture" label={`${title}，${words}`} onTap={() => setVeiled(!isVeiled)}>
      <Picture
        className={isVeiled ? 'paper__image paper__image--veiled' : 'paper__image'}
        url={shown}
        fit="contain"
        onBroken={() => setBroken(true)}
      />
      <View className="paper__words" aria-hidden="true">
        <Text>{words}</Text>
      </View>
    </Press>
  );
}
