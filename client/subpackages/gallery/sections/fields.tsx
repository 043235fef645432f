import { useState } from 'react';
import { View } from '@tarojs/components';
import { galleryText as words } from '../text';
import { Field } from '../../../shared/ui/field';
import { Section } from '../section';

export function Fields() {
  const [hotel, setHotel] = useState('');
  const [contact, setContact] = useState('');
  const [remark, setRemark] = useState<string>(words.remarkValue);
  return (
    <Section title={words.field}>
      <View className="gallery__card">
        <Field
          name="hotel"
          label={words.hotel}
          value={hotel}
          hint={words.hotelHint}
          placeholder={words.hotelExample}
          onInput={setHotel}
        />
        <Field
          name="contact"
          label={words.contact}
          value={contact}
          error={contact.length < 2 ? words.contactError : undefined}
          onInput={setContact}
        />
        <Field
          name="remark"
          label={words.remark}
          value={remark}
          maxLength={36}
          multiline
          onInput={setRemark}
        />
        <Field
          name="users_id"
          label={words.locked}
          value="U-20260408-0001"
          hint={words.lockedHint}
          disabled
          onInput={setRemark}
        />
      </View>
    </Section>
  );
}
