/** Papers of a person. */
export const papersText = {
  title: '证件与资质',
  intro: '用于核验经销商、企业身份。图片加密传输、私密保存，只有您本人与宝来威的管理员能看到，随时可以删除。',
  cards: {
    users_id_pic_a: { title: '身份证人像面', hint: '四角完整、字迹清楚' },
    users_id_pic_b: { title: '身份证国徽面', hint: '四角完整、字迹清楚' },
    users_title_picture: { title: '资质图片', hint: '营业执照、授权书等，一张' },
  },
  missing: '未上传',
  stored: '已上传',
  choose: '选择图片',
  replace: '更换图片',
  reveal: '点按查看',
  hide: '点按遮住',
  loadFailed: '图片没有加载出来，点按重试',
  remove: '删除',
  removeTitle: (title: string) => `删除${title}？`,
  removeHint: '图片会从服务器上删除，找不回来；需要时可以重新上传。',
  removeGo: '删除图片',
  removeKeep: '保留',
} as const;
