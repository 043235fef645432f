import { axisOf, type AxisName } from './product-facts';
import { splitName } from './product-names';

/** What a product must tell to find its relatives. */
export interface FamilyMember {
  readonly product_id: string;
  readonly product_name: string;
  readonly category: string;
  /** Missing where only what is on the shelf is listed. */
  readonly on_sale?: boolean;
}

/** One fact in which the members of a family differ. */
export interface Axis {
  readonly name: AxisName;
  /** At least two, as they are written, in the order of the members. */
  readonly values: readonly string[];
}

export interface Family<P> {
  /** The same wherever this family is met. */
  readonly key: string;
  /** 晶系列触控开关面板 */
  readonly what: string;
  readonly members: readonly P[];
  /** None for a product that stands alone. */
  readonly axes: readonly Axis[];
}

/** A product with its name taken apart. */
export interface Told<P> {
  readonly product: P;
  readonly whole: string;
  /** Without the number it may begin with. */
  readonly what: string;
  readonly leading: string | undefined;
  readonly facts: readonly string[];
}

/** Where one of a family stands on each axis. */
export type Place = Readonly<Partial<Record<AxisName, string>>>;

/** 8 路客控主机 begins with one of its facts. */
const LEADING = /^(\d[\d.]*\s(?:英寸|[\u4e00-\u9fff]))(.+)$/;
/** The one of several that has nothing added to it. */
const PLAIN = '标准款';
export const AXES: readonly AxisName[] = ['颜色', '键数', '通讯', '规格'];

export function tell<P extends FamilyMember>(product: P): Told<P> {
  const { what: whole, which: facts } = splitName(product.product_name);
  const [, leading, what = whole] = LEADING.exec(whole) ?? [];
  return { product, whole, what, leading, facts };
}

/** Where each of a family stands on each axis. An axis that some know nothing of is none: its facts are 规格. */
export function placesIn(group: readonly Told<unknown>[]): readonly Place[] {
  const counts = new Set(group.map(({ leading }) => leading)).size > 1;
  const all = group.map(({ leading, facts }) =>
    counts && leading !== undefined ? [leading, ...facts] : facts,
  );
  const known = AXES.filter((name) => all.every((facts) => facts.some((fact) => axisOf(fact) === name)));
  const shared = all.reduce((common, facts) => common.filter((fact) => facts.includes(fact)), all[0] ?? []);
  return all.map((facts) => {
    const place: Partial<Record<AxisName, string>> = {};
    for (const fact of facts) {
      const axis = axisOf(fact);
      const name = known.includes(axis) ? axis : '规格';
      if (name === '规格' && shared.includes(fact)) continue;
      place[name] = place[name] === undefined ? fact : `${place[name]} ${fact}`;
    }
    return { ...place, 规格: place.规格 ?? PLAIN };
  });
}
