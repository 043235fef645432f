import { useState } from 'react';
import { View } from '@tarojs/components';
import { CART_NUMBER_MAX } from '../../../../domain/carts';
import { Button } from '../../../shared/ui/button';
import { Field } from '../../../shared/ui/field';
import { Sheet } from '../../../shared/ui/sheet';
import { kitText as words } from '../text';

interface NewProjectProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** What the new one is called. */
export function NewProject({ onName, onClose }: NewProjectProps) {
  const [name, setName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = name.trim() === '';

  function done() {
    if (isMissing) setIsAsked(true);
    else onName(name);
  }

  return (
    <Sheet open title={words.newTitle} onClose={onClose}>
      <Field
        name="cart_number"
        label={words.newName}
        placeholder={words.newPlaceholder}
        value={name}
        maxLength={CART_NUMBER_MAX}
        error={isAsked && isMissing ? words.newMissing : undefined}
        enter="done"
        focus
        onInput={setName}
        onEnter={done}
      />
      <View className="kit-ways">
        <Button kind="main" onTap={done}>
          {words.newGo}
        </Button>
      </View>
    </Sheet>
  );
}
