import { useState } from 'react';
import Taro from '@tarojs/taro';
import { Swiper, SwiperItem, Text, View } from '@tarojs/components';
import { Press } from '../press';
import { uiText } from '../text';
import { NoPicture, OnePicture } from './one-picture';
import { pageOf, type GallerySwipeProps } from './types';

export function GallerySwipe({ urls, label, off }: GallerySwipeProps) {
  const [at, setAt] = useState(0);
  const shown = Math.min(at, Math.max(0, urls.length - 1));
  const enlarge = (url: string) =>
    void Taro.previewImage({ urls: [...urls], current: url }).catch(() => undefined);
  return (
    <View className={off ? 'gallery-swipe gallery-swipe--off' : 'gallery-swipe'}>
      {urls.length === 0 && <NoPicture />}
      {urls.length > 0 && (
        <Swiper
          className="gallery-swipe__row"
          current={shown}
          duration={320}
          onChange={({ detail }) => setAt(detail.current)}
        >
          {urls.map((url, page) => (
            <SwiperItem key={url}>
              <Press
                className="press gallery-swipe__page"
                label={uiText.enlarge(label, pageOf(page, urls.length))}
                onTap={() => enlarge(url)}
              >
                <OnePicture url={url} lazy={page > 0} />
              </Press>
            </SwiperItem>
          ))}
        </Swiper>
      )}
      {urls.length > 1 && <Text className="gallery-swipe__count">{pageOf(shown, urls.length)}</Text>}
    </View>
  );
}
