/** A picture on its way. */
export const uploadText = {
  shrinking: '正在压缩图片…',
  sending: (percent: number) => `正在上传 ${percent}%`,
  storing: '正在保存…',
  cancel: '取消上传',
  retry: '重新上传',
  chooseOther: '换一张图片',
  dismiss: '不传了',
  pictures: {
    users_picture: '头像',
    users_id_pic_a: '身份证人像面',
    users_id_pic_b: '身份证国徽面',
    users_title_picture: '资质图片',
  },
  stored: (what: string) => `${what}已保存`,
  removed: (what: string) => `${what}已删除`,
  goesOn: (what: string) => `${what}还在上传，传完会告诉您`,
  failedUnseen: (what: string) => `${what}没有传完，回到那一页可以接着传`,
} as const;
