import { Text, View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { Chip } from '../../../shared/ui/chip';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { Price } from '../../../shared/ui/price';
import { Stepper } from '../../../shared/ui/stepper';
import { saidOfProject, type useKitSheet } from '../hooks/use-kit-sheet';
import type { RoomKit } from '../hooks/use-kits';
import { keyOf, sumOf } from '../plan';
import { kitText as words } from '../text';
import { KitRow } from './kit-row';

interface KitFormProps {
  readonly kits: readonly RoomKit[];
  readonly sheet: ReturnType<typeof useKitSheet>;
  readonly onProject: () => void;
}

/** How many rooms, what is in each, for which hotel. */
export function KitForm({ kits, sheet, onProject }: KitFormProps) {
  const { kit, lines, rooms, sum, isChosen } = sheet;
  const chosen = lines.filter((line) => isChosen(keyOf(line)));
  return (
    <>
      {kits.length > 1 && (
        <View className="chips kit-chips" role="group" aria-label={words.kits}>
          {kits.map(({ id, name }) => (
            <Chip key={id} chosen={id === kit?.id} onTap={() => sheet.chooseKit(id)}>
              {name}
            </Chip>
          ))}
        </View>
      )}
      <View className="kit-rooms">
        <View className="kit-rooms__words">
          <Text className="kit-rooms__label">{words.rooms}</Text>
          <Text className="kit-note figure">{words.perRoom(sumOf(chosen, 1).fen)}</Text>
        </View>
        <Stepper
          big
          count={rooms}
          most={sheet.most}
          label={words.rooms}
          unit={words.room}
          onCount={sheet.setRooms}
        />
      </View>
      <View className="kit-rows" role="group" aria-label={words.lines}>
        {lines.map((line) => (
          <KitRow
            key={keyOf(line)}
            line={line}
            rooms={rooms}
            isChosen={isChosen(keyOf(line))}
            onToggle={() => sheet.toggle(keyOf(line))}
          />
        ))}
      </View>
      <Press className="press kit-into" label={words.intoNow(saidOfProject(sheet.project))} onTap={onProject}>
        <Text>{words.into}</Text>
        <View className="kit-into__which">
          <Text className="kit-into__name">{saidOfProject(sheet.project)}</Text>
          <Icon name="right" size="xs" />
        </View>
      </Press>
      {sheet.failure && <FailureNote failure={sheet.failure} />}
      <View className="kit-bar">
        <View>
          <Text className="kit-note figure">
            {chosen.length === 0 ? words.pickOne : words.sum(sum.kinds, sum.pieces)}
          </Text>
          <Price fen={sum.fen} size="lead" />
        </View>
        <Button kind="main" busy={sheet.isBusy} disabled={chosen.length === 0} onTap={() => void sheet.add()}>
          {chosen.length === lines.length || chosen.length === 0 ? words.addAll : words.addSome(sum.kinds)}
        </Button>
      </View>
    </>
  );
}
