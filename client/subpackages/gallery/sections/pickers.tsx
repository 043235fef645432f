import { useState } from 'react';
import { Button } from '../../../shared/ui/button';
import { ChoiceSheet } from '../../../shared/ui/choice-sheet';
import { RegionPicker } from '../../../shared/ui/region-picker';
import type { PickedRegion } from '../../../shared/ui/region-picker/columns';
import { toast } from '../../../shared/ui/toast';
import { Section } from '../section';
import { galleryText as words } from '../text';

/** A few of GB/T 2260, enough to look at. */
const REGIONS = {
  '330000': '浙江省',
  '330100': '杭州市',
  '330102': '上城区',
  '330106': '西湖区',
  '330200': '宁波市',
  '330203': '海曙区',
  '420000': '湖北省',
  '429004': '仙桃市',
};

export function Pickers() {
  const [open, setOpen] = useState<'choices' | 'regions'>();
  const [project, setProject] = useState<string>('west');
  const [region, setRegion] = useState<PickedRegion>();
  const close = () => setOpen(undefined);
  return (
    <Section title={words.sheets}>
      <Button kind="quiet" onTap={() => setOpen('choices')}>
        {words.openChoices}
      </Button>
      <Button kind="quiet" onTap={() => setOpen('regions')}>
        {words.openRegions}
      </Button>
      <ChoiceSheet
        open={open === 'choices'}
        title={words.choicesTitle}
        choices={words.projects.map(([value, label, note]) => ({ value, label, note }))}
        chosen={project}
        onChoose={setProject}
        onClose={close}
        add={{ label: words.newProject, onTap: close }}
      />
      <RegionPicker
        open={open === 'regions'}
        regions={REGIONS}
        picked={region}
        onPick={(picked) => {
          setRegion(picked);
          close();
          toast(Object.values(picked).join(' '));
        }}
        onClose={close}
      />
    </Section>
  );
}
