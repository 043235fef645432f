import { treesOf, type Tree } from '../../../domain/dictionary';
import type { components } from '../../../generated/contract/api';
import type { DictRow } from '../../../shared/catalogue-rows';
import type { JsonRows } from '../../../shared/service-routes';
import { thumbLink, type Shown } from './links';

type DictWord = components['schemas']['DictWord'];
type Public = Pick<Shown, 'publicUrl'>;

const word = ({ parent: _parent, picture, children, ...row }: Tree<DictRow>, shown: Public): DictWord => ({
  ...row,
  picture_url: thumbLink(picture, 'icon', shown.publicUrl),
  children: children.map((child) => word(child, shown)),
});

export const wordTrees = ({ items }: JsonRows, shown: Public) => ({
  items: treesOf(JSON.parse(items) as DictRow[]).map((tree) => word(tree, shown)),
});
