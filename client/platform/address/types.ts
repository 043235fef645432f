/** Where a parcel goes, as WeChat's own list of addresses knows it. */
export interface ChosenAddress {
  readonly name: string;
  readonly phone: string;
  /** 浙江省 杭州市 西湖区. */
  readonly region: string;
  readonly address: string;
  readonly postcode: string;
}

/** Undefined when the person has chosen none, for whatever reason: they can still type one. */
export type ChooseAddress = () => Promise<ChosenAddress | undefined>;
