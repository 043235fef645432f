import { POWER } from '../domain/users';
import { attachmentId, attachmentRow } from './attachments';
import { cartRows } from './carts';
import { PRODUCTS, type Product } from './catalogue/products';
import { companyId, companyRows } from './companies';
import { PEOPLE } from './people';
import { categoryId, dictionaryRows, documentType } from './dictionary';
import { DOCUMENTS, type DemoDocument, type DocumentKind, summaryOf } from './documents';
import { documentFile } from './files/document-file';
import { at, businessIdAt, DAY } from './ids';
import { orderRows, sellAll } from './orders';
import { projectRows } from './projects';
import { pictureId, productId, productMade } from './product-ids';
import { avatarPicture } from './pictures/avatar';
import { coverPicture, type CoverKind } from './pictures/cover';
import { renderAll } from './pictures/render';
import type { Picture } from './pictures/scene';
import type { DemoFile, Row } from './demo-file';
import { row } from './row';

/** The demo and its files, by path below its folder. */
export interface Demo extends DemoFile {
  readonly files: ReadonlyMap<string, Buffer>;
}

const coverOf = (kind: DocumentKind): CoverKind => (kind === 'faq' ? 'service' : kind);
const picturePath = ({ name }: Picture): string => `pictures/${name}.jpg`;
const avatarPath = (name: string): string => `avatars/${name}.jpg`;
const filePath = ({ key }: DemoDocument, kind: string): string => `documents/${key}.${kind}`;

function productRow(product: Product, stock: number): Row {
  const created = at(productMade(product));
  return row(
    'tbl_product_list',
    product.model,
    {
      prod_list_id: productId(product),
      prod_list_name: product.name,
      prod_list_modelnumber: product.model,
      prod_list_category: categoryId(product.category),
      prod_list_tags: product.tags.join('|'),
      prod_list_function: Object.entries(product.specs).map(([name, value]) => ({ name, value })),
      prod_list_basic_price: product.price,
      prod_list_stock: stock,
      prod_list_status: product.onShelf ? 'on_shelf' : 'off_shelf',
      prod_list_pictures: [pictureId(product)],
      prod_list_unit: product.unit,
      prod_list_sort: product.sort,
      prod_list_summary: product.summary,
      prod_list_barcode: product.barcode,
    },
    { prod_list_id: productId(product), created, updated: created },
  );
}

function documentRow(document: DemoDocument, place: number): Row {
  const created = -80 * DAY + place * 2 * DAY - (place % 7) * 97;
  const { expiresInDays, inForceInDays } = document;
  const id = businessIdAt('DOC', document.key, created);
  return row(
    'tbl_document',
    document.key,
    {
      document_id: id,
      document_title: document.title,
      document_type: documentType(document.kind),
      document_subtitle: document.subtitle,
      document_summary: summaryOf(document),
      document_content: document.content,
      document_image: attachmentId(picturePath(coverPicture(coverOf(document.kind)))),
      document_file: document.files.map((kind) => attachmentId(filePath(document, kind))).join('|'),
      document_keywords: document.keywords.join('|'),
      document_owner: PEOPLE.eve.openid,
      document_relation_model: document.models.join('|'),
      document_effect_date: inForceInDays === undefined ? '' : at(inForceInDays * DAY),
      document_expiry_date: expiresInDays === undefined ? '' : at(expiresInDays * DAY),
      document_status: (expiresInDays ?? 0) < 0 ? '过期' : '有效',
      document_share_count: (place * 13) % 41,
      document_download_count: (place * 29) % 173,
      document_favorite_count: (place * 7) % 23,
    },
    { document_id: id, document_create: at(created), created: at(created), updated: at(created) },
  );
}

/** Name, phone, avatar, company and power: what registration does not give. */
const profileRows = (): Row[] =>
  Object.entries(PEOPLE).map(([name, person]) => ({
    table: 'tbl_auth_users',
    columns: {
      id: person.openid,
      users_name: person.name,
      users_phone: person.face ? person.phone : '',
      users_level: person.level ?? '',
      users_auth_type: person.power ?? POWER.none,
      users_picture: person.face ? attachmentId(avatarPath(name)) : '',
      company_id: companyId(person.company),
    },
    written: {},
    person: person.openid,
  }));

/** Draws and writes everything; takes a few seconds. */
export async function makeDemo(): Promise<Demo> {
  const files = new Map<string, Buffer>();
  const attachments: Row[] = [];
  const attach = (name: string, label: string, bytes: Buffer, owner?: string): void => {
    files.set(name, bytes);
    attachments.push(attachmentRow({ name, label, bytes, ...(owner !== undefined && { owner }) }));
  };
  const shown = [
    ...PRODUCTS.flatMap((product) => product.pictures),
    ...DOCUMENTS.map(({ kind }) => coverPicture(coverOf(kind))),
  ];
  const pictures = [...new Map(shown.map((each) => [each.name, each])).values()];
  for (const [picture, bytes] of await renderAll(pictures)) {
    attach(picturePath(picture), `${picture.name}.jpg`, bytes);
  }
  const avatars = Object.entries(PEOPLE).flatMap(([name, { face, openid }]) =>
    face ? [{ ...avatarPicture(name, face), path: avatarPath(name), openid }] : [],
  );
  for (const [{ path, openid }, bytes] of await renderAll(avatars)) attach(path, '头像.jpg', bytes, openid);
  for (const document of DOCUMENTS) {
    for (const kind of document.files) {
      attach(filePath(document, kind), `${document.title}.${kind}`, documentFile(document, kind));
    }
  }
  const { orders, stock, usedCarts } = sellAll();
  return {
    files,
    people: Object.values(PEOPLE).map(({ openid, daysAgo }) => ({ openid, created: at(-daysAgo * DAY) })),
    rows: [
      ...dictionaryRows(),
      ...attachments,
      ...companyRows(),
      ...profileRows(),
      ...PRODUCTS.map((product) => productRow(product, stock.get(product.model) ?? 0)),
      ...DOCUMENTS.map(documentRow),
      ...cartRows(usedCarts),
      ...projectRows(),
      ...orders.flatMap(orderRows),
    ],
  };
}
