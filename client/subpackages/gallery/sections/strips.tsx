import { View } from '@tarojs/components';
import { Mend } from '../../../shared/ui/mend';
import { Notice } from '../../../shared/ui/notice';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';
import { galleryText as words } from '../text';

/** A sentence, and where it helps a tap. */
export function Strips() {
  return (
    <Section title={words.strips}>
      <View className="gallery__card">
        {words.mends.map(([tone, why, mend]) => (
          <Mend key={tone} tone={tone} mend={mend} onMend={() => toast(mend)}>
            {why}
          </Mend>
        ))}
        {words.notices.map(([tone, sentence]) => (
          <Notice key={tone} tone={tone}>
            {sentence}
          </Notice>
        ))}
      </View>
    </Section>
  );
}
