import { useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Field } from '../../../shared/ui/field';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { Facts } from '../../../shared/ui/product-name';
import { shortList } from '../add-sheet-draft';
import { addSheetText as words } from '../add-sheet-text';
import type { Project } from '../index';

/** So that the quantity below is seen without scrolling. */
const MOST_AT_FIRST = 3;

interface AddSheetProjectsProps {
  readonly projects: readonly Project[];
  /** Its name. */
  readonly chosen: string;
  /** What is typed for a new one; undefined: none is being made. */
  readonly newName: string | undefined;
  readonly isNameMissing: boolean;
  /** What there is to know of a project, in short. */
  readonly factsOf: (project: Project) => readonly string[];
  readonly onChoose: (name: string) => void;
  readonly onNew: () => void;
  readonly onName: (name: string) => void;
}

/** The hotel that it is for: one there is, or a new one. */
export function AddSheetProjects(props: AddSheetProjectsProps) {
  const { projects, chosen, newName, isNameMissing, factsOf, onChoose, onNew, onName } = props;
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? projects : shortList(projects, chosen, MOST_AT_FIRST);
  return (
    <>
      <View className="choices" role="radiogroup" aria-label={words.which}>
        {shown.map((project) => (
          <ProjectChoice
            key={project.name}
            name={project.name}
            facts={factsOf(project)}
            isChosen={newName === undefined && project.name === chosen}
            onTap={() => onChoose(project.name)}
          />
        ))}
      </View>
      {shown.length < projects.length && (
        <Button kind="text" onTap={() => setIsAll(true)}>
          {words.all(projects.length)}
        </Button>
      )}
      {newName === undefined ? (
        <Press className="press choice choice--new add-sheet__new" onTap={onNew}>
          <Icon name="plus" size="s" />
          <Text>{words.add}</Text>
        </Press>
      ) : (
        <View className="add-sheet__name">
          <Field
            name="cart_number"
            label={words.newName}
            value={newName}
            placeholder={words.newNamePlaceholder}
            error={isNameMissing ? words.newNameMissing : undefined}
            focus
            onInput={onName}
          />
        </View>
      )}
    </>
  );
}

interface ProjectChoiceProps {
  readonly name: string;
  readonly facts: readonly string[];
  readonly isChosen: boolean;
  readonly onTap: () => void;
}

function ProjectChoice({ name, facts, isChosen, onTap }: ProjectChoiceProps) {
  return (
    <Press
      className={isChosen ? 'press choice choice--on' : 'press choice'}
      role="radio"
      checked={isChosen}
      onTap={onTap}
    >
      <View className={isChosen ? 'tick tick--one tick--on' : 'tick tick--one'}>
        {isChosen && <Icon name="check" size="xs" />}
      </View>
      <View className="choice__words">
        <Text className="choice__label add-sheet__project">{name}</Text>
        <View className="choice__note figure">
          <Facts facts={facts} />
        </View>
      </View>
    </Press>
  );
}
