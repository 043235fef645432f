import { useState } from 'react';
import { ChoiceSheet } from '../../../shared/ui/choice-sheet';
import { Sheet } from '../../../shared/ui/sheet';
import { saidOfProject, useKitSheet } from '../hooks/use-kit-sheet';
import type { RoomKit } from '../hooks/use-kits';
import { kitText as words } from '../text';
import { KitAdded } from './kit-added';
import { KitForm } from './kit-form';
import { NewProject } from './new-project';

interface KitStepsProps {
  readonly kits: readonly RoomKit[];
  readonly onClose: () => void;
}

/** One sheet after the other, never two over each other: the list, the project, a new one's name, what was done. */
export function KitSteps({ kits, onClose }: KitStepsProps) {
  const [step, setStep] = useState<'list' | 'project' | 'name'>('list');
  const sheet = useKitSheet(kits);
  const { added, kit, projects } = sheet;

  function choose(name: string) {
    sheet.chooseProject(name);
    setStep('list');
  }

  if (added !== undefined) {
    return (
      <Sheet open title={words.addedTitle(added.rooms)} onClose={onClose}>
        <KitAdded added={added} onLeave={onClose} />
      </Sheet>
    );
  }
  if (step === 'project') {
    return (
      <ChoiceSheet
        open
        title={words.intoWhich}
        choices={projects.map(({ name, rooms, kinds, pieces }) => ({
          value: name,
          label: saidOfProject(name),
          note: words.holds(rooms, kinds, pieces),
        }))}
        chosen={sheet.project}
        onChoose={choose}
        onClose={() => setStep('list')}
        add={{ label: words.newProject, onTap: () => setStep('name') }}
      />
    );
  }
  if (step === 'name') return <NewProject onName={choose} onClose={() => setStep('list')} />;
  return (
    <Sheet open title={kit ? words.title(kit.name) : words.fitOut} onClose={onClose}>
      <KitForm kits={kits} sheet={sheet} onProject={() => setStep('project')} />
    </Sheet>
  );
}
