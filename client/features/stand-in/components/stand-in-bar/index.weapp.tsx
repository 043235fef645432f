import { useState } from 'react';
import { View } from '@tarojs/components';
import { standInText } from '../../../../platform/preview/text';
import { Button } from '../../../../shared/ui/button';
import { StandInTools } from '../stand-in-tools';
import '../stand-in.css';

/** Part of the page, over nothing. */
export function StandInBar() {
  const [open, setOpen] = useState(false);
  return (
    <View className="stand-in stand-in--below">
      <Button kind="choice" chosen={open} onTap={() => setOpen(!open)}>
        {open ? standInText.barClose : standInText.barOpen}
      </Button>
      {open && <StandInTools onPerson={() => setOpen(false)} />}
    </View>
  );
}
