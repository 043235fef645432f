import { PRODUCT_PICTURES_MAX, specificationsProblem } from '../../../domain/specifications';
import { requirePublic } from '../attachments/public';
import { isLiveWord } from '../dictionary/find';
import { jsonOf } from '../records/json';
import { refuseField } from '../records/refuse-field';
import { changed } from '../records/changed';

/** What an administrator has to get right about a product. @throws the refusal, in PocketBase's shape */
export function checkProduct(tx: core.App, product: core.Record): void {
  const category = product.getString('prod_list_category');
  if (category !== '' && changed(product, 'prod_list_category') && !isLiveWord(tx, category)) {
    throw refuseField('prod_list_category', 'INVALID_INPUT', '分类不存在或已删除，请重新选择分类');
  }
  const specifications = jsonOf(product, 'prod_list_function');
  const problem = specifications === null ? undefined : specificationsProblem(specifications);
  if (problem) throw refuseField('prod_list_function', 'INVALID_INPUT', problem);
  if (changed(product, 'prod_list_pictures')) checkPictures(tx, jsonOf(product, 'prod_list_pictures'));
}

function checkPictures(tx: core.App, pictures: unknown): void {
  if (pictures === null) return;
  const ids = Array.isArray(pictures) ? (pictures as readonly unknown[]) : null;
  if (!ids || ids.length > PRODUCT_PICTURES_MAX || !ids.every((id) => typeof id === 'string')) {
    throw refuseField(
      'prod_list_pictures',
      'INVALID_INPUT',
      `图片应为 attachments_id 的列表，最多 ${PRODUCT_PICTURES_MAX} 张`,
    );
  }
  requirePublic(tx, 'prod_list_pictures', ids as readonly string[], 'picture');
}
