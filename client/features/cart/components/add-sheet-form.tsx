import { Text, View } from '@tarojs/components';
import { Button } from '../../../shared/ui/button';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Price } from '../../../shared/ui/price';
import { Rooms } from '../../../shared/ui/rooms';
import { heldIn } from '../add-sheet-draft';
import { addSheetText as words } from '../add-sheet-text';
import type { Project } from '../index';
import type { Addable } from '../types';
import { saidOfProject, useAddSheet } from '../use-add-sheet';
import { AddSheetProduct } from './add-sheet-product';
import { AddSheetProjects } from './add-sheet-projects';
import { AddSheetSaid } from './add-sheet-said';

interface AddSheetFormProps {
  readonly product: Addable;
  readonly stock?: number | null;
  readonly onDone: () => void;
}

/** What the sheet asks, from top to bottom. */
export function AddSheetForm({ product, stock, onDone }: AddSheetFormProps) {
  const sheet = useAddSheet(product, onDone);
  const { draft, plan } = sheet;
  const unit = product.product_unit;

  function factsOf({ name, rooms, kinds, pieces }: Project): string[] {
    const held = heldIn(sheet.groups, name, product.product_id);
    const facts = [
      ...(rooms === undefined ? [] : [words.rooms(rooms)]),
      ...(held > 0 ? [words.held(held, unit)] : kinds > 0 ? [words.holds(kinds, pieces)] : []),
    ];
    return facts.length > 0 ? facts : [words.empty];
  }

  return (
    <>
      <AddSheetProduct product={product} stock={stock} />
      <Text className="add-sheet__label">{words.which}</Text>
      <AddSheetProjects
        projects={sheet.projects}
        chosen={plan.project}
        newName={draft.newName}
        isNameMissing={sheet.isNameMissing}
        factsOf={factsOf}
        onChoose={sheet.choose}
        onNew={sheet.startNew}
        onName={sheet.nameNew}
      />
      <Text className="add-sheet__label">{words.count}</Text>
      <Rooms
        pieces={draft.pieces}
        rooms={plan.rooms}
        unit={unit}
        onPieces={sheet.setPieces}
        onRooms={sheet.setRooms}
      />
      <AddSheetSaid product={product} stock={stock} plan={plan} onEach={sheet.setPieces} />
      {sheet.failure && (
        <View className="add-sheet__said">
          <FailureNote failure={sheet.failure} />
        </View>
      )}
      <View className="add-sheet__bar">
        <View>
          <Text className="add-sheet__note figure">
            {plan.held > 0 ? words.sumAfter(plan.held + plan.quantity, unit) : words.sum(plan.quantity, unit)}
          </Text>
          <Price fen={plan.quantity * product.product_basic_price} size="lead" />
        </View>
        <Button
          kind="main"
          busy={sheet.isBusy}
          disabled={plan.mostEach !== undefined}
          onTap={() => void sheet.add()}
        >
          {plan.project === '' ? words.addToNew : words.addTo(saidOfProject(plan.project))}
        </Button>
      </View>
    </>
  );
}
