import { Text, View } from '@tarojs/components';
import { go } from '../../../shared/navigate';
import { Icon } from '../../../shared/ui/icon';
import { Press } from '../../../shared/ui/press';
import { Facts } from '../../../shared/ui/product-name';
import { useCart } from '../../cart';
import { lastProject } from '../last-project';
import { homeText as words } from '../text';

/** 接着配: the hotel that was worked on last, if there is one. */
export function ProjectWay() {
  const { groups = [] } = useCart();
  const project = lastProject(groups);
  if (project === undefined) return null;
  const { name, rooms, pieces, fen } = project;
  const facts = [words.pieces(pieces), words.money(fen)];
  return (
    <Press className="press home-project" onTap={() => void go('cart')}>
      <View className="home-project__sign">
        <Icon name="project" />
      </View>
      <View className="home-project__words">
        <Text className="home-project__name">{words.goOn(name)}</Text>
        <View className="home-note figure">
          <Facts facts={rooms === undefined ? facts : [words.rooms(rooms), ...facts]} />
        </View>
      </View>
      <Icon name="right" size="s" />
    </Press>
  );
}
